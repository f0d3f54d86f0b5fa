package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Points;

/**
 * A value looked up in ordered bands: the first that contains it gives the points, which may be
 * negative or above the maximum; if none does, {@code otherwise}, or 0.
 *
 * @param kind number, percent, count, date or days late
 * @param steps in the order in which they are tried; at least one
 */
record Steps(String input, InputKind kind, List<Step> steps, @Nullable BigDecimal otherwise)
        implements BaseRule {

    Steps {
        steps = List.copyOf(steps);
        otherwise = Exact.plainOrNull(otherwise);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Steps need a band");
        }
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.required(input, kind));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal value = situation.inputs().number(input);
        if (value == null) {
            return ScoreLine.missing(input);
        }
        BigDecimal found = Step.pointsOf(steps, value);
        if (found == null) {
            found = otherwise == null ? BigDecimal.ZERO : otherwise;
        }
        BigDecimal points = Points.round(found, situation.step());
        return ScoreLine.of("steps", points, input, PartWriter.axis(value, kind));
    }

    @Override
    public BigDecimal top() {
        BigDecimal best = Step.topOf(steps);
        return otherwise == null ? best : best.max(otherwise);
    }

    /** A band and its points. */
    record Step(Band band, BigDecimal points) {
        Step {
            points = Exact.plain(points);
        }

        static @Nullable BigDecimal pointsOf(List<Step> steps, BigDecimal value) {
            for (Step step : steps) {
                if (step.band.contains(value)) {
                    return step.points;
                }
            }
            return null;
        }

        static BigDecimal topOf(List<Step> steps) {
            return steps.stream().map(Step::points).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        }
    }
}
