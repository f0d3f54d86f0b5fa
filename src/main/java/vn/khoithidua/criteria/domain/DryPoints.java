package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a result of the old table would be worth under the new one.
 *
 * @param gates those that would fall
 */
public record DryPoints(BigDecimal points, Basis basis, List<GateEffect> gates) {

    public DryPoints {
        gates = List.copyOf(gates);
    }

    /** Where the points come from. */
    public enum Basis {
        /** The rule is the same, so are the points. */
        SAME,
        /** The new rule computed them from the old result. */
        COMPUTED,
        /**
         * The old points, in the ratio of the maxima: the result does not hold what the rule asks.
         */
        SCALED,
        /** There is no old result. */
        NONE
    }
}
