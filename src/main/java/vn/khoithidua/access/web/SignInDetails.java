package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * What a request to sign in brings beside name and password. Of it the session keeps the address
 * only.
 */
final class SignInDetails extends WebAuthenticationDetails {

    /** The field of a code, here and on pages that ask for one again. */
    static final String CODE = "factorCode";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable String code;
    private final transient @Nullable PendingSignIn pending;

    SignInDetails(HttpServletRequest request) {
        super(request);
        code = request.getParameter(CODE);
        pending = PendingSignIn.of(request).orElse(null);
    }

    /** The code, if this is the second step of a sign-in. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Who has given the password before, in the first step. */
    Optional<PendingSignIn> pending() {
        return Optional.ofNullable(pending);
    }
}
