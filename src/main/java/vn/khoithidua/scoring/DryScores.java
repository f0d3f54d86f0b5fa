package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.DryPoints;
import vn.khoithidua.criteria.domain.RowMatch;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The results of a past year under a table in work.
 *
 * @param before the totals as they were
 * @param after the totals as they would be
 * @param points by member and new criterion
 * @param match which old row each new one was
 * @param fresh new criteria without an old one: nobody has points there
 * @param gone old criteria that are nothing in the new table
 */
public record DryScores(
        YearTotals before,
        YearTotals after,
        Map<RosterLineId, Map<CriterionKey, DryPoints>> points,
        RowMatch match,
        List<Criterion> fresh,
        List<Criterion> gone) {

    public DryScores {
        points = Map.copyOf(points);
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
    }

    /** What a member had for the criterion that this one was; 0 where there was none. */
    public BigDecimal pointsBefore(RosterLineId line, CriterionKey key) {
        TableRow old = match.byNew().get(key);
        Optional<MemberTotal> member = before.member(line);
        return old == null || member.isEmpty() ? BigDecimal.ZERO : member.get().points(old.key());
    }

    /** Where a member's points come from. */
    public DryPoints.Basis basis(RosterLineId line, CriterionKey key) {
        DryPoints own = points.getOrDefault(line, Map.of()).get(key);
        return own == null ? DryPoints.Basis.NONE : own.basis();
    }
}
