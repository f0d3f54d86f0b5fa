package vn.khoithidua.scoring;

/** Where a number came from. */
public enum ScoreSource {
    /** A person typed it. */
    TYPED,
    /** A spreadsheet brought it. */
    IMPORT,
    /** The rule gave it anew because another member's result changed. */
    RULE,
    /** Closing verification made the verified points final. */
    CLOSING
}
