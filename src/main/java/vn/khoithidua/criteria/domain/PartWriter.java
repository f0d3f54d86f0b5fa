package vn.khoithidua.criteria.domain;

import static vn.khoithidua.criteria.domain.Exact.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Writes the parts of rules: inputs, values, bands, measures, conditions. */
final class PartWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PartWriter() {}

    static String measure(Measure measure) {
        return switch (measure) {
            case Measure.Occurrences it ->
                    "mỗi "
                            + name(it.input())
                            + (it.kind() == InputKind.DAYS_LATE ? " (ngày chậm)" : "");
            case Measure.When it -> "khi " + condition(it.condition());
            case Measure.Distance it ->
                    "mỗi "
                            + axis(it.unit(), it.kind())
                            + " "
                            + named(it.input(), it.kind())
                            + (it.above() ? " trên " : " dưới ")
                            + (it.mark() == null ? "chỉ tiêu" : axis(it.mark(), it.kind()))
                            + "; "
                            + NotationWords.of(it.counting());
        };
    }

    static String condition(Condition condition) {
        return condition.all().stream()
                .map(
                        one ->
                                switch (one) {
                                    case Requirement.BaseMet it -> "đạt chuẩn";
                                    case Requirement.Said it ->
                                            (it.yes() ? "có " : "không ") + name(it.input());
                                    case Requirement.Within it ->
                                            named(it.input(), it.kind())
                                                    + " "
                                                    + band(it.band(), it.kind());
                                })
                .collect(Collectors.joining(" và "));
    }

    static String band(Band band, InputKind kind) {
        Band.Bound lower = band.lower();
        Band.Bound upper = band.upper();
        if (lower != null && lower.equals(upper)) {
            return "bằng " + axis(lower.at(), kind);
        }
        String from =
                lower == null ? "" : (lower.closed() ? "từ " : "trên ") + axis(lower.at(), kind);
        if (upper == null) {
            return from;
        }
        String to = upper.closed() ? "đến " : lower == null ? "dưới " : "đến dưới ";
        return from + (lower == null ? "" : " ") + to + axis(upper.at(), kind);
    }

    /** A value on its axis, as people read it. */
    static String axis(BigDecimal value, InputKind kind) {
        return switch (kind) {
            case DATE ->
                    DATE.format(
                            LocalDate.ofEpochDay(
                                    value.setScale(0, RoundingMode.FLOOR).longValue()));
            case PERCENT -> text(value) + "%";
            default -> text(value);
        };
    }

    static String name(String input) {
        return "[" + input + "]";
    }

    /** The kind is said where the numbers beside it do not show it. */
    static String named(String input, InputKind kind) {
        return name(input)
                + (kind == InputKind.DAYS_LATE
                        ? " (ngày chậm)"
                        : kind == InputKind.COUNT ? " (lần)" : "");
    }

    static String measured(String input, InputKind kind) {
        return kind == InputKind.PERCENT ? name(input) + " (%)" : named(input, kind);
    }
}
