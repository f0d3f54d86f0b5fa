package vn.khoithidua.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member of a bloc-year with the name of the day that was asked for.
 *
 * @param position order on the roster, from 1
 * @param shortName at most 24 characters
 * @param leftOn last day, or null if it stayed to the year's end
 * @param treatment how its scores are treated after it took others over, or null
 * @param womenShare percent of women at the review date, 0 to 100, or null where unknown
 */
public record RosterMember(
        RosterLineId line,
        OrganizationId organization,
        int position,
        String name,
        String shortName,
        String kind,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        String joinReason,
        @Nullable String leaveReason,
        @Nullable BigDecimal womenShare,
        @Nullable LocalDate womenShareOn,
        @Nullable MemberTreatment treatment) {

    /** Whether the agency is a member on a day of the year. */
    public boolean standsOn(LocalDate day) {
        LocalDate last = leftOn;
        return !day.isBefore(joinedOn) && (last == null || !day.isAfter(last));
    }
}
