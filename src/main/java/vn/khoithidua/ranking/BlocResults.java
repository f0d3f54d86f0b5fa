package vn.khoithidua.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.RankBasis;
import vn.khoithidua.ranking.domain.UnplacedGround;

/**
 * What the scores of a bloc-year say, in the words of ranking.
 *
 * @param basis what the criteria table ranks by
 * @param decimals decimals printed and compared
 * @param stage how final the points are
 * @param openCells cells not yet verified
 * @param criteria in the order of the table
 * @param members everybody with a sheet
 */
record BlocResults(
        RankBasis basis,
        int decimals,
        Ranking.Stage stage,
        int openCells,
        List<CriterionLabel> criteria,
        List<MemberResult> members) {

    BlocResults {
        criteria = List.copyOf(criteria);
        members = List.copyOf(members);
    }

    /** One member's points. */
    record MemberResult(
            RosterLineId line,
            BigDecimal total,
            BigDecimal assignedMaximum,
            @Nullable UnplacedGround gate,
            List<CriterionResult> results) {}
}
