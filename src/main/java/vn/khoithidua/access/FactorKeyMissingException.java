package vn.khoithidua.access;

/** The key of second factors cannot be read, or does not open those that are set up. */
class FactorKeyMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactorKeyMissingException(Throwable cause) {
        super(
                "The key of second factors cannot be read, or does not open those set up: "
                        + cause.getMessage(),
                cause);
    }
}
