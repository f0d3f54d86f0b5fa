package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.domain.TeamPost;

/**
 * Somebody who is or was in the helper team of a bloc-year.
 *
 * @param title the person's office, or empty
 * @param organization the agency the person works for, whose scores it does not verify; null for
 *     none of the bloc
 * @param leftOn last day, or null while it lasts
 * @param leaveReason why it ended, or null
 */
public record TeamMember(
        UUID id,
        UserId user,
        String name,
        String title,
        @Nullable OrganizationId organization,
        TeamPost post,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        String basis,
        @Nullable String leaveReason) {}
