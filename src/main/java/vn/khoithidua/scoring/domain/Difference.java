package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How verified points stand to the self-score, and whether a reason is due. */
public enum Difference {
    /** Not verified yet. */
    OPEN,
    /** Equal, or there is no self-score to differ from. */
    NONE,
    /** Verified below self. */
    LOWER,
    /** Verified above self. */
    HIGHER;

    /** Compares the two values of a cell. */
    public static Difference of(@Nullable BigDecimal self, @Nullable BigDecimal verified) {
        if (verified == null) {
            return OPEN;
        }
        int sign = self == null ? 0 : verified.compareTo(self);
        return sign == 0 ? NONE : sign < 0 ? LOWER : HIGHER;
    }

    /**
     * Whether a reason must be given: where the points differ, and wherever the rule was set aside.
     *
     * @param overridden whether the verifier set points instead of the rule
     */
    public boolean needsReason(boolean overridden) {
        return isDifferent() || this != OPEN && overridden;
    }

    /** Whether both are there and not equal. */
    public boolean isDifferent() {
        return this == LOWER || this == HIGHER;
    }
}
