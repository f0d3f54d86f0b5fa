package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.RosterMember;

/** The totals of all members: what the ranking ranks. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Totals {

    private static final int MOST = 200;

    private final Members members;
    private final FrozenTables tables;
    private final SheetStore sheets;
    private final PointStore points;
    private final TrailPositions positions;
    private final Kept<BlocYearId, YearTotals> kept = new Kept<>(MOST);

    /**
     * The totals as they are now: final points once frozen, before that verified ones, and
     * self-scores of sheets that were handed in where nothing is verified yet. A handful of
     * statements, none per row.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for an unknown year, 423 while no table is
     *     frozen
     */
    public YearTotals of(BlocYearId year) {
        return kept.get(year, positions.of(year), () -> of(read(year, members.of(year))));
    }

    YearNumbers read(BlocYearId year, List<RosterMember> roster) {
        ScoringTable table = tables.of(year);
        long changeNo = points.changeNo(year);
        Map<RosterLineId, Map<CriterionKey, CellPoints>> cells = new HashMap<>();
        points.ofYear(year)
                .forEach(
                        cell ->
                                cells.computeIfAbsent(cell.line(), line -> new LinkedHashMap<>())
                                        .put(cell.criterion(), cell));
        return new YearNumbers(
                year,
                table,
                changeNo,
                roster,
                sheets.ofYear(year).stream()
                        .collect(Collectors.toMap(SheetRow::line, Function.identity())),
                cells);
    }

    static YearTotals of(YearNumbers numbers) {
        List<MemberTotal> totals =
                numbers.members().stream().map(member -> member(numbers, member)).toList();
        return new YearTotals(
                numbers.year(),
                numbers.table().id(),
                numbers.table().tree(),
                numbers.table().settings(),
                numbers.changeNo(),
                stage(numbers),
                totals);
    }

    private static YearTotals.Stage stage(YearNumbers numbers) {
        Set<SheetState> states = new HashSet<>();
        numbers.members().forEach(member -> states.add(numbers.sheet(member).state()));
        if (states.equals(Set.of(SheetState.FINAL))) {
            return YearTotals.Stage.FINAL;
        }
        return !states.isEmpty() && states.stream().allMatch(SheetState::isVerified)
                ? YearTotals.Stage.VERIFIED
                : YearTotals.Stage.PROVISIONAL;
    }

    static MemberTotal member(YearNumbers numbers, RosterMember member) {
        ScoringTable table = numbers.table();
        boolean submitted = numbers.sheet(member).state().wasSubmitted();
        Map<CriterionKey, CellPoints> cells = numbers.cellsOf(member.line());
        Set<CriterionKey> none = table.notAssigned(member.line());
        Tally tally = new Tally();
        table.criteria().values().stream()
                .filter(criterion -> !none.contains(criterion.key()))
                .forEach(criterion -> tally.add(criterion, cells.get(criterion.key()), submitted));
        return new MemberTotal(
                member.line(),
                member.organization(),
                member.name(),
                member.shortName(),
                SheetTotal.of(table.tree(), table.settings(), none, tally.counting),
                tally.self,
                tally.attainable,
                tally.gates,
                table.criteria().size() - none.size(),
                tally.unverified,
                submitted);
    }

    /** What adds up over the assigned criteria of one member. */
    private static final class Tally {

        private final Map<CriterionKey, BigDecimal> counting = new HashMap<>();
        private final SortedMap<CriterionKey, BigDecimal> attainable = new TreeMap<>();
        private final List<MemberTotal.FallenGate> gates = new ArrayList<>();
        private BigDecimal self = BigDecimal.ZERO;
        private int unverified;

        void add(Criterion criterion, @Nullable CellPoints cell, boolean submitted) {
            if (!criterion.trial()) {
                Totals.attainable(criterion, attainable);
            }
            if (cell == null || cell.verified() == null) {
                unverified++;
            }
            BigDecimal points = cell == null ? null : cell.counting(submitted);
            if (cell != null && points != null) {
                counting.put(criterion.key(), points);
                if (!criterion.trial()) {
                    keptBack(cell, gates);
                }
            }
            if (cell != null && submitted && cell.self() != null && !criterion.trial()) {
                self = self.add(cell.self());
            }
        }
    }

    static void attainable(Criterion criterion, SortedMap<CriterionKey, BigDecimal> to) {
        BigDecimal top = criterion.max() == null ? criterion.scoring().baseTop() : criterion.max();
        if (top != null) {
            to.put(criterion.key(), top);
        }
    }

    /** Gates that zero a criterion are in its points already. */
    private static void keptBack(CellPoints cell, List<MemberTotal.FallenGate> gates) {
        cell.gates().stream()
                .filter(effect -> effect.kind() != GateEffect.Kind.ZERO)
                .forEach(effect -> gates.add(new MemberTotal.FallenGate(cell.criterion(), effect)));
    }
}
