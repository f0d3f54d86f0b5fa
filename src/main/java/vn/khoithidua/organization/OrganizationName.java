package vn.khoithidua.organization;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * What an agency was called on a day.
 *
 * @param shortName at most 24 characters, for the grid
 * @param kind open list: sở, ban quản lý dự án, quỹ, vườn quốc gia …
 * @param parent the agency it belonged to, if any
 */
public record OrganizationName(
        OrganizationId id,
        String name,
        String shortName,
        String kind,
        @Nullable OrganizationId parent) {}
