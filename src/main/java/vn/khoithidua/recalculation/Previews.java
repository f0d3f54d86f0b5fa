package vn.khoithidua.recalculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.RuleChange;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.ranking.RankShift;
import vn.khoithidua.ranking.RankShifts;
import vn.khoithidua.scoring.Recounted;
import vn.khoithidua.scoring.Recounting;
import vn.khoithidua.scoring.ScoreChanges;
import vn.khoithidua.scoring.ScoreMove;

/** Computes what a set of changes would do to the bloc-year as it stands. */
@Component
@RequiredArgsConstructor
class Previews {

    private final Recounting recounting;
    private final RankShifts shifts;

    Preview of(BlocYearId year, List<Change.Entry> changes) {
        ScoreChanges set = set(changes);
        Recounted recounted = recounting.preview(year, set);
        Effect effect = effect(recounted, shifts.of(recounted.before(), recounted.after()));
        return new Preview(set, recounted, effect);
    }

    static ScoreChanges set(List<Change.Entry> changes) {
        Map<CellKey, Correction> values = new HashMap<>();
        Map<CellKey, Boolean> assigned = new HashMap<>();
        Map<CriterionKey, RuleChange> rules = new HashMap<>();
        for (Change.Entry entry : changes) {
            switch (entry.change()) {
                case Change.Value it -> values.put(it.cell(), it.value());
                case Change.Assignment it -> assigned.put(it.cell(), it.assigned());
                case Change.Rule it ->
                        rules.put(
                                it.criterion(),
                                new RuleChange(it.maximum(), Notation.read(it.rules())));
            }
        }
        return new ScoreChanges(values, assigned, rules);
    }

    private static Effect effect(Recounted recounted, RankShift shift) {
        Map<CriterionKey, Criterion> criteria = new HashMap<>();
        recounted.after().tree().criteria().forEach(one -> criteria.put(one.key(), one));
        List<Effect.Cell> cells = new ArrayList<>();
        for (ScoreMove move : recounted.moves()) {
            Criterion criterion = criteria.get(move.cell().criterion());
            if (criterion != null) {
                cells.add(
                        new Effect.Cell(
                                agency(recounted, move.cell()),
                                criterion.code(),
                                criterion.shortTitle(),
                                move.before() == null ? null : move.before().points(),
                                move.after() == null ? null : move.after().points()));
            }
        }
        return new Effect(
                cells,
                shift.moves().stream()
                        .map(
                                one ->
                                        new Effect.Member(
                                                one.member().name(),
                                                one.totalBefore(),
                                                one.totalAfter(),
                                                one.placeBefore(),
                                                one.placeAfter(),
                                                one.award()))
                        .toList(),
                shift.passes().stream()
                        .map(one -> new Effect.Pass(one.winner(), one.loser()))
                        .toList(),
                recounted.gaps().stream()
                        .map(cell -> agency(recounted, cell) + ", " + cell.criterion())
                        .toList());
    }

    private static String agency(Recounted recounted, CellKey cell) {
        return recounted
                .before()
                .member(cell.line())
                .map(member -> member.name())
                .orElse(cell.line().toString());
    }
}
