package vn.khoithidua.signature;

/** A PDF that the readers cannot make sense of. */
class UnreadablePdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePdfException(Throwable cause) {
        super(cause);
    }
}
