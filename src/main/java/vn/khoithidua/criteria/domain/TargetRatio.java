package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code max × result ÷ target}, or {@code max × target ÷ result} where less is better; never below
 * 0, and capped at {@code max} unless the table says otherwise. A target of 0, or a result of 0
 * where less is better, counts as just met if it is met at all.
 *
 * @param commonTarget the target of members that have none of their own, or null
 */
record TargetRatio(
        String input,
        InputKind kind,
        BigDecimal max,
        boolean lessIsBetter,
        boolean capped,
        @Nullable BigDecimal commonTarget)
        implements BaseRule {

    TargetRatio {
        max = Exact.plain(max);
        commonTarget = Exact.plainOrNull(commonTarget);
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.required(input, kind));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal result = situation.inputs().number(input);
        if (result == null) {
            return ScoreLine.missing(input);
        }
        BigDecimal target = situation.target() == null ? commonTarget : situation.target();
        if (target == null) {
            return ScoreLine.refused(InputProblem.of(input, "criteria.input.noTarget", input));
        }
        Fraction ratio = lessIsBetter ? quotient(target, result) : quotient(result, target);
        if (capped && ratio.compareTo(Fraction.ONE) > 0) {
            ratio = Fraction.ONE;
        }
        return ScoreLine.of(
                "targetRatio",
                ratio.times(max).round(situation.step()),
                input,
                PartWriter.axis(result, kind),
                PartWriter.axis(target, kind),
                Exact.text(max));
    }

    private static Fraction quotient(BigDecimal top, BigDecimal bottom) {
        if (bottom.signum() > 0) {
            return new Fraction(top.max(BigDecimal.ZERO), bottom);
        }
        return top.compareTo(bottom) >= 0 ? Fraction.ONE : Fraction.ZERO;
    }

    @Override
    public @Nullable BigDecimal top() {
        return capped ? max : null;
    }

    @Override
    public BigDecimal level() {
        return max;
    }
}
