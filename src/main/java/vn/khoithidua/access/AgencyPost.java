package vn.khoithidua.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/**
 * One person's time in one agency.
 *
 * @param role leader or officer
 * @param endReason why it ended before its time, or null
 */
public record AgencyPost(
        UserId user,
        String name,
        String title,
        OrganizationId organization,
        Role role,
        DateRange days,
        String basis,
        @Nullable String endReason) {

    public boolean holdsOn(LocalDate day) {
        return days.contains(day);
    }
}
