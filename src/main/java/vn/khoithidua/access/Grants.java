package vn.khoithidua.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;

/**
 * The signed-in person with all roles held today. A handler gets it as a parameter; it is read anew
 * for each request.
 */
public record Grants(Actor actor, List<Grant> all) {

    /** Request attribute with the grants of the person behind a request. */
    public static final String ATTRIBUTE = Grants.class.getName();

    public Grants {
        all = List.copyOf(all);
    }

    public boolean hasAny(Collection<Role> roles) {
        return all.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    public boolean has(Role role) {
        return hasAny(Set.of(role));
    }

    public List<Grant> of(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return all.stream().filter(grant -> wanted.contains(grant.role())).toList();
    }

    /** The authorities in which one of the roles is held. */
    public Set<AuthorityId> authorities(Role... roles) {
        return scopes(Grant::authority, roles);
    }

    /** The agencies for which one of the roles is held. */
    public Set<OrganizationId> organizations(Role... roles) {
        return scopes(Grant::organization, roles);
    }

    private <T> Set<T> scopes(Function<Grant, @Nullable T> scope, Role... roles) {
        return of(roles).stream()
                .map(scope)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
