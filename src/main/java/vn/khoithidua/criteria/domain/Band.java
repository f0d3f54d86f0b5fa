package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range on an axis; each bound open or closed, at least one there.
 *
 * @param lower or null for no lower bound
 * @param upper or null for no upper bound
 */
record Band(@Nullable Bound lower, @Nullable Bound upper) {

    Band {
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("A band needs a bound");
        }
        if (lower != null && upper != null) {
            int order = lower.at.compareTo(upper.at);
            if (order > 0 || order == 0 && !(lower.closed && upper.closed)) {
                throw new IllegalArgumentException("An empty band: " + lower + " to " + upper);
            }
        }
    }

    static Band from(BigDecimal at) {
        return new Band(new Bound(at, true), null);
    }

    boolean contains(BigDecimal value) {
        if (lower != null) {
            int order = value.compareTo(lower.at);
            if (order < 0 || order == 0 && !lower.closed) {
                return false;
            }
        }
        if (upper != null) {
            int order = value.compareTo(upper.at);
            return order < 0 || order == 0 && upper.closed;
        }
        return true;
    }

    /**
     * One end of a range.
     *
     * @param at on the axis; days count from 1970
     * @param closed whether the end itself belongs to the range
     */
    record Bound(BigDecimal at, boolean closed) {
        Bound {
            at = Exact.plain(at);
        }
    }
}
