package vn.khoithidua.award.domain;

import java.math.BigDecimal;

/**
 * Yes votes of the bloc for a member.
 *
 * @param yes slips that agree
 * @param roll all who may vote, whether they did or not
 */
public record YesVotes(int yes, int roll) {

    public YesVotes {
        if (yes < 0 || roll < 1 || yes > roll) {
            throw new IllegalArgumentException(yes + " yes votes of a roll of " + roll);
        }
    }

    /** Whether {@code yes ÷ roll ≥ share}, without rounding. */
    public boolean reaches(BigDecimal share) {
        return BigDecimal.valueOf(yes).compareTo(share.multiply(BigDecimal.valueOf(roll))) >= 0;
    }
}
