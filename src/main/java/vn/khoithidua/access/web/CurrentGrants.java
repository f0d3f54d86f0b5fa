package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.GrantsReader;
import vn.khoithidua.access.SignedIn;

/**
 * The grants of the person behind a request: read once per request, so that a change counts at
 * once.
 */
@Component
@RequiredArgsConstructor
class CurrentGrants {

    private final GrantsReader reader;

    Optional<Grants> of(HttpServletRequest request) {
        return of(request, SecurityContextHolder.getContext().getAuthentication());
    }

    /** Empty for a stranger and for a person whose account was disabled. */
    Optional<Grants> of(HttpServletRequest request, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return Optional.empty();
        }
        if (request.getAttribute(Grants.ATTRIBUTE) instanceof Grants known) {
            return Optional.of(known);
        }
        Optional<Grants> read = reader.of(person.id());
        read.ifPresent(grants -> request.setAttribute(Grants.ATTRIBUTE, grants));
        return read;
    }
}
