package vn.khoithidua.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/**
 * Saves many cells in one transaction: what was pasted, filled down, accepted, undone, or typed.
 *
 * <p>Conflicts are all or nothing: if anybody changed one of the cells since it was seen, nothing
 * is saved and both sides are told. A cell that cannot be taken by itself (no number, beyond its
 * maximum, not assigned, not this person's to score) is left as it was and told; the others are
 * saved.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class ChangeSets {

    private final SetSaving saving;
    private final SetRight right;
    private final SheetAccess access;
    private final FrozenTables tables;
    private final TimeSource time;

    /**
     * How a set is to be taken.
     *
     * @param source what the person did
     * @param repeated whether an earlier request with the same key saved it: nothing is written
     */
    public record Manner(ScoreSource source, boolean repeated) {}

    /**
     * Saves verified values.
     *
     * @throws RefusedException 404 for a sheet or criterion that is not of this bloc-year; 422 for
     *     a cell named twice; 423 without a frozen table
     */
    public ChangeSetResult verify(Seat seat, List<VerifiedEntry> entries, Manner manner) {
        ScoringTable table = tables.of(seat.blocYear());
        Map<List<CriterionKey>, RowShare> shares = new HashMap<>();
        return saving.save(
                new SetWork(
                        seat,
                        ScoreKind.VERIFIED,
                        manner,
                        table,
                        (sheet, criterion) ->
                                right.requireVerifier(
                                        seat,
                                        sheet,
                                        criterion,
                                        shares.computeIfAbsent(
                                                sheet.shared(),
                                                nodes -> RowShare.of(seat, table, nodes)),
                                        time.now())),
                entries.stream().map(WantedCell::of).toList());
    }

    /**
     * Saves results of the own sheet.
     *
     * @throws RefusedException 404 for another agency's sheet and an unknown criterion; 422 for a
     *     cell named twice; 423 without a frozen table
     */
    public ChangeSetResult enter(Seat seat, List<SelfEntry> entries, Manner manner) {
        entries.forEach(entry -> access.requireOwn(seat, entry.line()));
        return saving.save(
                new SetWork(
                        seat,
                        ScoreKind.SELF,
                        manner,
                        tables.of(seat.blocYear()),
                        (sheet, criterion) ->
                                right.requireMember(seat, sheet, criterion, time.now())),
                entries.stream().map(WantedCell::of).toList());
    }
}
