package vn.khoithidua.ranking.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.ranking.AdoptedRanking;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.year.MemberTreatment;

/**
 * What the ranking page shows to this person.
 *
 * @param rows the placed, best first; for members only those published
 * @param unplaced the others with the ground
 * @param pointsShown whether points, gaps and explanations are shown
 * @param basisKey message key of what was compared
 * @param cut place after which the award line stands, 0 for none
 * @param ties members that share a place which a vote could part
 */
record RankingPage(
        String label,
        Ranking.Stage stage,
        int openCells,
        @Nullable AdoptedRanking adopted,
        boolean intact,
        boolean pointsShown,
        String basisKey,
        int decimals,
        List<Group> groups,
        List<Row> rows,
        List<Left> unplaced,
        int cut,
        int seats,
        boolean hasTies,
        Rights rights) {

    /** What this person may do here. */
    record Rights(boolean adopt, boolean publish, boolean vote, boolean recalculations) {}

    /** A content group in the legend; {@code paint} is g1 to g4. */
    record Group(String title, @Nullable BigDecimal maximum, String paint) {}

    /** A part of a member's bar; {@code width} in hundredths of the track. */
    record Bar(String paint, int width, BigDecimal points) {}

    /**
     * A placed member.
     *
     * @param decidedKey message key of what parted it from equals
     * @param gap below the next better place, null for the first
     * @param equal whether it shares the place with the row before
     * @param award name of the award, or null
     * @param cutAfter whether the award line follows
     */
    record Row(
            String line,
            int place,
            boolean shared,
            String name,
            String shortName,
            boolean chosen,
            List<Bar> bars,
            BigDecimal compared,
            BigDecimal total,
            @Nullable BigDecimal gap,
            boolean equal,
            String decidedKey,
            @Nullable String award,
            String badge,
            boolean cutAfter,
            @Nullable MemberTreatment treatment) {}

    /** A member without a place. */
    record Left(String name, String causeKey, String ground, BigDecimal total) {}
}
