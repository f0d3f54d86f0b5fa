package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputKind;
import vn.khoithidua.criteria.domain.InputSpec;
import vn.khoithidua.criteria.domain.InputValue;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.TargetValue;

/**
 * A result that may be right but looks like a slip of the hand: it is taken, shown as doubtful, and
 * must be confirmed before the sheet is handed in.
 *
 * @param result as entered
 * @param target what it is compared with; null for a share of more than everything
 */
public record ResultDoubt(InputKind kind, BigDecimal result, @Nullable BigDecimal target) {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final BigDecimal FAR_BEYOND = new BigDecimal("1.5");

    /** The doubtful results of a cell: over 100 %, or half as much again as the target. */
    static List<ResultDoubt> of(Criterion criterion, @Nullable TargetValue target, Inputs inputs) {
        List<ResultDoubt> doubts = new ArrayList<>();
        List<InputSpec> amounts =
                criterion.scoring().inputs().stream()
                        .filter(
                                spec ->
                                        inputs.values().get(spec.name())
                                                instanceof InputValue.Amount)
                        .toList();
        BigDecimal goal = amounts.size() == 1 ? number(target) : null;
        for (InputSpec spec : amounts) {
            if (inputs.values().get(spec.name()) instanceof InputValue.Amount amount) {
                BigDecimal number = amount.number();
                if (spec.kind() == InputKind.PERCENT && number.compareTo(ALL) > 0) {
                    doubts.add(new ResultDoubt(spec.kind(), number, null));
                } else if (goal != null && number.compareTo(goal.multiply(FAR_BEYOND)) >= 0) {
                    doubts.add(new ResultDoubt(spec.kind(), number, goal));
                }
            }
        }
        return doubts;
    }

    private static @Nullable BigDecimal number(@Nullable TargetValue target) {
        BigDecimal number =
                switch (target) {
                    case TargetValue.Numeric it -> it.number();
                    case TargetValue.Percent it -> it.number();
                    case null, default -> null;
                };
        return number == null || number.signum() <= 0 ? null : number;
    }
}
