package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Peers.Peer;
import vn.khoithidua.kernel.Points;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Last year's results under another table. A criterion with the same rule keeps its points; another
 * rule computes them from the old result, peers and targets included; where the result does not
 * hold what the rule asks for, the old points count in the ratio of the maxima.
 */
public final class DryRun {

    private final RowMatch match;
    private final List<TableRow> now;
    private final List<DryMember> members;
    private final BigDecimal step;

    /** Prepares a run of these members' results. */
    public DryRun(RowMatch match, List<TableRow> now, List<DryMember> members, BigDecimal step) {
        this.match = match;
        this.now = now.stream().filter(row -> !row.group()).toList();
        this.members = List.copyOf(members);
        this.step = step;
    }

    /** The points of every member by the new criterion; what is not assigned is absent. */
    public Map<RosterLineId, Map<CriterionKey, DryPoints>> points() {
        Map<RosterLineId, Map<CriterionKey, DryPoints>> all = new HashMap<>();
        for (DryMember member : members) {
            Map<CriterionKey, DryPoints> own = new LinkedHashMap<>();
            for (TableRow row : now) {
                if (assigned(member, row)) {
                    own.put(row.key(), points(member, row));
                }
            }
            all.put(member.line(), own);
        }
        return all;
    }

    /** Whether the criterion it was is assigned to the member. */
    public boolean assigned(DryMember member, TableRow row) {
        TableRow old = match.before(row).orElse(null);
        return old == null || member.assignment(old.key()).assigned();
    }

    private DryPoints points(DryMember member, TableRow row) {
        TableRow old = match.before(row).orElse(null);
        DryResult result = old == null ? null : member.results().get(old.key());
        Scoring scoring = row.scoring();
        if (old == null || result == null || scoring == null) {
            return new DryPoints(BigDecimal.ZERO, DryPoints.Basis.NONE, List.of());
        }
        if (scoring.equals(old.scoring()) && !scoring.dependsOnBloc()) {
            Score again = score(member, old, scoring, result);
            return new DryPoints(result.points(), DryPoints.Basis.SAME, again.gates());
        }
        Score score = score(member, old, scoring, result);
        boolean judged = scoring.isJudged() || old.scoring() != null && old.scoring().isJudged();
        if (!judged && score.complete() && !result.inputs().values().isEmpty()) {
            return new DryPoints(score.points(), DryPoints.Basis.COMPUTED, score.gates());
        }
        return new DryPoints(
                scaled(result.points(), old, row), DryPoints.Basis.SCALED, score.gates());
    }

    private Score score(DryMember member, TableRow old, Scoring scoring, DryResult result) {
        return scoring.score(
                Situation.of(result.inputs(), step)
                        .withTarget(member.assignment(old.key()).number())
                        .withPeers(peers(member, old, scoring)));
    }

    private Peers peers(DryMember member, TableRow old, Scoring scoring) {
        String input = scoring.comparedInput().orElse(null);
        if (input == null) {
            return Peers.NONE;
        }
        List<Peer> others = new ArrayList<>();
        for (DryMember other : members) {
            Assignment assignment = other.assignment(old.key());
            if (!other.line().equals(member.line()) && assignment.assigned()) {
                DryResult result = other.results().get(old.key());
                others.add(
                        new Peer(
                                result == null ? null : result.inputs().number(input),
                                assignment.number()));
            }
        }
        return new Peers(others);
    }

    private BigDecimal scaled(BigDecimal points, TableRow old, TableRow row) {
        BigDecimal from = top(old);
        BigDecimal to = top(row);
        if (from == null || to == null || from.signum() <= 0) {
            return points;
        }
        return Points.round(points.multiply(to).divide(from, MathContext.DECIMAL128), step);
    }

    private static @Nullable BigDecimal top(TableRow row) {
        Scoring scoring = row.scoring();
        return row.max() != null || scoring == null ? row.max() : scoring.baseTop();
    }
}
