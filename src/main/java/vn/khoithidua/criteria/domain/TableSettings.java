package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole table.
 *
 * @param declaredTotal the total that its heading states, or null if it states none
 * @param roundingStep points are multiples of it; positive, 0,01 by default
 * @param shownDecimals decimals of printed totals and percentages, 0 to 4; keys of the ranking are
 *     compared as printed
 */
public record TableSettings(
        @Nullable BigDecimal declaredTotal,
        BigDecimal roundingStep,
        NotAssigned notAssigned,
        RankingBasis rankingBasis,
        int shownDecimals,
        Clamp clamp) {

    public static final BigDecimal DEFAULT_STEP = new BigDecimal("0.01");

    public TableSettings {
        declaredTotal = Exact.plainOrNull(declaredTotal);
        roundingStep = Exact.plain(roundingStep);
        if (roundingStep.signum() <= 0 || shownDecimals < 0 || shownDecimals > 4) {
            throw new IllegalArgumentException(
                    "Step " + roundingStep + ", decimals " + shownDecimals);
        }
    }

    /**
     * The usual table: step 0,01, unassigned lines dropped, ranked by raw total, two decimals, no
     * clamp.
     */
    public static TableSettings usual(@Nullable BigDecimal declaredTotal) {
        return new TableSettings(
                declaredTotal,
                DEFAULT_STEP,
                NotAssigned.DROP_AND_PERCENT,
                RankingBasis.RAW,
                2,
                Clamp.NONE);
    }

    /** What becomes of a criterion that is not assigned to a member. */
    public enum NotAssigned {
        /** It is dropped, and its maximum is taken from the points that can be reached. */
        DROP_AND_PERCENT,
        /** It counts as fully reached. */
        FULL_POINTS
    }

    /** What members are ranked by. */
    public enum RankingBasis {
        /** The total. */
        RAW,
        /** The total in percent of the assigned points. */
        PERCENT_OF_ASSIGNED
    }

    /** Whether a total is cut off. */
    public enum Clamp {
        /** Never: real totals are 124,4 of 100. */
        NONE,
        /** At the declared total. */
        AT_DECLARED_TOTAL
    }
}
