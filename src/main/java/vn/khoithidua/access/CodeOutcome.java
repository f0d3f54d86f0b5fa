package vn.khoithidua.access;

import java.time.Duration;

/** What became of a code that a person typed. */
public sealed interface CodeOutcome {

    /**
     * It counts, now and never again.
     *
     * @param recovery whether it was a recovery code
     */
    record Right(boolean recovery) implements CodeOutcome {}

    /** It is not the person's. */
    record Wrong() implements CodeOutcome {}

    /** It was right, and was taken before: the app shows the next one within 30 seconds. */
    record Used() implements CodeOutcome {}

    /** Too many wrong ones: no code counts until then. */
    record Wait(Duration left) implements CodeOutcome {

        /** In whole seconds, at least one. */
        public long seconds() {
            return left.toSeconds() + 1;
        }
    }
}
