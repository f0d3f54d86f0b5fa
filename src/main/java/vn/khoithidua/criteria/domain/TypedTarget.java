package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;

/**
 * A target as people type it.
 *
 * @param kind one of {@link #KINDS}, or empty for none
 * @param value number, percentage, day ({@code d/M/yyyy}), title or words
 * @param part of a nested percentage: how much of it
 * @param partName of a nested percentage: what the part is
 */
public record TypedTarget(String kind, String value, String part, String partName) {

    /** The kinds of target, as forms offer them. */
    public static final List<String> KINDS =
            List.of("NUMERIC", "PERCENT", "NESTED_PERCENT", "DUE", "TITLE", "WORDS");

    /** Nothing typed. */
    public static final TypedTarget NONE = new TypedTarget("", "", "", "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int LONGEST = 300;

    public TypedTarget {
        value = VietnameseText.cleanLine(value);
        part = VietnameseText.cleanLine(part);
        partName = VietnameseText.cleanLine(partName);
    }

    /** A target as it would be typed. */
    public static TypedTarget of(@Nullable TargetValue target) {
        return switch (target) {
            case null -> NONE;
            case TargetValue.Numeric it -> plain("NUMERIC", number(it.number()));
            case TargetValue.Percent it -> plain("PERCENT", number(it.number()));
            case TargetValue.NestedPercent it ->
                    new TypedTarget(
                            "NESTED_PERCENT",
                            number(it.number()),
                            number(it.part()),
                            it.partName());
            case TargetValue.Due it -> plain("DUE", DAY.format(it.by()));
            case TargetValue.Title it -> plain("TITLE", it.name());
            case TargetValue.Words it -> plain("WORDS", it.text());
        };
    }

    private static TypedTarget plain(String kind, String value) {
        return new TypedTarget(kind, value, "", "");
    }

    /** Whether neither kind nor value was typed. */
    public boolean isNone() {
        return kind.isEmpty() && value.isEmpty();
    }

    /** The target, or null if there is none or it cannot be read; see {@link #isNone}. */
    public @Nullable TargetValue read() {
        if (value.isEmpty() || value.length() > LONGEST) {
            return null;
        }
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
