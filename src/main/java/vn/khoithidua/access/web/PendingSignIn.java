package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.khoithidua.access.SignedIn;

/**
 * A person who has given the right password and is still to give a code. Kept in the session, where
 * it gives no right at all: nobody is signed in yet.
 *
 * @param givenAt when the password was given
 */
record PendingSignIn(SignedIn person, Instant givenAt) implements Serializable {

    /** How long the password counts without a code. */
    static final Duration LASTS = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = PendingSignIn.class.getName();

    /** Keeps it under a session id that nobody knew before. */
    void keep(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    boolean isFresh(Instant now) {
        return givenAt.plus(LASTS).isAfter(now);
    }

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
                ? Optional.of(pending)
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
