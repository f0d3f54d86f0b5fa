package vn.khoithidua.draft.domain;

/** How a comment is answered, each with a reason. */
public enum CommentVerdict {
    /** Tiếp thu. */
    ACCEPTED,
    /** Tiếp thu một phần. */
    PARTLY,
    /** Không tiếp thu. */
    REFUSED
}
