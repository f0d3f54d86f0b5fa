package vn.khoithidua.kernel;

import java.util.List;

/**
 * A refusal that was to be expected, as a value: what kind it is and how it reads.
 *
 * @param kind decides the status of the answer
 * @param key the message's key; the text says what, why and what to do
 * @param args the message's arguments, in order
 */
public record Refusal(Kind kind, String key, List<Object> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    /** The kinds of refusal with the HTTP status each is answered with. */
    public enum Kind {
        /** The input cannot be taken as it is. */
        INVALID(422),
        /** Somebody else was faster, or the thing moved on. */
        CONFLICT(409),
        /** A window is closed or the thing is frozen. */
        LOCKED(423),
        /** The role lacks this function. */
        FORBIDDEN(403),
        /** Absent, or outside the person's scope: both answer alike. */
        NOT_FOUND(404);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal invalid(String key, Object... args) {
        return new Refusal(Kind.INVALID, key, List.of(args));
    }

    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, List.of(args));
    }

    public static Refusal locked(String key, Object... args) {
        return new Refusal(Kind.LOCKED, key, List.of(args));
    }

    /** The one answer for the absent and the foreign. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "error.404.text", List.of());
    }

    /** Raises this refusal, which rolls the transaction back. */
    public RefusedException asException() {
        return new RefusedException(this);
    }
}
