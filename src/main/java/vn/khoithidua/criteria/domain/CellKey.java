package vn.khoithidua.criteria.domain;

import java.util.Comparator;
import vn.khoithidua.kernel.RosterLineId;

/** Which cell: a member's line and a criterion. Ordered by criterion, then by member. */
public record CellKey(RosterLineId line, CriterionKey criterion) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::criterion).thenComparing(one -> one.line().value());

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
