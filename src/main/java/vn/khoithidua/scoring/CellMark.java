package vn.khoithidua.scoring;

/** How an exchange about a cell between verifier and member stands. */
public enum CellMark {
    /** The member owes an answer. */
    ASKED,
    /** The verifier owes a conclusion. */
    ANSWERED,
    /** It is over. */
    CONCLUDED;

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return this != CONCLUDED;
    }
}
