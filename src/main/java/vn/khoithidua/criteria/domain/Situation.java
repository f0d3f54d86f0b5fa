package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that the points of one cell depend on, beside the rule.
 *
 * @param inputs the member's result
 * @param target the member's numeric target, or null
 * @param peers the other members' results; matters to {@link Scoring#dependsOnBloc()} alone
 * @param step the table's rounding step, positive
 * @param baseMet whether the base is fully met and nothing was deducted; set by {@link Scoring}
 */
public record Situation(
        Inputs inputs, @Nullable BigDecimal target, Peers peers, BigDecimal step, boolean baseMet) {

    public Situation {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("The rounding step must be positive, not " + step);
        }
    }

    /** A member without target whose points depend on nobody else. */
    public static Situation of(Inputs inputs, BigDecimal step) {
        return new Situation(inputs, null, Peers.NONE, step, false);
    }

    public Situation withTarget(@Nullable BigDecimal number) {
        return new Situation(inputs, number, peers, step, baseMet);
    }

    public Situation withPeers(Peers others) {
        return new Situation(inputs, target, others, step, baseMet);
    }

    Situation withBaseMet(boolean met) {
        return new Situation(inputs, target, peers, step, met);
    }
}
