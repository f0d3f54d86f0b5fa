package vn.khoithidua.scoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.RuleChange;

/**
 * What a recalculation changes, as one set.
 *
 * @param corrections values of cells
 * @param assigned whether a criterion is assigned to a member from now on
 * @param rules other rules of criteria
 */
public record ScoreChanges(
        Map<CellKey, Correction> corrections,
        Map<CellKey, Boolean> assigned,
        Map<CriterionKey, RuleChange> rules) {

    public ScoreChanges {
        corrections = Map.copyOf(corrections);
        assigned = Map.copyOf(assigned);
        rules = Map.copyOf(rules);
    }

    /** The criteria that are computed anew for everybody. */
    Set<CriterionKey> afresh() {
        Set<CriterionKey> keys = new HashSet<>(rules.keySet());
        assigned.keySet().forEach(cell -> keys.add(cell.criterion()));
        return keys;
    }
}
