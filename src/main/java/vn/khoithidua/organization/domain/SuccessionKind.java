package vn.khoithidua.organization.domain;

/** How one agency follows another; a rename is no succession but a new name. */
public enum SuccessionKind {
    /** Hợp nhất: several unite into a new one. */
    MERGE,
    /** Sáp nhập: one goes into another that lives on. */
    ABSORB,
    /** Chia, tách: one becomes several. */
    SPLIT,
    /** Chuyển giao: some functions go over, both live on. */
    TRANSFER,
    /** Giải thể: nobody follows. */
    DISSOLVE;

    /** Whether the predecessor ceases on the day it takes effect; a split may leave it alive. */
    public boolean endsPredecessor() {
        return this == MERGE || this == ABSORB || this == DISSOLVE;
    }
}
