package vn.khoithidua.scoring;

import java.util.function.BiPredicate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** Who may speak about a cell, for modules that add to it. */
@Service
@RequiredArgsConstructor
@Transactional
public class CellRights {

    private final SheetAccess access;
    private final VerificationShares shares;
    private final CellStore cells;
    private final FrozenTables tables;
    private final TimeSource time;

    /** A cell whose sheet keeps its state until the transaction ends. */
    public record Opened(Cell cell, Criterion criterion, SheetState state) {}

    /**
     * Opens a cell that was handed in, for its verifier.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 for another scorer's criterion and for the
     *     own agency; 404 for a foreign sheet; 423 outside the window, after closing, before the
     *     member handed the sheet in
     */
    public Opened forVerifier(Seat seat, RosterLineId line, CriterionKey key) {
        CellOpening.Opened opened = access.open(seat, line, key, Step.VERIFICATION);
        ScoringTable table = tables.of(opened);
        Criterion criterion = table.assigned(line, key);
        RowShare share = RowShare.of(seat, table, opened.shared());
        access.requireVerifier(seat, line, criterion, share);
        requireNotClosed(opened);
        opened.requireOpen(time.now());
        if (!opened.sheet().state().wasSubmitted()) {
            throw Refusal.locked("scoring.verify.notSubmitted").asException();
        }
        return new Opened(opened.cell(), criterion, opened.sheet().state());
    }

    /**
     * Opens a cell of the own sheet for its member.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for another agency's; 423 after closing
     */
    public Opened forMember(Seat seat, RosterLineId line, CriterionKey key) {
        access.requireOwn(seat, line);
        CellOpening.Opened opened = access.open(seat, line, key, Step.SELF_SCORING);
        Criterion criterion = tables.of(opened).assigned(line, key);
        requireNotClosed(opened);
        return new Opened(opened.cell(), criterion, opened.sheet().state());
    }

    /** Tells which criteria of which members the person verifies, whatever the time. */
    @Transactional(readOnly = true)
    public BiPredicate<RosterLineId, Criterion> verifies(Seat seat) {
        RowShare share = shares.of(seat);
        boolean ownAllowed = access.ownAllowed(seat);
        return (line, criterion) ->
                SheetAccess.isScorer(seat, criterion)
                        && share.covers(criterion.key())
                        && (ownAllowed || seat.isIndependentOf(line));
    }

    /** What of the table the person sees. */
    @Transactional(readOnly = true)
    public RowShare share(Seat seat) {
        return shares.of(seat);
    }

    /** Takes the next number of change of a bloc-year, and the right to write in it. */
    public long tick(BlocYearId year) {
        return cells.tick(year);
    }

    private static void requireNotClosed(CellOpening.Opened opened) {
        if (opened.sheet().state().isVerified()) {
            throw Refusal.locked("scoring.verify.closed").asException();
        }
    }
}
