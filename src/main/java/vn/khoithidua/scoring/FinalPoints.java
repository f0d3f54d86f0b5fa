package vn.khoithidua.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.criteria.domain.Recount;
import vn.khoithidua.criteria.domain.Standing;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/**
 * Makes points final: the verified ones, except where a case decided otherwise, and except those of
 * others that follow from such a decision.
 */
@Component
@RequiredArgsConstructor
class FinalPoints {

    private final ClosingStore store;
    private final StandingCells standing;
    private final FinalWrites writes;

    /**
     * Freezes them.
     *
     * @return SHA-256 of the final points
     */
    String freeze(Seat seat, YearNumbers numbers, List<Ruling> decided, Instant at) {
        List<StandingCells.Row> rows = standing.of(seat.blocYear());
        Map<CellKey, Standing> before =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        StandingCells.Row::cell, StandingCells.Row::value));
        Map<CellKey, Ruling> rulings = holding(rows, decided);
        Recount.Outcome outcome = recount(numbers).of(before, corrections(rulings));
        store.freeze(seat.blocYear(), numbers.table().id(), seat.actor(), at);
        writes.write(
                seat.blocYear(),
                numbers.table().id(),
                changes(before, outcome.values(), rulings),
                seat.actor(),
                at);
        return ScoreDigest.of(numbers.table().id(), outcome.values());
    }

    /** The rulings on cells that nobody verified since. */
    private static Map<CellKey, Ruling> holding(
            List<StandingCells.Row> rows, List<Ruling> decided) {
        Map<CellKey, Ruling> byCell = new HashMap<>();
        decided.forEach(ruling -> byCell.put(ruling.cell(), ruling));
        for (StandingCells.Row row : rows) {
            Ruling ruling = byCell.get(row.cell());
            if (ruling != null && row.verifiedAt().isAfter(ruling.at())) {
                byCell.remove(row.cell());
            }
        }
        return byCell;
    }

    private static Map<CellKey, Correction> corrections(Map<CellKey, Ruling> rulings) {
        Map<CellKey, Correction> corrections = new HashMap<>();
        rulings.forEach((cell, ruling) -> corrections.put(cell, ruling.value()));
        return corrections;
    }

    private static Recount recount(YearNumbers numbers) {
        ScoringTable table = numbers.table();
        return new Recount(
                table.criteria(),
                table.assignments(),
                table.settings(),
                numbers.members().stream().map(RosterMember::line).toList(),
                Set.of());
    }

    private static List<FinalChange> changes(
            Map<CellKey, Standing> before,
            Map<CellKey, Standing> after,
            Map<CellKey, Ruling> rulings) {
        List<FinalChange> changes = new ArrayList<>();
        after.forEach(
                (cell, now) -> {
                    Standing was = before.get(cell);
                    Ruling ruling = rulings.get(cell);
                    if (was == null || !was.says(now)) {
                        changes.add(
                                new FinalChange(
                                        cell,
                                        was,
                                        now,
                                        ruling == null ? ScoreSource.RULE : ScoreSource.OBJECTION,
                                        ruling == null ? "" : ruling.reason()));
                    }
                });
        return changes;
    }
}
