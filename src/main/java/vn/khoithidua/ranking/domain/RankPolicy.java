package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a bloc-year ranks; stated under every table.
 *
 * @param basis what is compared
 * @param decimals members are compared as printed with so many decimals, rounded half up; 0 to 6
 * @param tieOrder the rules that part equal members, in order
 * @param votes votes held on ties; a later one wins over an earlier one about the same members
 */
public record RankPolicy(
        RankBasis basis, int decimals, List<TieBreak> tieOrder, List<TieVote> votes) {

    /** Decimals printed and compared unless the bloc-year says otherwise. */
    public static final int DEFAULT_DECIMALS = 2;

    private static final int MOST_DECIMALS = 6;

    public RankPolicy {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "0 to " + MOST_DECIMALS + " decimals, not " + decimals);
        }
        tieOrder = List.copyOf(tieOrder);
        votes = List.copyOf(votes);
    }

    /** Two decimals, the default tie order, no vote held. */
    public static RankPolicy of(RankBasis basis) {
        return new RankPolicy(basis, DEFAULT_DECIMALS, TieBreak.DEFAULT_ORDER, List.of());
    }

    public RankPolicy withVotes(List<TieVote> held) {
        return new RankPolicy(basis, decimals, tieOrder, held);
    }

    /** The value a member is compared by, as printed. */
    public BigDecimal compared(Contender one) {
        return basis.exact(one.total(), one.assignedMaximum())
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The smallest difference that shows. */
    public BigDecimal unit() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /**
     * Points a member still needs so that it is printed with the value: {@code least p: print(total
     * + p) ≥ value}. As print rounds half up, that is {@code (value − unit ÷ 2) as points − total},
     * rounded up to the unit.
     */
    BigDecimal pointsToReach(BigDecimal value, Contender one) {
        BigDecimal half = unit().divide(BigDecimal.TWO);
        BigDecimal needed =
                basis.pointsFor(value.subtract(half), one.assignedMaximum()).subtract(one.total());
        return needed.max(BigDecimal.ZERO).setScale(decimals, RoundingMode.UP);
    }
}
