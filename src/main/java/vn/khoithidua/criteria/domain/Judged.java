package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Points;

/**
 * The scorer enters points: {@code points = input}, from 0 to the maximum where there is one, of
 * any size otherwise.
 *
 * @param max inclusive, or null
 */
record Judged(String input, @Nullable BigDecimal max) implements BaseRule {

    Judged {
        max = Exact.plainOrNull(max);
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.required(input, InputKind.POINTS));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal value = situation.inputs().number(input);
        if (value == null) {
            return ScoreLine.missing(input);
        }
        if (max != null && (value.signum() < 0 || value.compareTo(max) > 0)) {
            return ScoreLine.refused(
                    InputProblem.of(input, "criteria.input.outside", input, "0", Exact.text(max)));
        }
        return ScoreLine.of("judged", Points.round(value, situation.step()), input);
    }

    @Override
    public @Nullable BigDecimal top() {
        return max;
    }
}
