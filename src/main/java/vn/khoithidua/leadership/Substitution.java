package vn.khoithidua.leadership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;

/**
 * Somebody who stands in for the leader of an agency.
 *
 * @param agency name of the agency on the first day
 * @param absent who is on leave
 * @param user who stands in, or null where a deputy agency does
 * @param deputy that deputy agency, or null
 * @param person name of who stands in: a person, or the deputy agency
 * @param days first and last day; the rights hold on these days only
 * @param paperNo number of the document that names the substitute
 * @param endReason why it ended before its time or was taken back, or null
 * @param withdrawn whether it was taken back and gives no right on any day
 */
public record Substitution(
        UUID id,
        OrganizationId organization,
        String agency,
        String absent,
        @Nullable UserId user,
        @Nullable OrganizationId deputy,
        String person,
        StandInCapacity capacity,
        DateRange days,
        String paperNo,
        LocalDate paperOn,
        @Nullable String endReason,
        boolean withdrawn,
        String recordedBy) {

    /** Whether it gives rights on a day. */
    public boolean holdsOn(LocalDate day) {
        return !withdrawn && days.contains(day);
    }

    /** Whether it may be taken back altogether: until the end of its first day. */
    public boolean mayBeWithdrawn(LocalDate today) {
        return !withdrawn && !days.from().isBefore(today);
    }

    /** Whether it may end before its time: it has begun, and some of its days are to come. */
    public boolean mayEnd(LocalDate today) {
        return holdsOn(today) && today.isBefore(requireNonNull(days.to()));
    }
}
