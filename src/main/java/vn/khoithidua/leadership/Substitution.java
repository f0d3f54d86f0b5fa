package vn.khoithidua.leadership;

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
 * @param person name of who stands in: a person, or the deputy agency
 * @param days first and last day; the rights hold on these days only
 * @param paperNo number of the document that names the substitute
 * @param endReason why it ended before its time, or null
 */
public record Substitution(
        UUID id,
        OrganizationId organization,
        String agency,
        String absent,
        @Nullable UserId user,
        String person,
        StandInCapacity capacity,
        DateRange days,
        String paperNo,
        LocalDate paperOn,
        @Nullable String endReason,
        String recordedBy) {}
