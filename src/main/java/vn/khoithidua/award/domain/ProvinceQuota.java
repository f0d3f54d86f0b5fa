package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many awards of one kind a whole province may pass on: a share of something counted.
 *
 * <p>Default for the Government flag: at most 20 % of the bloc leaders, rounded down ("không quá").
 * Sources differ in the denominator: Decree 91/2017 Article 11 counts collectives worthy of the
 * provincial flag, letter 5007/BNV-TĐKT of 2023 counts bloc leaders; hence it is data.
 *
 * @param share 0 to 1
 * @param denominator what is counted
 * @param rounding how a part of a seat is rounded
 */
public record ProvinceQuota(BigDecimal share, Denominator denominator, Rounding rounding) {

    /** What the share is taken of. */
    public enum Denominator {
        /** Members ranked first in their bloc; two that share the first place count as two. */
        BLOC_LEADERS,
        /** Members proposed for this flag or the next lower one. */
        FLAG_WORTHY
    }

    /** What becomes of a part of a seat. */
    public enum Rounding {
        /** Dropped. */
        DOWN(RoundingMode.DOWN),
        /** From a half on it counts as one. */
        HALF_UP(RoundingMode.HALF_UP),
        /** Counts as one. */
        UP(RoundingMode.UP);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    public ProvinceQuota {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + share);
        }
    }

    /** Seats for so many of the denominator: {@code round(share × counted)}. */
    public int seatsOf(int counted) {
        return share.multiply(BigDecimal.valueOf(counted))
                .setScale(0, rounding.mode)
                .intValueExact();
    }
}
