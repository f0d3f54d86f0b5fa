package vn.khoithidua.ranking;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.MemberTreatment;

/**
 * How a member is called in the ranking: by its names of the conference's day once adopted, of the
 * year's last day before.
 *
 * @param line its line on the roster
 * @param organization the agency
 * @param name full name
 * @param shortName at most 24 characters
 * @param order position on the roster
 * @param treatment how its scores are treated after it took others over, or null
 */
public record MemberLabel(
        RosterLineId line,
        OrganizationId organization,
        String name,
        String shortName,
        int order,
        @Nullable MemberTreatment treatment) {}
