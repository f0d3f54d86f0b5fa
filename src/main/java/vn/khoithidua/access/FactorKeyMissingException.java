package vn.khoithidua.access;

/** Second factors are set up, and the key that they are kept under is not at hand. */
class FactorKeyMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactorKeyMissingException(Throwable cause) {
        super(
                "Second factors are set up, but the key that they are kept under is not here.",
                cause);
    }
}
