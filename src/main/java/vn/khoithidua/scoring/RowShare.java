package vn.khoithidua.scoring;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.year.Seat;

/**
 * The part of the table that a person verifies and sees.
 *
 * @param criteria null for all of it
 */
public record RowShare(@Nullable Set<CriterionKey> criteria) {

    /** Everything: nothing was shared out to the person. */
    public static final RowShare ALL = new RowShare(null);

    private static final Set<Role> BEYOND =
            Set.of(Role.BLOC_HEAD, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR);

    /** What these groups and criteria hold; none at all means everything. */
    static RowShare of(Seat seat, ScoringTable table, Collection<CriterionKey> nodes) {
        return nodes.isEmpty() || !limits(seat) ? ALL : new RowShare(below(table, nodes));
    }

    /** Whether a share would limit this person: one of the helper team without a further office. */
    static boolean limits(Seat seat) {
        return seat.is(Role.BLOC_SECRETARY) && !seat.isAny(BEYOND);
    }

    /** The criteria of these groups and criteria. */
    static Set<CriterionKey> below(ScoringTable table, Collection<CriterionKey> nodes) {
        return table.tree()
                .nodes()
                .filter(node -> nodes.contains(node.key()))
                .flatMap(node -> CriteriaTree.criteriaOf(node).stream())
                .map(Criterion::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAll() {
        return criteria == null;
    }

    public boolean covers(CriterionKey criterion) {
        return criteria == null || criteria.contains(criterion);
    }
}
