package vn.khoithidua.notice;

import java.io.Serial;

/** A mail that could not be handed over. */
class MailRefusedException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param forGood whether trying again cannot help, as with an address that does not read
     */
    MailRefusedException(String why, boolean forGood, Throwable cause) {
        super(why, cause);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
