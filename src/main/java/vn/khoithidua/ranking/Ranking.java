package vn.khoithidua.ranking;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.RankOrder;

/**
 * A bloc-year's ranking as it stands: the adopted one, or the provisional one of the present
 * scores.
 *
 * @param adopted null while provisional
 * @param order the result with its explanations
 * @param members names by roster line
 * @param criteria in the order of the table
 * @param stage how final the points are; only final ones may be adopted
 * @param openCells cells not yet verified; 0 once closed
 * @param shown members whose places are published; empty before
 */
public record Ranking(
        BlocYearId blocYear,
        @Nullable AdoptedRanking adopted,
        RankOrder order,
        Map<RosterLineId, MemberLabel> members,
        List<CriterionLabel> criteria,
        Stage stage,
        int openCells,
        Set<RosterLineId> shown) {

    public Ranking {
        members = Map.copyOf(members);
        criteria = List.copyOf(criteria);
        shown = Set.copyOf(shown);
    }

    /** How final the points are. */
    public enum Stage {
        /** Verification is open: verified points, self points where not yet verified. */
        PROVISIONAL,
        /** Verification is closed, objections may be heard. */
        VERIFIED,
        /** Final. */
        FINAL
    }

    public boolean provisional() {
        return adopted == null;
    }

    /** Number of the adopted version; 0 while provisional. */
    public int version() {
        return adopted == null ? 0 : adopted.version();
    }

    public @Nullable Publication publication() {
        return adopted == null ? null : adopted.publication();
    }

    /**
     * The name of a member.
     *
     * @throws NoSuchElementException if it is not in this ranking
     */
    public MemberLabel member(RosterLineId line) {
        MemberLabel member = members.get(line);
        if (member == null) {
            throw new NoSuchElementException("No member " + line);
        }
        return member;
    }
}
