package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What a member undertakes for one criterion, as typed.
 *
 * @param assigned empty if the criterion is not assigned
 * @param kind empty for no own target
 * @param value number, percentage, day, title or words
 * @param part of a nested percentage: how much of it
 * @param partName of a nested percentage: what the part is
 * @param wrong whether it could not be read
 */
record TargetLine(
        String key,
        String code,
        String title,
        @Nullable String unit,
        String assigned,
        String kind,
        String value,
        String part,
        String partName,
        boolean wrong) {

    static final List<String> KINDS =
            List.of("NUMERIC", "PERCENT", "NESTED_PERCENT", "DUE", "TITLE", "WORDS");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int LONGEST = 300;

    static TargetLine of(Criterion criterion, Assignment assignment) {
        return switch (assignment.target()) {
            case null -> line(criterion, assignment.assigned(), "", "", "", "");
            case TargetValue.Numeric it ->
                    line(criterion, true, "NUMERIC", number(it.number()), "", "");
            case TargetValue.Percent it ->
                    line(criterion, true, "PERCENT", number(it.number()), "", "");
            case TargetValue.NestedPercent it ->
                    line(
                            criterion,
                            true,
                            "NESTED_PERCENT",
                            number(it.number()),
                            number(it.part()),
                            it.partName());
            case TargetValue.Due it -> line(criterion, true, "DUE", DAY.format(it.by()), "", "");
            case TargetValue.Title it -> line(criterion, true, "TITLE", it.name(), "", "");
            case TargetValue.Words it -> line(criterion, true, "WORDS", it.text(), "", "");
        };
    }

    /** The line of a form; fields are named by what they are and the criterion's key. */
    static TargetLine typed(Criterion criterion, Map<String, String> fields) {
        String key = ":" + criterion.key();
        return line(
                criterion,
                fields.containsKey("assigned" + key),
                fields.getOrDefault("kind" + key, ""),
                VietnameseText.cleanLine(fields.getOrDefault("value" + key, "")),
                VietnameseText.cleanLine(fields.getOrDefault("part" + key, "")),
                VietnameseText.cleanLine(fields.getOrDefault("partName" + key, "")));
    }

    private static TargetLine line(
            Criterion criterion,
            boolean assigned,
            String kind,
            String value,
            String part,
            String partName) {
        TargetLine line =
                new TargetLine(
                        criterion.key().value(),
                        criterion.code(),
                        criterion.title(),
                        criterion.unit(),
                        assigned ? "true" : "",
                        kind,
                        value,
                        part,
                        partName,
                        false);
        return line.assignment() == null
                ? new TargetLine(
                        line.key,
                        line.code,
                        line.title,
                        line.unit,
                        line.assigned,
                        kind,
                        value,
                        part,
                        partName,
                        true)
                : line;
    }

    /** The assignment, or null if it cannot be read. */
    @Nullable Assignment assignment() {
        if (assigned.isEmpty()) {
            return Assignment.NONE;
        }
        if (kind.isEmpty()) {
            return value.isEmpty() ? Assignment.PLAIN : null;
        }
        TargetValue target = value.isEmpty() || value.length() > LONGEST ? null : target();
        return target == null ? null : new Assignment(true, target);
    }

    private @Nullable TargetValue target() {
        BigDecimal number = NumberText.parse(value);
        return switch (kind) {
            case "NUMERIC" -> number == null ? null : new TargetValue.Numeric(number);
            case "PERCENT" -> number == null ? null : new TargetValue.Percent(number);
            case "NESTED_PERCENT" -> nested(number);
            case "DUE" -> due();
            case "TITLE" -> new TargetValue.Title(value);
            case "WORDS" -> new TargetValue.Words(value);
            default -> null;
        };
    }

    private @Nullable TargetValue nested(@Nullable BigDecimal number) {
        BigDecimal share = NumberText.parse(part);
        if (number == null || share == null || share.compareTo(number) > 0 || partName.isEmpty()) {
            return null;
        }
        return new TargetValue.NestedPercent(number, share, partName);
    }

    private @Nullable TargetValue due() {
        try {
            return new TargetValue.Due(LocalDate.parse(value, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String number(BigDecimal number) {
        return NumberText.format(number, 0);
    }
}
