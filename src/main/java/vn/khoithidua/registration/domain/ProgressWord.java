package vn.khoithidua.registration.domain;

/** How a target stands at mid-year, the best first; a word, never a colour alone. */
public enum ProgressWord {
    /** Đã đạt. */
    REACHED,
    /** Đúng tiến độ. */
    ON_TRACK,
    /** Có nguy cơ chậm. */
    AT_RISK,
    /** Chậm. */
    BEHIND,
    /** Chưa có số liệu. */
    NO_DATA;

    /** The worse of two; what has no data is the worst. */
    public ProgressWord worse(ProgressWord other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
