package vn.khoithidua.access.web;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
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
 * Checks name and password, and in a second step the code of who has a second factor; slows
 * guessing down, and records the outcome. One answer for every failure of name and password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final DaoAuthenticationProvider inner;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final CodeStep codeStep;

    SignInProvider(
            UserDetailsService directory,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            CodeStep codeStep) {
        this.inner = new DaoAuthenticationProvider(directory);
        this.inner.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
        this.codeStep = codeStep;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt)
            throws AuthenticationException {
        if (attempt.getDetails() instanceof SignInDetails details && details.code().isPresent()) {
            Authentication done = codeStep.take(details, details.code().get());
            arrived(done, details.getRemoteAddress(), true);
            return done;
        }
        return byPassword(attempt);
    }

    private @Nullable Authentication byPassword(Authentication attempt) {
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
        Authentication result;
        try {
            result = inner.authenticate(attempt);
        } catch (AuthenticationException e) {
            throttle.failed(name, address);
            record("access.signInFailed", null, name.isEmpty() ? "-" : name, address);
            throw new BadCredentialsException("refused", e);
        }
        throttle.succeeded(name, address);
        if (result.getPrincipal() instanceof SignedIn person && codeStep.isNeeded(person)) {
            throw codeStep.wanted(person);
        }
        arrived(result, address, false);
        return result;
    }

    private void arrived(Authentication result, String address, boolean code) {
        if (result.getPrincipal() instanceof SignedIn person) {
            Object[] more = code ? new Object[] {"secondFactor", true} : new Object[0];
            record("access.signedIn", person.actor(), person.id(), address, more);
        }
    }

    private void record(
            String action, @Nullable Actor by, Object subject, String address, Object... more) {
        Object[] detail = Stream.concat(Stream.of("address", address), Stream.of(more)).toArray();
        Recorded fact = Recorded.global(action, by, subject, detail);
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
