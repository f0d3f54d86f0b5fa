package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.Recount;
import vn.khoithidua.criteria.domain.RuleChange;
import vn.khoithidua.criteria.domain.Standing;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Computes what changes would make of the final points, and writes them as one set. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Recounting {

    private final FrozenTables tables;
    private final Members members;
    private final Totals totals;
    private final StandingCells standing;
    private final SheetStore sheets;
    private final CellStore cells;
    private final FinalWrites writes;
    private final TimeSource time;

    /** Keeps everybody from changing scores of the bloc-year until the transaction ends. */
    @Transactional
    public void lock(BlocYearId year) {
        sheets.lockAll(year);
    }

    /** What the set would change; a handful of statements. */
    public Recounted preview(BlocYearId year, ScoreChanges changes) {
        ScoringTable table = tables.of(year);
        List<RosterLineId> lines = members.of(year).stream().map(RosterMember::line).toList();
        Map<CellKey, Standing> values = new HashMap<>();
        standing.of(year).forEach(row -> values.put(row.cell(), row.value()));
        CriteriaTree tree = tree(table, changes.rules());
        Map<CriterionKey, Criterion> criteria = new HashMap<>();
        tree.criteria().forEach(one -> criteria.put(one.key(), one));
        Assignments assignments = assignments(table, changes.assigned());
        Recount.Outcome outcome =
                new Recount(criteria, assignments, table.settings(), lines, changes.afresh())
                        .of(values, changes.corrections());
        YearTotals now = totals.of(year);
        return new Recounted(
                now,
                new RecountTotals(tree, assignments, outcome.values()).of(now),
                moves(places(tree, lines), counting(table, values), outcome.values()),
                outcome.gaps(),
                outcome.values());
    }

    /** What counts now; a value that is not assigned comes back when it is assigned again. */
    private static Map<CellKey, Standing> counting(
            ScoringTable table, Map<CellKey, Standing> values) {
        Map<CellKey, Standing> counting = new HashMap<>(values);
        counting.keySet()
                .removeIf(
                        cell ->
                                !table.criteria().containsKey(cell.criterion())
                                        || !table.isAssigned(cell.line(), cell.criterion()));
        return counting;
    }

    /**
     * Writes what was previewed, in the transaction that locked the scores.
     *
     * @param table the version that holds now
     * @return SHA-256 of the final points
     */
    @Transactional
    public String apply(Seat seat, Recounted recounted, TableId table, String reason) {
        Instant at = time.now();
        cells.tick(seat.blocYear());
        List<FinalChange> changes = new ArrayList<>();
        for (ScoreMove move : recounted.moves()) {
            Standing after = move.after();
            if (after != null) {
                changes.add(
                        new FinalChange(
                                move.cell(),
                                move.before(),
                                after,
                                ScoreSource.RECALCULATION,
                                reason));
            }
        }
        writes.write(seat.blocYear(), table, changes, seat.actor(), at);
        return ScoreDigest.of(table, recounted.values());
    }

    /** SHA-256 of the final points as they stand. */
    public String digest(BlocYearId year) {
        Recounted now = preview(year, new ScoreChanges(Map.of(), Map.of(), Map.of()));
        return ScoreDigest.of(tables.of(year).id(), now.values());
    }

    private static CriteriaTree tree(ScoringTable table, Map<CriterionKey, RuleChange> rules) {
        return rules.isEmpty()
                ? table.tree()
                : Outline.tree(
                        Outline.rows(table.tree()).stream()
                                .map(
                                        row -> {
                                            RuleChange rule = rules.get(row.key());
                                            return rule == null ? row : rule.in(row);
                                        })
                                .toList());
    }

    private static Assignments assignments(ScoringTable table, Map<CellKey, Boolean> changed) {
        Map<RosterLineId, Map<CriterionKey, Assignment>> byLine = new HashMap<>();
        table.assignments().byLine().forEach((line, own) -> byLine.put(line, new HashMap<>(own)));
        changed.forEach(
                (cell, assigned) ->
                        byLine.computeIfAbsent(cell.line(), line -> new HashMap<>())
                                .put(
                                        cell.criterion(),
                                        assigned ? Assignment.PLAIN : Assignment.NONE));
        return new Assignments(byLine);
    }

    private static List<CellKey> places(CriteriaTree tree, List<RosterLineId> lines) {
        return tree.criteria().stream()
                .flatMap(one -> lines.stream().map(line -> new CellKey(line, one.key())))
                .toList();
    }

    private static List<ScoreMove> moves(
            List<CellKey> places, Map<CellKey, Standing> before, Map<CellKey, Standing> after) {
        return places.stream()
                .map(cell -> new ScoreMove(cell, before.get(cell), after.get(cell)))
                .filter(Recounting::moved)
                .toList();
    }

    private static boolean moved(ScoreMove move) {
        Standing before = move.before();
        Standing after = move.after();
        return before == null || after == null
                ? !Objects.equals(before, after)
                : !before.says(after);
    }
}
