package vn.khoithidua.registration.domain;

/** Where a member's registration stands. */
public enum RegistrationState {
    /** The officer fills it in. */
    DRAFT,
    /** The agency's leader is to confirm it. */
    AWAITING_LEADER,
    /** With the bloc's secretary. */
    HANDED_IN,
    /** Sent back to be corrected, with a reason. */
    RETURNED,
    /** Taken; from now on targets change by amendments only. */
    ACCEPTED;

    /** Whether the member may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == AWAITING_LEADER || this == RETURNED;
    }

    /** Whether it has reached the bloc's secretary and was not sent back. */
    public boolean isHandedIn() {
        return this == HANDED_IN || this == ACCEPTED;
    }
}
