package vn.khoithidua.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * Who holds or held an office of a bloc-year; the office belongs to the agency.
 *
 * @param heldTo last day, or null while it lasts: to the closing of the year
 * @param basis minutes of the election, decision
 * @param endReason why it ended, or null while it lasts or where another head took over
 */
public record Holder(
        OrganizationId organization,
        LeadershipRole role,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        LeadershipMode mode,
        String basis,
        @Nullable String endReason) {

    /** An office to give. */
    public Holder(
            OrganizationId organization,
            LeadershipRole role,
            LocalDate heldFrom,
            @Nullable LocalDate heldTo,
            LeadershipMode mode,
            String basis) {
        this(organization, role, heldFrom, heldTo, mode, basis, null);
    }

    public boolean holdsOn(LocalDate day) {
        LocalDate last = heldTo;
        return !day.isBefore(heldFrom) && (last == null || !day.isAfter(last));
    }
}
