package vn.khoithidua.scoring;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** What a member enters about itself: result, points by the rule, explanation. */
@Service
@RequiredArgsConstructor
@Transactional
public class SelfScores {

    private final SheetAccess access;
    private final CellStore cells;
    private final PeerScores peers;
    private final FrozenTables tables;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Saves one cell of the own sheet.
     *
     * @return the cell with its points; null points while inputs are missing
     * @throws vn.khoithidua.kernel.RefusedException 404 for another agency's sheet; 423 without a
     *     frozen table, outside the window, with a sheet handed in, or a criterion not assigned;
     *     422 for what cannot be read; 409 if the cell changed since {@code entry.revision()}
     */
    public CellSaved save(Seat seat, SelfEntry entry) {
        access.requireOwn(seat, entry.line());
        CellOpening.Opened opened =
                access.open(seat, entry.line(), entry.criterion(), Step.SELF_SCORING);
        ScoringTable table = tables.of(opened);
        Criterion criterion = table.assigned(entry.line(), entry.criterion());
        if (!SheetAccess.selfScored(criterion)) {
            throw Refusal.locked("scoring.self.otherScorer", criterion.shortTitle()).asException();
        }
        if (!opened.sheet().state().takesSelfScores()) {
            throw Refusal.locked("scoring.sheet.closed." + opened.sheet().state()).asException();
        }
        opened.requireOpen(time.now());
        if (opened.cell().revision() != entry.revision()) {
            throw StaleCell.of(opened.cell()).asException();
        }
        Inputs inputs = Results.read(criterion, entry.inputs());
        return criterion.scoring().dependsOnBloc()
                ? saveCompared(seat, table, criterion, opened.cell(), inputs, entry)
                : write(seat, table, criterion, opened.cell(), inputs, Peers.NONE, entry);
    }

    private CellSaved saveCompared(
            Seat seat,
            ScoringTable table,
            Criterion criterion,
            Cell before,
            Inputs inputs,
            SelfEntry entry) {
        cells.tick(seat.blocYear());
        PeerScores.Field field = peers.read(seat.blocYear(), table, criterion, ScoreKind.SELF);
        Peers others = field.peersOf(entry.line(), table);
        CellSaved saved = write(seat, table, criterion, before, inputs, others, entry);
        peers.spread(seat.blocYear(), table, field.with(saved.cell()), entry.line(), seat.actor());
        return saved;
    }

    private CellSaved write(
            Seat seat,
            ScoringTable table,
            Criterion criterion,
            Cell before,
            Inputs inputs,
            Peers others,
            SelfEntry entry) {
        Score score = Results.accepted(table.score(entry.line(), criterion, inputs, others));
        Instant at = time.now();
        CellValue now =
                CellValue.computed(
                        inputs,
                        score,
                        entry.noteAfter(before),
                        new Author(seat.actor().user(), seat.actor().name(), at));
        if (now.says(before.self())) {
            return new CellSaved(before, score);
        }
        Cell cell =
                cells.write(
                        new CellChange(
                                seat.blocYear(),
                                table.id(),
                                before,
                                ScoreKind.SELF,
                                now,
                                ScoreSource.TYPED,
                                seat.actor()));
        events.publishEvent(
                Recorded.of(
                        "scoring.self.saved",
                        seat.actor(),
                        seat.blocYear(),
                        entry.line(),
                        "criterion",
                        entry.criterion().value(),
                        "old",
                        before.self().points(),
                        "new",
                        now.points()));
        return new CellSaved(cell, score);
    }
}
