package vn.khoithidua.access;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A role in its scope, as held today.
 *
 * @param authority for council roles and auditors
 * @param bloc narrows a council role to one bloc of the authority
 * @param blocYear for the head and the secretary of a bloc
 * @param organization for leader and officer of an agency; for a bloc secretary the agency it works
 *     for, whose scores it does not verify
 */
public record Grant(
        Role role,
        @Nullable AuthorityId authority,
        @Nullable BlocId bloc,
        @Nullable BlocYearId blocYear,
        @Nullable OrganizationId organization) {

    public static Grant admin() {
        return new Grant(Role.ADMIN, null, null, null, null);
    }

    public static Grant inAuthority(Role role, AuthorityId authority) {
        return new Grant(role, authority, null, null, null);
    }

    public static Grant inOrganization(Role role, OrganizationId organization) {
        return new Grant(role, null, null, null, organization);
    }

    /** A role in a bloc-year, held by somebody who works for {@code organization}. */
    public static Grant inBlocYear(
            Role role, BlocYearId blocYear, @Nullable OrganizationId organization) {
        return new Grant(role, null, null, blocYear, organization);
    }

    /** Whether the scope is of the kind that the role is held in. */
    public boolean fits() {
        boolean inAuthority = authority != null && blocYear == null && organization == null;
        return switch (role.scope()) {
            case INSTALLATION ->
                    authority == null && bloc == null && blocYear == null && organization == null;
            case AUTHORITY -> inAuthority && (bloc == null || role == Role.COUNCIL_SECRETARY);
            case BLOC_YEAR -> blocYear != null && authority == null && bloc == null;
            case ORGANIZATION ->
                    organization != null && authority == null && bloc == null && blocYear == null;
        };
    }
}
