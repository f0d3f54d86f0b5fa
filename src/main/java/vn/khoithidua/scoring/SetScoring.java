package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Computes the values of a change set. Where points depend on the whole bloc, all new results are
 * gathered first, so that the order of the cells is irrelevant.
 *
 * @param members all members of the bloc-year
 * @param cells as they stand, by place
 */
record SetScoring(
        ScoringTable table,
        ScoreKind kind,
        List<RosterLineId> members,
        Map<CellPlace, Cell> cells,
        Author by) {

    /**
     * What was computed.
     *
     * @param values by place; what was refused is absent
     * @param fields the compared criteria with their new results
     */
    record Computed(
            Map<CellPlace, CellValue> values,
            Map<CellPlace, Refusal> refusals,
            List<PeerScores.Field> fields) {}

    Cell cell(CellPlace place) {
        Cell cell = cells.get(place);
        return cell == null ? Cell.empty(place.line(), place.criterion()) : cell;
    }

    Computed compute(List<WantedCell> wanted) {
        Computed found = new Computed(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        Map<CriterionKey, List<WantedCell>> compared = new LinkedHashMap<>();
        for (WantedCell one : wanted) {
            if (criterion(one).scoring().dependsOnBloc()) {
                compared.computeIfAbsent(one.place().criterion(), key -> new ArrayList<>())
                        .add(one);
            } else {
                take(one, Peers.NONE, found);
            }
        }
        compared.values().forEach(all -> compare(criterion(all.getFirst()), all, found));
        return found;
    }

    private void compare(Criterion criterion, List<WantedCell> wanted, Computed found) {
        PeerScores.Field field = field(criterion);
        for (WantedCell one : wanted) {
            take(one, field.peersOf(one.place().line(), table), found);
        }
        for (WantedCell one : wanted) {
            CellValue value = found.values().get(one.place());
            if (value != null) {
                Cell before = cell(one.place());
                field = field.with(before.with(kind, value, before.revision()));
            }
        }
        for (WantedCell one : wanted) {
            if (found.values().containsKey(one.place())) {
                take(one, field.peersOf(one.place().line(), table), found);
            }
        }
        for (WantedCell one : wanted) {
            CellValue value = found.values().get(one.place());
            if (value != null) {
                Cell before = cell(one.place());
                field = field.with(before.with(kind, value, before.revision()));
            }
        }
        found.fields().add(field);
    }

    private void take(WantedCell one, Peers others, Computed found) {
        try {
            found.values()
                    .put(
                            one.place(),
                            one.meaning().of(table, criterion(one), cell(one.place()), others, by));
        } catch (RefusedException e) {
            found.values().remove(one.place());
            found.refusals().put(one.place(), e.refusal());
        }
    }

    private Criterion criterion(WantedCell one) {
        Criterion criterion = table.criteria().get(one.place().criterion());
        if (criterion == null) {
            throw Refusal.notFound().asException();
        }
        return criterion;
    }

    private PeerScores.Field field(Criterion criterion) {
        List<RosterLineId> assigned =
                members.stream().filter(line -> table.isAssigned(line, criterion.key())).toList();
        Map<RosterLineId, Cell> results = new HashMap<>();
        cells.forEach(
                (place, cell) -> {
                    if (place.criterion().equals(criterion.key())) {
                        results.put(place.line(), cell);
                    }
                });
        return new PeerScores.Field(criterion, kind, assigned, results);
    }

    /** The changes of everybody else that follow where results are compared. */
    List<CellChange> following(BlocYearId year, Computed found, Actor actor) {
        List<CellChange> changes = new ArrayList<>();
        for (PeerScores.Field field : found.fields()) {
            Set<RosterLineId> own = new HashSet<>();
            found.values()
                    .keySet()
                    .forEach(
                            place -> {
                                if (place.criterion().equals(field.criterion().key())) {
                                    own.add(place.line());
                                }
                            });
            changes.addAll(PeerScores.following(year, table, field, own, actor));
        }
        return changes;
    }
}
