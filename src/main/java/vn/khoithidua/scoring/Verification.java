package vn.khoithidua.scoring;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.WindowCheck;

/** What the scorer of a criterion finds: the verified value of a cell. */
@Service
@RequiredArgsConstructor
@Transactional
public class Verification {

    private final SheetAccess access;
    private final CellStore cells;
    private final PeerScores peers;
    private final FrozenTables tables;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Saves the verified value of one cell. A difference without a reason is kept as a draft.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 for another scorer's criterion and for the
     *     own agency; 404 for a foreign sheet; 423 outside the window, after closing, or while the
     *     member still has the sheet; 422 for what cannot be read; 409 if the cell changed since
     *     {@code entry.revision()}
     */
    public CellSaved save(Seat seat, VerifiedEntry entry) {
        CellOpening.Opened opened =
                access.open(seat, entry.line(), entry.criterion(), Step.VERIFICATION);
        ScoringTable table = tables.of(opened);
        Criterion criterion = table.assigned(entry.line(), entry.criterion());
        RowShare share = RowShare.of(seat, table, opened.shared());
        access.requireVerifier(seat, entry.line(), criterion, share);
        requireOpen(seat, opened, criterion);
        if (opened.cell().revision() != entry.revision()) {
            throw StaleCell.of(opened.cell()).asException();
        }
        if (!criterion.scoring().dependsOnBloc()) {
            return write(seat, table, criterion, opened.cell(), Peers.NONE, entry);
        }
        cells.tick(seat.blocYear());
        PeerScores.Field field = peers.read(seat.blocYear(), table, criterion, ScoreKind.VERIFIED);
        Peers others = field.peersOf(entry.line(), table);
        CellSaved saved = write(seat, table, criterion, opened.cell(), others, entry);
        peers.spread(seat.blocYear(), table, field.with(saved.cell()), entry.line(), seat.actor());
        return saved;
    }

    /**
     * A sheet that was never handed in is verified once the member can no longer hand it in; what
     * the member does not score itself may be entered before.
     */
    private void requireOpen(Seat seat, CellOpening.Opened opened, Criterion criterion) {
        SheetRow sheet = opened.sheet();
        if (sheet.state().isVerified()) {
            throw Refusal.locked("scoring.verify.closed").asException();
        }
        opened.requireOpen(time.now());
        if (sheet.state().takesVerification() || !SheetAccess.selfScored(criterion)) {
            return;
        }
        WindowCheck self =
                windows.check(seat.blocYear(), sheet.line(), Step.SELF_SCORING, time.now());
        if (!(self instanceof WindowCheck.Closed)) {
            throw Refusal.locked("scoring.verify.notSubmitted").asException();
        }
    }

    private CellSaved write(
            Seat seat,
            ScoringTable table,
            Criterion criterion,
            Cell before,
            Peers others,
            VerifiedEntry entry) {
        Author by = new Author(seat.actor().user(), seat.actor().name(), time.now());
        VerifiedValue.Found found =
                new VerifiedValue(table, criterion, before, others).of(entry, by);
        if (found.value().says(before.verified())) {
            return new CellSaved(before, found.score());
        }
        Cell cell =
                cells.write(
                        new CellChange(
                                seat.blocYear(),
                                table.id(),
                                before,
                                ScoreKind.VERIFIED,
                                found.value(),
                                ScoreSource.TYPED,
                                seat.actor()));
        events.publishEvent(recorded(seat, before, found.value()));
        return new CellSaved(cell, found.score());
    }

    private static Recorded recorded(Seat seat, Cell before, CellValue now) {
        @Nullable Object self = before.self().points();
        return Recorded.of(
                "scoring.verified.saved",
                seat.actor(),
                seat.blocYear(),
                before.line(),
                "criterion",
                before.criterion().value(),
                "self",
                self,
                "old",
                before.verified().points(),
                "new",
                now.points(),
                "override",
                now.override(),
                "reason",
                now.words());
    }
}
