package vn.khoithidua.pact.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.Confirmation;

/**
 * The password given again before a binding act, remembered in the session for five minutes. After
 * five wrong ones in a row the session waits five minutes.
 */
@Component
@RequiredArgsConstructor
class StepUp {

    static final String CONFIRMED_AT = "pact.stepUp.confirmedAt";
    static final String WRONG = "pact.stepUp.wrong";
    static final String WRONG_AT = "pact.stepUp.wrongAt";

    private static final int MOST_WRONG = 5;
    private static final Duration WAIT = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final TimeSource time;

    /** When the password was last given again, if that still counts. */
    Optional<Instant> fresh(HttpSession session) {
        return session.getAttribute(CONFIRMED_AT) instanceof Long millis
                ? Optional.of(Instant.ofEpochMilli(millis))
                        .filter(at -> at.plus(Confirmation.FRESH).isAfter(time.now()))
                : Optional.empty();
    }

    /** Takes the password; refuses a wrong one, and any after too many wrong ones. */
    Instant confirm(HttpSession session, Actor person, String password) {
        Instant now = time.now();
        int wrong = session.getAttribute(WRONG) instanceof Integer count ? count : 0;
        boolean waiting =
                session.getAttribute(WRONG_AT) instanceof Long millis
                        && Instant.ofEpochMilli(millis).plus(WAIT).isAfter(now);
        if (wrong >= MOST_WRONG && waiting) {
            throw Refusal.invalid("pact.sign.wait", WAIT.toMinutes()).asException();
        }
        if (!accounts.isPasswordOf(person, password)) {
            session.setAttribute(WRONG, waiting ? wrong + 1 : 1);
            session.setAttribute(WRONG_AT, now.toEpochMilli());
            throw Refusal.invalid("pact.sign.password").asException();
        }
        session.removeAttribute(WRONG);
        session.removeAttribute(WRONG_AT);
        session.setAttribute(CONFIRMED_AT, now.toEpochMilli());
        return Instant.ofEpochMilli(now.toEpochMilli());
    }
}
