package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/** What members are compared by. */
public enum RankBasis {
    /** The total of points. */
    RAW {
        @Override
        BigDecimal exact(BigDecimal total, BigDecimal assignedMaximum) {
            return total;
        }

        @Override
        BigDecimal pointsFor(BigDecimal compared, BigDecimal assignedMaximum) {
            return compared;
        }
    },
    /**
     * 100 × total ÷ maximum of the criteria assigned to the member: fair where some criteria are
     * not assigned.
     */
    PERCENT_OF_ASSIGNED {
        @Override
        BigDecimal exact(BigDecimal total, BigDecimal assignedMaximum) {
            return total.multiply(HUNDRED).divide(assignedMaximum, MathContext.DECIMAL128);
        }

        @Override
        BigDecimal pointsFor(BigDecimal compared, BigDecimal assignedMaximum) {
            return compared.multiply(assignedMaximum).movePointLeft(2);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    abstract BigDecimal exact(BigDecimal total, BigDecimal assignedMaximum);

    /** The total that yields the compared value; the inverse of {@link #exact}. */
    abstract BigDecimal pointsFor(BigDecimal compared, BigDecimal assignedMaximum);
}
