package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * {@code X × units}: per achievement, per unit beyond a mark, or once. Conditions such as "only if
 * the base is fully met", "only one of" and "highest level only" bind several bonuses and belong to
 * their {@link RuleGroup}.
 *
 * @param each X, not negative
 */
record Bonus(BigDecimal each, Measure measure) implements AdjustmentRule {

    Bonus {
        each = Exact.plain(each);
        if (each.signum() < 0) {
            throw new IllegalArgumentException("A bonus cannot be negative: " + each);
        }
    }

    @Override
    public List<InputSpec> inputs() {
        return measure.inputs(false);
    }

    @Override
    public ScoreLine score(Situation situation) {
        Fraction units = measure.units(situation);
        if (units == null || units.signum() == 0) {
            return ScoreLine.of("bonus.none", BigDecimal.ZERO, measure.label());
        }
        BigDecimal points = units.times(each).round(situation.step());
        return ScoreLine.of("bonus", points, measure.label(), units.text(), Exact.text(each));
    }

    @Override
    public BigDecimal level() {
        return each;
    }
}
