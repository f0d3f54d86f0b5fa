package vn.khoithidua.notice.domain;

/** What a notice is about; preferences are set by it. */
public enum NoticeKind {
    /** Something is due soon. */
    SOON(true),
    /** Something is overdue: whoever owes it is told. */
    LATE(false),
    /** Something waits for the person that has no last day. */
    WAITING(true),
    /** Members are late for days: the head is told. */
    RAISED(false),
    /** A sheet came back for correction. */
    RETURNED(false),
    /** The verifier asks. */
    ASKED(false),
    /** A step has opened, more time was given or taken back, explanations are wanted. */
    WINDOW(true),
    /** A pact waits for the signature. */
    PACT(true),
    /** A result was published. */
    RESULT(true),
    /** Something happened to the person's own account. */
    ACCOUNT(false);

    private final boolean mayBeOff;

    NoticeKind(boolean mayBeOff) {
        this.mayBeOff = mayBeOff;
    }

    /** Whether a person may do without it; what binds the person stays in the inbox at least. */
    public boolean mayBeOff() {
        return mayBeOff;
    }

    /** Whether the daily round makes it, from what is due that day. */
    public boolean isReminder() {
        return this == SOON || this == LATE || this == WAITING || this == RAISED;
    }
}
