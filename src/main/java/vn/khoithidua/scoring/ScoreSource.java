package vn.khoithidua.scoring;

/** Where a number came from. */
public enum ScoreSource {
    /** A person typed it. */
    TYPED,
    /** Pasted in one set from a spreadsheet's clipboard. */
    PASTED,
    /** Filled down from the cell above, in one set. */
    FILLED,
    /** Accepted in one set because the self-score agrees with the rule. */
    ACCEPTED,
    /** What was there before was put back. */
    UNDONE,
    /** A spreadsheet brought it. */
    IMPORT,
    /** The rule gave it anew because another member's result changed. */
    RULE,
    /** Closing verification made the verified points final. */
    CLOSING,
    /** An objection was decided. */
    OBJECTION,
    /** A recalculation was applied after verification was closed. */
    RECALCULATION
}
