package vn.khoithidua.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/**
 * A draft without its text.
 *
 * @param file the paper in work where its source is a file; null while it is not there yet
 * @param version the newest version sent out; 0 for none
 * @param dueOn last day for comments; null before it is sent
 * @param reopened why it was opened again after it was agreed, the last time; null for never
 * @param revision counts the edits of the text in work: an edit must name the one it was made on
 */
public record DraftPaper(
        DraftId id,
        BlocYearId year,
        DraftKind kind,
        String title,
        DraftSource source,
        DraftState state,
        @Nullable StoredFileId file,
        int version,
        @Nullable LocalDate dueOn,
        long revision,
        @Nullable Reopening reopened,
        String createdBy,
        Instant createdAt) {

    /** Why the agreed text was opened again. */
    public record Reopening(String reason, String by, Instant at) {}

    /** Whether the last day for comments has passed. */
    public boolean isOverdue(LocalDate today) {
        return state == DraftState.CONSULTING && dueOn != null && today.isAfter(dueOn);
    }
}
