package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A member as it enters the ranking.
 *
 * @param line its line on the roster of the bloc-year
 * @param order its position on the roster, from 1; arranges only the showing of those who share a
 *     place
 * @param total its points after all rules and caps, exact
 * @param assignedMaximum the maximum of the criteria assigned to it; zero if none is
 * @param womenShare share of women on its payroll at the review date, 0 to 1; null if not recorded
 * @param gated why it may not be placed, or null
 * @param results its points criterion by criterion
 */
public record Contender(
        RosterLineId line,
        int order,
        BigDecimal total,
        BigDecimal assignedMaximum,
        @Nullable BigDecimal womenShare,
        @Nullable UnplacedGround gated,
        List<CriterionResult> results) {

    public Contender {
        results = List.copyOf(results);
    }

    /** The ground for which it gets no place under the basis, or null. */
    @Nullable UnplacedGround groundUnder(RankBasis basis) {
        if (gated == null
                && basis == RankBasis.PERCENT_OF_ASSIGNED
                && assignedMaximum.signum() <= 0) {
            return new UnplacedGround(UnplacedGround.Cause.NOTHING_ASSIGNED, "");
        }
        return gated;
    }
}
