package vn.khoithidua.year.domain;

/** How the head of a year is found. */
public enum LeadershipMode {
    /** Bầu. */
    ELECTED,
    /** Luân phiên. */
    ROTATION_ORDER,
    /** Chỉ định. */
    APPOINTED
}
