package vn.khoithidua.draft.domain;

/** What a member says to a draft. */
public enum Stance {
    /** Góp ý. */
    REMARK,
    /** Đề nghị sửa lời văn: the words are the wording proposed. */
    WORDING,
    /** Nhất trí toàn văn: needs no answer. */
    AGREE;

    /** Whether the secretary has to answer it. */
    public boolean wantsAnswer() {
        return this != AGREE;
    }
}
