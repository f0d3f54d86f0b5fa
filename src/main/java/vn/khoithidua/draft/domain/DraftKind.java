package vn.khoithidua.draft.domain;

/** What a draft is to become, in the order of the year's work. */
public enum DraftKind {
    /** Kế hoạch. */
    PLAN,
    /** Quy chế. */
    REGULATION,
    /** Phát động phong trào. */
    LAUNCH,
    /** Giao ước thi đua. */
    PACT,
    /** Bảng điểm. */
    TABLE,
    /** Chương trình công tác. */
    PROGRAMME;

    /** The pact and the table are written elsewhere and only commented on here. */
    public DraftSource usualSource() {
        return switch (this) {
            case PACT -> DraftSource.PACT;
            case TABLE -> DraftSource.TABLE;
            default -> DraftSource.TEXT;
        };
    }

    /** Whether the text of such a draft may come from there. */
    public boolean mayComeFrom(DraftSource source) {
        return switch (source) {
            case PACT -> this == PACT;
            case TABLE -> this == TABLE;
            case TEXT, FILE -> true;
        };
    }
}
