package vn.khoithidua.scoring;

/** The three values of a cell. */
public enum ScoreKind {
    /** Given by the member itself. */
    SELF,
    /** Given by whoever verifies the criterion. */
    VERIFIED,
    /** Frozen. */
    FINAL
}
