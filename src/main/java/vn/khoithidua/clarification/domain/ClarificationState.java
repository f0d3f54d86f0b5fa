package vn.khoithidua.clarification.domain;

/** How an exchange stands. */
public enum ClarificationState {
    /** The member owes an answer. */
    ASKED,
    /** The verifier owes a conclusion. */
    ANSWERED,
    /** The verifier has kept or changed the points. */
    CONCLUDED,
    /** The verifier took the question back before it was answered. */
    WITHDRAWN;

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
