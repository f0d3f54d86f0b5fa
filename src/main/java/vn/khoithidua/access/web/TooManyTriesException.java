package vn.khoithidua.access.web;

import org.springframework.security.core.AuthenticationException;

/** Too many failures for this name from this address: wait. */
class TooManyTriesException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyTriesException(long seconds) {
        super("wait");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
