package vn.khoithidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A line of the list of agencies.
 *
 * @param since first day of the agency
 * @param endedOn last day of the agency, or null while it lives
 */
public record OrganizationRow(
        OrganizationId id,
        String name,
        String shortName,
        String kind,
        @Nullable String parentName,
        LocalDate since,
        @Nullable LocalDate endedOn) {}
