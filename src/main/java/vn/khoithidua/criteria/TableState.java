package vn.khoithidua.criteria;

/** Where a version of a table stands. */
public enum TableState {
    /** May be edited. */
    DRAFT,
    /** Holds for pact, scores and ranking; never changes. */
    FROZEN,
    /** Held once; a later version replaces it. */
    VOID
}
