package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the points of a criterion, or of a part of it, come from. */
public sealed interface BaseRule extends PointRule
        permits Judged, Achieved, Steps, TargetRatio, RelativeToBest, ByPlace, TwoWayTable {

    /** The most it can give, or null if nothing limits it. */
    @Nullable BigDecimal top();

    @Override
    default BigDecimal level() {
        BigDecimal top = top();
        return top == null ? BigDecimal.ZERO : top.abs();
    }
}
