package vn.khoithidua.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stood and would stand under another table.
 *
 * @param placeBefore null if it had no place; {@code placeAfter} likewise
 * @param totalBefore by which it was ranked, as printed; {@code totalAfter} likewise
 * @param why the criteria that moved its total most, the greatest first
 */
public record DryMove(
        MemberLabel member,
        @Nullable Integer placeBefore,
        @Nullable Integer placeAfter,
        BigDecimal totalBefore,
        BigDecimal totalAfter,
        List<Shift> why) {

    public DryMove {
        why = List.copyOf(why);
    }

    /** Places won (positive) or lost; 0 where either is missing. */
    public int steps() {
        return placeBefore == null || placeAfter == null ? 0 : placeBefore - placeAfter;
    }

    /**
     * A criterion's part in it.
     *
     * @param basis name of where the new points come from, part of a message's key
     */
    public record Shift(
            String code, String title, BigDecimal before, BigDecimal after, String basis) {

        /** The change. */
        public BigDecimal by() {
            return after.subtract(before);
        }
    }
}
