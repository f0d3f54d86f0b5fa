package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What stands in a cell once verification is closed.
 *
 * @param points those that count, with the sign they have
 * @param override whether they were set against the rule; the rule never changes them then
 * @param gates those that fell
 */
public record Standing(Inputs inputs, BigDecimal points, boolean override, List<GateEffect> gates) {

    public Standing {
        gates = List.copyOf(gates);
    }

    /** Whether the other says the same in every part; 2 and 2.0 are the same points. */
    public boolean says(Standing other) {
        return points.compareTo(other.points) == 0
                && override == other.override
                && gates.equals(other.gates)
                && inputs.stored().equals(other.inputs.stored());
    }
}
