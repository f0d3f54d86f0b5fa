package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Something that happened to a cell or a sheet.
 *
 * @param criterion null for what happened to the whole sheet
 * @param before points that were replaced, or null
 * @param points new points, or null where a value was cleared or is incomplete
 * @param source where points came from; null for what gave none
 * @param title of a piece of evidence, or the state that a sheet took
 * @param words explanation or reason, may be empty
 */
public record HistoryEvent(
        Instant at,
        String by,
        RosterLineId line,
        @Nullable CriterionKey criterion,
        What what,
        @Nullable BigDecimal before,
        @Nullable BigDecimal points,
        boolean override,
        @Nullable ScoreSource source,
        String title,
        String words) {

    /** What happened. */
    public enum What {
        SELF,
        VERIFIED,
        FINAL,
        EVIDENCE_ADDED,
        EVIDENCE_REUSED,
        EVIDENCE_REMOVED,
        SHEET_MOVED;

        /** Whether points were given. */
        public boolean isScore() {
            return ordinal() <= FINAL.ordinal();
        }
    }
}
