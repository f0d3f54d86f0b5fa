package vn.khoithidua.draft.domain;

/** How far a draft is. */
public enum DraftState {
    /** Dự thảo: in work, seen by those who write it. */
    DRAFT,
    /** Lấy ý kiến: sent out, members comment until a day. */
    CONSULTING,
    /** Thống nhất: every comment is answered, the text is fixed. */
    AGREED,
    /** Ban hành: numbered, dated, in the list of papers. */
    ISSUED;

    /** Whether its text may still be edited. */
    public boolean isOpen() {
        return this == DRAFT || this == CONSULTING;
    }

    /** Whether members may read it. */
    public boolean isSent() {
        return this != DRAFT;
    }
}
