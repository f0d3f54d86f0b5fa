package vn.khoithidua.access.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.access.SignInThrottle;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;

/**
 * Checks name and password, slows guessing down, and records the outcome. One answer for every
 * failure.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final DaoAuthenticationProvider inner;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignInProvider(
            UserDetailsService directory,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.inner = new DaoAuthenticationProvider(directory);
        this.inner.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt)
            throws AuthenticationException {
        String typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String name = typed.length() > 60 ? typed.substring(0, 60) : typed;
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details
                        ? String.valueOf(details.getRemoteAddress())
                        : "-";
        Duration wait = throttle.mustWait(name, address);
        if (wait.isPositive()) {
            throw new TooManyTriesException(wait.toSeconds() + 1);
        }
        try {
            Authentication result = inner.authenticate(attempt);
            throttle.succeeded(name, address);
            if (result != null && result.getPrincipal() instanceof SignedIn person) {
                record("access.signedIn", person.actor(), person.id(), address);
            }
            return result;
        } catch (AuthenticationException e) {
            throttle.failed(name, address);
            record("access.signInFailed", null, name.isEmpty() ? "-" : name, address);
            throw new BadCredentialsException("refused", e);
        }
    }

    private void record(String action, @Nullable Actor by, Object subject, String address) {
        Recorded fact = Recorded.global(action, by, subject, "address", address);
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
