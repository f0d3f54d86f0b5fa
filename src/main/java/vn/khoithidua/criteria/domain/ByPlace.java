package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Points;

/**
 * A place that an outside body gave, looked up: first 60, second 45 …; a place that is not listed
 * gives {@code otherwise}, or 0.
 *
 * @param points by place from 1; at least one
 */
record ByPlace(String input, SortedMap<Integer, BigDecimal> points, @Nullable BigDecimal otherwise)
        implements BaseRule {

    ByPlace {
        SortedMap<Integer, BigDecimal> plain = new TreeMap<>();
        points.forEach((place, number) -> plain.put(place, Exact.plain(number)));
        points = Collections.unmodifiableSortedMap(plain);
        otherwise = Exact.plainOrNull(otherwise);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A place table needs a place");
        }
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.required(input, InputKind.PLACE));
    }

    @Override
    public ScoreLine score(Situation situation) {
        BigDecimal place = situation.inputs().number(input);
        if (place == null) {
            return ScoreLine.missing(input);
        }
        BigDecimal found = points.get(place.intValue());
        if (found == null) {
            found = otherwise == null ? BigDecimal.ZERO : otherwise;
        }
        return ScoreLine.of(
                "byPlace", Points.round(found, situation.step()), input, Exact.text(place));
    }

    @Override
    public BigDecimal top() {
        return points.values().stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    }
}
