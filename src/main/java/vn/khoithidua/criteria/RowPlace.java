package vn.khoithidua.criteria;

/** Where a row comes to stand beside another. */
public enum RowPlace {
    BEFORE,
    AFTER,
    /** At the end of the group. */
    INTO
}
