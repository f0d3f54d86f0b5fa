package vn.khoithidua.pact;

/** Where a version of a pact stands. */
public enum PactState {
    /** May be edited. */
    DRAFT,
    /** Content and roll are frozen; agencies sign. */
    FROZEN,
    /** A later version replaces it; the signatures given are kept and shown as void. */
    VOID
}
