package vn.khoithidua.year.domain;

/** What somebody does in the helper team; all hold the role of the bloc's secretary. */
public enum TeamPost {
    /** Heads the team (Tổ trưởng). */
    CHAIR,
    /** The bloc's secretary (Thư ký khối). */
    SECRETARY,
    MEMBER
}
