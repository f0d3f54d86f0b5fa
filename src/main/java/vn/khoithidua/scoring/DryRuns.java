package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.DryMember;
import vn.khoithidua.criteria.domain.DryPoints;
import vn.khoithidua.criteria.domain.DryRun;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.RowMatch;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Scores the results of a past year of the bloc under the table in work; stores nothing. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DryRuns {

    private final BlocYears years;
    private final CriteriaTables tables;
    private final FrozenTables frozen;
    private final Members members;
    private final DryMembers results;
    private final Totals totals;

    /** The bloc's other years that were scored by a frozen table, the latest first. */
    public List<BlocYearSummary> sources(Seat seat) {
        List<BlocYearSummary> others =
                years.ofBloc(seat.bloc()).stream()
                        .filter(year -> !year.id().equals(seat.blocYear()))
                        .toList();
        Set<BlocYearId> scored = new HashSet<>();
        tables.currents(others.stream().map(BlocYearSummary::id).toList()).stream()
                .filter(head -> head.state() == TableState.FROZEN)
                .forEach(head -> scored.add(head.year()));
        return others.stream()
                .filter(year -> scored.contains(year.id()))
                .sorted(Comparator.comparing(BlocYearSummary::startsOn).reversed())
                .toList();
    }

    /**
     * Runs.
     *
     * @param last one of {@link #sources}
     * @throws vn.khoithidua.kernel.RefusedException 404 for a year without a table, or a source
     *     that is none
     */
    public DryScores of(Seat seat, BlocYearId last) {
        if (sources(seat).stream().noneMatch(year -> year.id().equals(last))) {
            throw Refusal.notFound().asException();
        }
        TableHead head =
                tables.current(seat.blocYear()).orElseThrow(() -> Refusal.notFound().asException());
        TableContent now = tables.content(head.id());
        ScoringTable old = frozen.of(last);
        List<TableRow> oldRows = Outline.rows(old.tree());
        List<TableRow> newRows = Outline.rows(now.tree());
        RowMatch match = RowMatch.of(oldRows, newRows, true);
        List<RosterMember> roster = members.of(last);
        List<DryMember> had = results.of(last, old, roster);
        DryRun run = new DryRun(match, newRows, had, now.settings().roundingStep());
        Map<RosterLineId, Map<CriterionKey, DryPoints>> points = run.points();
        YearTotals before = totals.of(last);
        Set<CriterionKey> gone = match.gone(oldRows);
        return new DryScores(
                before,
                after(before, now, points),
                points,
                match,
                now.criteria().values().stream()
                        .filter(one -> !match.byNew().containsKey(one.key()))
                        .toList(),
                old.criteria().values().stream().filter(one -> gone.contains(one.key())).toList());
    }

    private static YearTotals after(
            YearTotals before,
            TableContent now,
            Map<RosterLineId, Map<CriterionKey, DryPoints>> points) {
        List<MemberTotal> totals = new ArrayList<>();
        for (MemberTotal member : before.members()) {
            totals.add(member(member, now, points.getOrDefault(member.line(), Map.of())));
        }
        return new YearTotals(
                before.year(),
                now.id(),
                now.tree(),
                now.settings(),
                before.changeNo(),
                before.stage(),
                totals);
    }

    private static MemberTotal member(
            MemberTotal was, TableContent now, Map<CriterionKey, DryPoints> own) {
        Set<CriterionKey> none = new HashSet<>(now.criteria().keySet());
        none.removeAll(own.keySet());
        Map<CriterionKey, BigDecimal> points = new HashMap<>();
        SortedMap<CriterionKey, BigDecimal> attainable = new TreeMap<>();
        List<MemberTotal.FallenGate> gates = new ArrayList<>();
        for (Criterion criterion : now.criteria().values()) {
            DryPoints one = own.get(criterion.key());
            if (one != null) {
                points.put(criterion.key(), one.points());
            }
            if (one != null && !criterion.trial()) {
                Totals.attainable(criterion, attainable);
                one.gates().stream()
                        .filter(effect -> effect.kind() != GateEffect.Kind.ZERO)
                        .forEach(
                                effect ->
                                        gates.add(
                                                new MemberTotal.FallenGate(
                                                        criterion.key(), effect)));
            }
        }
        return new MemberTotal(
                was.line(),
                was.organization(),
                was.name(),
                was.shortName(),
                SheetTotal.of(now.tree(), now.settings(), none, points),
                was.selfTotal(),
                attainable,
                gates,
                own.size(),
                was.unverified(),
                was.submitted());
    }
}
