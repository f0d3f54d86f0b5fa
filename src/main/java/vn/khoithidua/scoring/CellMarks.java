package vn.khoithidua.scoring;

import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What exchanges mark on cells. Implemented above; scoring shows the marks, takes documents for
 * open questions and refuses to close verification while any is open. Whoever changes a mark takes
 * a {@linkplain CellRights#tick number of change} and records the fact, both in one transaction.
 */
public interface CellMarks {

    /** The marks of a bloc-year by member and criterion; one statement. */
    Map<RosterLineId, Map<CriterionKey, Marked>> of(BlocYearId year);

    /**
     * A mark.
     *
     * @param changeNo the number of change under which it was set
     */
    record Marked(CellMark mark, long changeNo) {}
}
