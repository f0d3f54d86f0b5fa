package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member's place with its explanation.
 *
 * @param contender the member as it was compared
 * @param place 1 is best; shared by {@code sharing} members, and the next place counts them all
 * @param sharing how many hold this place, itself included
 * @param compared the value it was compared by, as printed: points, or percent of assigned points
 * @param decidedBy what parted it from those with the same value
 * @param gapAbove how much its value lies below that of the next better place, zero if a tie rule
 *     parted them; null for the first
 * @param gapBelow how much its value lies above that of the next worse place; null for the last
 */
public record Placing(
        Contender contender,
        int place,
        int sharing,
        BigDecimal compared,
        DecidedBy decidedBy,
        @Nullable BigDecimal gapAbove,
        @Nullable BigDecimal gapBelow) {

    public RosterLineId line() {
        return contender.line();
    }

    public boolean shared() {
        return sharing > 1;
    }
}
