package vn.khoithidua.registration;

/** Where a member's mid-year report stands. */
public enum MidYearState {
    DRAFT,
    HANDED_IN,
    RETURNED
}
