package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Points;

/**
 * All or nothing: {@code points} if the input says yes, else 0. Without an input these are the
 * standard points (<i>điểm chuẩn</i>) that everybody starts with and from which is deducted.
 *
 * @param input name of a yes-or-no input, or null for standard points
 */
record Achieved(@Nullable String input, BigDecimal points) implements BaseRule {

    Achieved {
        points = Exact.plain(points);
    }

    @Override
    public List<InputSpec> inputs() {
        return input == null ? List.of() : List.of(InputSpec.required(input, InputKind.YES_NO));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal full = Points.round(points, situation.step());
        if (input == null) {
            return ScoreLine.of("standard", full, Exact.text(full));
        }
        if (situation.inputs().number(input) == null) {
            return ScoreLine.missing(input);
        }
        return situation.inputs().yes(input)
                ? ScoreLine.of("achieved", full, input)
                : ScoreLine.of("notAchieved", BigDecimal.ZERO, input);
    }

    @Override
    public BigDecimal top() {
        return points;
    }
}
