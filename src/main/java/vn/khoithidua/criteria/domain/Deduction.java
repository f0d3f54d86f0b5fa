package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code −X × units}: per occurrence, per unit short, per day late, per missing paper. Where the
 * table gives a range for X, the scorer picks within it. Nothing is deducted if the agency detected
 * the fault itself and the table exempts that.
 *
 * @param least X, or the lower end of its range; not negative
 * @param most X, or the upper end of its range
 * @param exemptIf a yes-or-no input that lifts the deduction, or null
 */
record Deduction(BigDecimal least, BigDecimal most, Measure measure, @Nullable String exemptIf)
        implements AdjustmentRule {

    Deduction {
        least = Exact.plain(least);
        most = Exact.plain(most);
        if (least.signum() < 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("Deductions go from " + least + " to " + most);
        }
    }

    private boolean picked() {
        return least.compareTo(most) < 0;
    }

    private String pick() {
        return "mức trừ: " + measure.label();
    }

    @Override
    public List<InputSpec> inputs() {
        List<InputSpec> inputs = new ArrayList<>(measure.inputs(true));
        if (picked()) {
            inputs.add(InputSpec.optional(pick(), InputKind.POINTS));
        }
        if (exemptIf != null) {
            inputs.add(InputSpec.optional(exemptIf, InputKind.YES_NO));
        }
        return inputs;
    }

    @Override
    public ScoreLine score(Situation situation) {
        for (InputSpec spec : measure.inputs(true)) {
            if (spec.required() && situation.inputs().number(spec.name()) == null) {
                return ScoreLine.missing(spec.name());
            }
        }
        Fraction units = measure.units(situation);
        if (units == null) {
            return ScoreLine.refused(
                    InputProblem.of(measure.label(), "criteria.input.noTarget", measure.label()));
        }
        if (units.signum() == 0) {
            return ScoreLine.of("deduction.none", BigDecimal.ZERO, measure.label());
        }
        if (exemptIf != null && situation.inputs().yes(exemptIf)) {
            return ScoreLine.of("deduction.exempt", BigDecimal.ZERO, measure.label(), exemptIf);
        }
        return taken(units, situation);
    }

    private ScoreLine taken(Fraction units, Situation situation) {
        BigDecimal each = picked() ? situation.inputs().number(pick()) : most;
        if (each == null) {
            return ScoreLine.missing(pick());
        }
        if (each.compareTo(least) < 0 || each.compareTo(most) > 0) {
            return ScoreLine.refused(
                    InputProblem.of(
                            pick(),
                            "criteria.input.outside",
                            pick(),
                            Exact.text(least),
                            Exact.text(most)));
        }
        BigDecimal points = units.times(each.negate()).round(situation.step());
        return ScoreLine.of("deduction", points, measure.label(), units.text(), Exact.text(each));
    }

    @Override
    public BigDecimal level() {
        return most;
    }
}
