package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Routes;

/** Lets through what the table of routes lets through, and nothing else. */
@Component
@RequiredArgsConstructor
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

    /** Set on a request whose account is gone or disabled: its session ends. */
    static final String ACCOUNT_GONE = "access.accountGone";

    /** Set on a request for a route that does not exist: it answers 404, not 403. */
    static final String UNLISTED = "access.unlisted";

    /** Set on a request that has to wait until the person has a second factor. */
    static final String FACTOR_OWED = "access.factorOwed";

    private final Routes routes;
    private final CurrentGrants current;

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Routes.Route> route = routes.find(request.getMethod(), request.getRequestURI());
        if (route.isEmpty()) {
            request.setAttribute(UNLISTED, true);
            return new AuthorizationDecision(false);
        }
        request.setAttribute(Routes.ATTRIBUTE, route.get());
        if (route.get().audience() == Routes.Audience.PUBLIC) {
            return new AuthorizationDecision(true);
        }
        if (FactorOwed.bars(request, route.get())) {
            request.setAttribute(FACTOR_OWED, true);
            return new AuthorizationDecision(false);
        }
        Authentication who = authentication.get();
        Optional<Grants> grants = current.of(request, who);
        if (grants.isEmpty()) {
            request.setAttribute(ACCOUNT_GONE, who != null);
            return new AuthorizationDecision(false);
        }
        boolean allowed =
                route.get().audience() == Routes.Audience.SIGNED_IN
                        || grants.get().hasAny(route.get().roles());
        return new AuthorizationDecision(allowed);
    }
}
