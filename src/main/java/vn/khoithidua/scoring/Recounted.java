package vn.khoithidua.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Standing;

/**
 * What a set of changes would make of the final points. Nothing is stored.
 *
 * @param before the totals as they stand
 * @param after the totals as they would be
 * @param moves every final value that would change, in the order of table and roster
 * @param gaps assigned cells that would have no value: the set cannot be applied
 * @param values all final values as they would be
 */
public record Recounted(
        YearTotals before,
        YearTotals after,
        List<ScoreMove> moves,
        Collection<CellKey> gaps,
        Map<CellKey, Standing> values) {

    public Recounted {
        moves = List.copyOf(moves);
        gaps = List.copyOf(gaps);
        values = Map.copyOf(values);
    }
}
