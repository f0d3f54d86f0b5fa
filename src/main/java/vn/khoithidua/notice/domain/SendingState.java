package vn.khoithidua.notice.domain;

/** Where a mail stands. */
public enum SendingState {
    /** Waits for its time. */
    READY,
    /** A sender has it. */
    SENDING,
    /** Taken by the mail server. */
    SENT,
    /** Nothing was left to say when its time had come. */
    DROPPED,
    /** Failed too often, or the address does not read. */
    GAVE_UP,
    /** A sender vanished twice while it had the mail: it may have gone out, nobody knows. */
    UNSURE;

    /** Whether somebody may ask for it to be sent again. */
    public boolean mayGoAgain() {
        return this == GAVE_UP || this == UNSURE;
    }
}
