package vn.khoithidua.objection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.objection.domain.Outcome;

/**
 * A member's objection to the verified points of a cell.
 *
 * @param number from 1 in its bloc-year; null while it is a draft
 * @param bloc the bloc's name and year, for lists over several
 * @param agency the member's name when it was drafted; {@code code} and {@code title} the
 *     criterion's
 * @param verified the points objected to
 * @param late filed after the window's deadline
 * @param dueOn the day by which the head decides; null while it is a draft
 * @param proposed the secretary's word, {@code decided} the head's; null before
 */
public record Objection(
        ObjectionId id,
        BlocYearId year,
        String bloc,
        CellKey cell,
        @Nullable Integer number,
        String agency,
        String code,
        String title,
        ObjectionState state,
        BigDecimal verified,
        Correction wanted,
        String ground,
        @Nullable StoredFileId file,
        Act drafted,
        @Nullable Act filed,
        boolean late,
        @Nullable LocalDate dueOn,
        @Nullable Finding proposed,
        @Nullable Finding decided,
        @Nullable Act withdrawn) {

    /** Something that was done. */
    public record Act(String by, Instant at, String reason) {}

    /**
     * How the case should end, or ended.
     *
     * @param value what the cell is given; null where the verified value stands
     */
    public record Finding(Outcome outcome, @Nullable Correction value, Act act) {}

    /** Whether its last day has passed without a decision. */
    public boolean overdue(LocalDate today) {
        return state.isPending() && dueOn != null && today.isAfter(dueOn);
    }
}
