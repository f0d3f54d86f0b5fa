package vn.khoithidua.recalculation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case would do, or did: every score and every place that moves.
 *
 * @param gaps assigned cells that would have no value, in words; with any the case cannot be
 *     applied
 */
public record Effect(List<Cell> cells, List<Member> members, List<Pass> passes, List<String> gaps) {

    public Effect {
        cells = List.copyOf(cells);
        members = List.copyOf(members);
        passes = List.copyOf(passes);
        gaps = List.copyOf(gaps);
    }

    /**
     * A score that moves.
     *
     * @param before null where there was none; {@code after} where it is not assigned any more
     */
    public record Cell(
            String agency,
            String code,
            String title,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** A member's total and place; {@code award} is what it was proposed for. */
    public record Member(
            String agency,
            BigDecimal totalBefore,
            BigDecimal totalAfter,
            @Nullable Integer placeBefore,
            @Nullable Integer placeAfter,
            @Nullable String award) {

        /** Whether total or place changes. */
        public boolean moves() {
            return totalBefore.compareTo(totalAfter) != 0 || shifts();
        }

        /** Whether the place changes. */
        public boolean shifts() {
            return placeBefore == null ? placeAfter != null : !placeBefore.equals(placeAfter);
        }
    }

    /** Who passes whom. */
    public record Pass(String winner, String loser) {}
}
