package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Steps.Step;
import vn.khoithidua.kernel.Points;

/**
 * Class × rate: the first row whose class contains the first input, in it the first band that
 * contains the second; 0 if there is none. A unit with many dossiers thus gains more and loses less
 * by the same rate.
 *
 * @param rows in the order in which they are tried; at least one
 */
record TwoWayTable(
        String classInput,
        InputKind classKind,
        String rateInput,
        InputKind rateKind,
        List<Row> rows)
        implements BaseRule {

    TwoWayTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A two-way table needs a row");
        }
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(
                InputSpec.required(classInput, classKind), InputSpec.required(rateInput, rateKind));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal size = situation.inputs().number(classInput);
        BigDecimal rate = situation.inputs().number(rateInput);
        if (size == null) {
            return ScoreLine.missing(classInput);
        }
        if (rate == null) {
            return ScoreLine.missing(rateInput);
        }
        BigDecimal found = lookUp(size, rate);
        BigDecimal points = found == null ? BigDecimal.ZERO : Points.round(found, situation.step());
        return ScoreLine.of(
                "twoWay",
                points,
                classInput,
                PartWriter.axis(size, classKind),
                rateInput,
                PartWriter.axis(rate, rateKind));
    }

    private @Nullable BigDecimal lookUp(BigDecimal size, BigDecimal rate) {
        for (Row row : rows) {
            if (row.size.contains(size)) {
                return Step.pointsOf(row.steps, rate);
            }
        }
        return null;
    }

    @Override
    public BigDecimal top() {
        return rows.stream()
                .map(row -> Step.topOf(row.steps))
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }

    /** One class with its bands of the rate. */
    record Row(Band size, List<Step> steps) {
        Row {
            steps = List.copyOf(steps);
        }
    }
}
