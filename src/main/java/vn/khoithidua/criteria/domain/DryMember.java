package vn.khoithidua.criteria.domain;

import java.util.Map;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member with its results under the old table.
 *
 * @param results by the old criterion
 * @param assigned what it was assigned there, by the old criterion; what is missing was plain
 */
public record DryMember(
        RosterLineId line,
        Map<CriterionKey, DryResult> results,
        Map<CriterionKey, Assignment> assigned) {

    public DryMember {
        results = Map.copyOf(results);
        assigned = Map.copyOf(assigned);
    }

    Assignment assignment(CriterionKey key) {
        return assigned.getOrDefault(key, Assignment.PLAIN);
    }
}
