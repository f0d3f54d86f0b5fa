package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Peers.Peer;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;

/**
 * Points that depend on the results of the other members: while verification is open they are given
 * anew to everybody, in one set, whenever one result changes.
 */
@Component
@RequiredArgsConstructor
class PeerScores {

    private final CellStore cells;
    private final RuleWrites writes;
    private final Members members;
    private final TimeSource time;

    /**
     * All results of one criterion, read after {@link CellStore#tick}, so that nobody changes them
     * meanwhile.
     *
     * @param lines the members it is assigned to
     * @param results by member; absent where nothing was entered
     */
    record Field(
            Criterion criterion,
            ScoreKind kind,
            List<RosterLineId> lines,
            Map<RosterLineId, Cell> results) {

        /** The same with one cell as it is now. */
        Field with(Cell cell) {
            Map<RosterLineId, Cell> now = new HashMap<>(results);
            now.put(cell.line(), cell);
            return new Field(criterion, kind, lines, now);
        }

        /** What the others of {@code line} achieved. */
        Peers peersOf(RosterLineId line, ScoringTable table) {
            String input = criterion.scoring().comparedInput().orElseThrow();
            return new Peers(
                    lines.stream()
                            .filter(other -> !other.equals(line))
                            .map(other -> peer(other, input, table))
                            .toList());
        }

        private Peer peer(RosterLineId line, String input, ScoringTable table) {
            Cell cell = results.get(line);
            return new Peer(
                    (cell == null ? Inputs.NONE : cell.value(kind).inputs()).number(input),
                    table.assignments().of(line, criterion.key()).number());
        }
    }

    Field read(BlocYearId year, ScoringTable table, Criterion criterion, ScoreKind kind) {
        List<RosterLineId> lines =
                members.of(year).stream()
                        .map(member -> member.line())
                        .filter(line -> table.isAssigned(line, criterion.key()))
                        .toList();
        Map<RosterLineId, Cell> results =
                cells.ofCriterion(year, criterion.key()).stream()
                        .collect(Collectors.toMap(Cell::line, Function.identity()));
        return new Field(criterion, kind, lines, results);
    }

    /** Gives all members but {@code except} the points that follow from the results as they are. */
    void spread(BlocYearId year, ScoringTable table, Field field, RosterLineId except, Actor by) {
        writes.write(following(year, table, field, Set.of(except), by), time.now());
    }

    /** The changes of all members but {@code except} that follow from the results as they are. */
    static List<CellChange> following(
            BlocYearId year, ScoringTable table, Field field, Set<RosterLineId> except, Actor by) {
        List<CellChange> changes = new ArrayList<>();
        for (Cell cell : field.results().values()) {
            CellValue old = cell.value(field.kind());
            if (except.contains(cell.line())
                    || old.author() == null
                    || cell.finalPoints() != null) {
                continue;
            }
            Peers peers = field.peersOf(cell.line(), table);
            CellValue now =
                    old.recomputed(
                            table.score(cell.line(), field.criterion(), old.inputs(), peers));
            if (!now.says(old)) {
                changes.add(
                        new CellChange(
                                year, table.id(), cell, field.kind(), now, ScoreSource.RULE, by));
            }
        }
        return changes;
    }
}
