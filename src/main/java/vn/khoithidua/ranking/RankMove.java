package vn.khoithidua.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands and would stand.
 *
 * @param placeBefore null if it has no place; {@code placeAfter} likewise
 * @param totalBefore the points that are ranked, exact
 * @param award what it was proposed for or would be, by name; null for nothing
 */
public record RankMove(
        MemberLabel member,
        @Nullable Integer placeBefore,
        @Nullable Integer placeAfter,
        BigDecimal totalBefore,
        BigDecimal totalAfter,
        @Nullable String award) {}
