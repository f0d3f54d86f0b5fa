package vn.khoithidua.pact;

/** The pact itself, or an addendum signed in mid-year by the members of that day. */
public enum PactKind {
    PACT,
    ADDENDUM
}
