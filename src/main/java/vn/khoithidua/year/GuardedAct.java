package vn.khoithidua.year;

/** The acts that gates guard, and only these. */
public enum GuardedAct {
    /** No score entry before the table is frozen. */
    ENTER_SCORES,
    /** No review before verification closed. */
    REVIEW,
    /** No other treatment of scores after a merger once the ranking is adopted. */
    TREAT_SCORES,
    /** No ballot without a frozen roll. */
    BALLOT,
    /** No submission without minutes. */
    SUBMIT,
    /** No decision without the council's vote where the rules demand one. */
    DECIDE
}
