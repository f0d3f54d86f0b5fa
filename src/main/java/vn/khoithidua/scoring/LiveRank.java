package vn.khoithidua.scoring;

import java.util.Map;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What the grid shows of the ranking while scores still move. Implemented by the ranking, which
 * stands above; without it the footer has no places.
 */
public interface LiveRank {

    /**
     * Places by the totals as they are, without asking the database: nothing but {@code totals}
     * counts.
     *
     * @return the placed members; those kept back by a gate are absent
     */
    Map<RosterLineId, Place> places(YearTotals totals);

    /**
     * Whether the ranking of this year was adopted: from then on verification cannot be reopened.
     */
    boolean adopted(BlocYearId year);

    /**
     * A place.
     *
     * @param number from 1
     * @param shared whether others have it too
     */
    record Place(int number, boolean shared) {}
}
