package vn.khoithidua.access.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The sign-in is not through: a code is wanted, or the one given does not do. */
class SecondStepException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final long seconds;
    private final @Nullable PendingSignIn pending;

    /** What the person is to do, and how a page's script hears of it. */
    enum Why {
        /** The password is right; now the code. */
        WANTED(428),
        /** Not the person's code. */
        WRONG(401),
        /** Taken before: wait for the next one. */
        USED(409),
        /** Too many wrong ones. */
        WAIT(429),
        /** The password was given too long ago: from the beginning. */
        OVER(410);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    SecondStepException(Why why) {
        this(why, 0, null);
    }

    private SecondStepException(Why why, long seconds, @Nullable PendingSignIn pending) {
        super("code");
        this.why = why;
        this.seconds = seconds;
        this.pending = pending;
    }

    static SecondStepException wanted(PendingSignIn pending) {
        return new SecondStepException(Why.WANTED, 0, pending);
    }

    static SecondStepException slow(long seconds) {
        return new SecondStepException(Why.WAIT, seconds, null);
    }

    /** Who has just given the right password. */
    Optional<PendingSignIn> pending() {
        return Optional.ofNullable(pending);
    }

    Why why() {
        return why;
    }

    long seconds() {
        return seconds;
    }
}
