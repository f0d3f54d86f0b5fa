package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Peers.Peer;

/**
 * Meeting the target earns the base share; what is beyond it is measured by the best in the bloc.
 *
 * <pre>
 * excess          = (result − target) ÷ target
 * below target    : max × share × result ÷ target
 * exactly met     : max × share
 * beyond          : max × share + max × (1 − share) × own excess ÷ best excess of the bloc
 * without target  : max × result ÷ best result among the members without target
 * </pre>
 *
 * Worked example with max 5 and share ½: 80 % → 2; 100 % → 2,5; best of the bloc → 5; 50 % beyond
 * where the best is 100 % beyond → 2,5 + 2,5 × 50 ÷ 100 = 3,75. Points that depend on others are
 * provisional while a result is missing.
 *
 * @param share between 0 and 1
 */
record RelativeToBest(
        String input,
        InputKind kind,
        BigDecimal max,
        BigDecimal share,
        @Nullable BigDecimal commonTarget)
        implements BaseRule {

    RelativeToBest {
        max = Exact.plain(max);
        share = Exact.plain(share);
        commonTarget = Exact.plainOrNull(commonTarget);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The base share must lie between 0 and 1, not " + share);
        }
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
        BigDecimal target = targetOf(situation.target());
        return target == null
                ? amongUntargeted(result, situation)
                : againstTarget(result, target, situation);
    }

    private ScoreLine againstTarget(BigDecimal result, BigDecimal target, Situation situation) {
        Fraction base = Fraction.of(max.multiply(share));
        Fraction own = excess(result, target);
        String axis = PartWriter.axis(result, kind);
        if (own.signum() <= 0) {
            Fraction ratio =
                    target.signum() > 0
                            ? new Fraction(result.max(BigDecimal.ZERO), target)
                            : Fraction.ONE;
            BigDecimal points = ratio.times(base.top()).round(situation.step());
            return ScoreLine.of(
                    "relative.notBeyond", points, input, axis, PartWriter.axis(target, kind));
        }
        Fraction best = own;
        for (Peer peer : situation.peers().others()) {
            BigDecimal aim = targetOf(peer.target());
            if (peer.result() != null && aim != null) {
                Fraction other = excess(peer.result(), aim);
                best = other.compareTo(best) > 0 ? other : best;
            }
        }
        Fraction rest = own.over(best).times(max.multiply(BigDecimal.ONE.subtract(share)));
        BigDecimal points = base.plus(rest).round(situation.step());
        String percent = own.times(BigDecimal.valueOf(100)).text();
        return ScoreLine.of(
                        "relative.beyond",
                        points,
                        input,
                        percent,
                        best.times(BigDecimal.valueOf(100)).text())
                .provisionally(!situation.peers().complete());
    }

    private ScoreLine amongUntargeted(BigDecimal result, Situation situation) {
        BigDecimal best = result;
        for (Peer peer : situation.peers().others()) {
            if (peer.result() != null && targetOf(peer.target()) == null) {
                best = best.max(peer.result());
            }
        }
        Fraction ratio =
                best.signum() > 0 ? new Fraction(result.max(BigDecimal.ZERO), best) : Fraction.ZERO;
        BigDecimal points = ratio.times(max).round(situation.step());
        return ScoreLine.of(
                        "relative.noTarget",
                        points,
                        input,
                        PartWriter.axis(result, kind),
                        PartWriter.axis(best, kind))
                .provisionally(!situation.peers().complete());
    }

    private @Nullable BigDecimal targetOf(@Nullable BigDecimal own) {
        return own == null ? commonTarget : own;
    }

    /** Without a positive target nothing can be exceeded. */
    private static Fraction excess(BigDecimal result, BigDecimal target) {
        return target.signum() > 0 ? new Fraction(result.subtract(target), target) : Fraction.ZERO;
    }

    @Override
    public BigDecimal top() {
        return max;
    }
}
