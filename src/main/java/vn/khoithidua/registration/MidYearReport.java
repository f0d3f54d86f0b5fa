package vn.khoithidua.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member's report for the mid-year review.
 *
 * @param words its report, several lines
 * @param handedInAt when it was handed in the last time
 * @param firstHandedInAt when for the first time, which tells whether it was late
 * @param revision 0 while nothing was saved
 */
public record MidYearReport(
        RosterLineId line,
        MidYearState state,
        String words,
        @Nullable Instant handedInAt,
        @Nullable Instant firstHandedInAt,
        @Nullable String handedInBy,
        @Nullable String returnReason,
        long revision) {

    static MidYearReport none(RosterLineId line) {
        return new MidYearReport(line, MidYearState.DRAFT, "", null, null, null, null, 0);
    }

    /** Whether it is with the bloc. */
    public boolean isHandedIn() {
        return state == MidYearState.HANDED_IN;
    }
}
