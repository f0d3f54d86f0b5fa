package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;

/** How what a member undertakes reads on the pact and on lists; these papers are Vietnamese. */
public final class TargetText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NOT_ASSIGNED = "không giao";

    private TargetText() {}

    /**
     * The text; empty where a member has no target of its own.
     *
     * @param unit the criterion's unit, said after a plain number
     */
    public static String of(Assignment assignment, @Nullable String unit) {
        return assignment.assigned() ? of(assignment.target(), unit) : NOT_ASSIGNED;
    }

    private static String of(@Nullable TargetValue target, @Nullable String unit) {
        return switch (target) {
            case null -> "";
            case TargetValue.Numeric it ->
                    NumberText.format(it.number(), 0) + (unit == null ? "" : " " + unit);
            case TargetValue.Percent it -> percent(it.number());
            case TargetValue.NestedPercent it ->
                    percent(it.number()) + ", trong đó " + percent(it.part()) + " " + it.partName();
            case TargetValue.Due it -> "đến " + DAY.format(it.by());
            case TargetValue.Title it -> it.name();
            case TargetValue.Words it -> it.text();
        };
    }

    private static String percent(BigDecimal number) {
        return NumberText.format(number, 0) + "%";
    }
}
