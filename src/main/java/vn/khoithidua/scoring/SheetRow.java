package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;

/**
 * A member's sheet as it stands.
 *
 * @param submittedAt the last submission, or null
 * @param late whether the first submission came after the deadline
 * @param returnReason why it was sent back last, or null
 * @param returnedCells the criteria that were named with it to be corrected
 */
public record SheetRow(
        RosterLineId line,
        BlocYearId year,
        OrganizationId organization,
        SheetState state,
        @Nullable String sentBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        boolean late,
        @Nullable Instant returnedAt,
        @Nullable String returnedBy,
        @Nullable String returnReason,
        List<CriterionKey> returnedCells) {

    public SheetRow {
        returnedCells = List.copyOf(returnedCells);
    }

    /** Whether it was sent back and not handed in again since. */
    boolean correcting() {
        return returnedAt != null && (submittedAt == null || returnedAt.isAfter(submittedAt));
    }

    /** A sheet in which nothing was entered yet. */
    static SheetRow fresh(RosterLineId line, BlocYearId year, OrganizationId organization) {
        return new SheetRow(
                line,
                year,
                organization,
                SheetState.DRAFT,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of());
    }
}
