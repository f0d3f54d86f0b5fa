package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ten kinds of rule: seven bases, two adjustments, one gate. A rule names its inputs, is exact,
 * and rounds once at its end, half up, to the table's step.
 */
public sealed interface Rule permits Rule.PointRule, Gate {

    /** The inputs that it reads. */
    List<InputSpec> inputs();

    /** A rule that yields points. */
    sealed interface PointRule extends Rule permits Base, Adjustment {

        /** The points with what was counted. */
        ScoreLine score(Situation situation);

        /**
         * What makes one of several levels the higher: the points for one unit, regardless of sign.
         */
        BigDecimal level();
    }

    /** Where the points of a criterion, or of a part of it, come from. */
    sealed interface Base extends PointRule
            permits Judged, Achieved, Steps, TargetRatio, RelativeToBest, ByPlace, TwoWayTable {

        /** The most it can give, or null if nothing limits it. */
        @Nullable BigDecimal top();

        @Override
        default BigDecimal level() {
            BigDecimal top = top();
            return top == null ? BigDecimal.ZERO : top.abs();
        }
    }

    /** What is added to the base or taken from it. */
    sealed interface Adjustment extends PointRule permits Deduction, Bonus {}
}
