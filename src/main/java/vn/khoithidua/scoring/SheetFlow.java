package vn.khoithidua.scoring;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** The way of a sheet from the officer to the leader, to the helper team, and back. */
@Service
@RequiredArgsConstructor
@Transactional
public class SheetFlow {

    private final SheetAccess access;
    private final SheetStore sheets;
    private final CellStore clock;
    private final Completeness completeness;
    private final Corrections corrections;
    private final VerificationShares shares;
    private final FrozenTables tables;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The officer hands the complete sheet to the agency's leader; refuses what is missing. */
    public void sendToLeader(Seat seat, RosterLineId line) {
        access.requireOwn(seat, line);
        SheetRow sheet = access.lock(seat, line);
        requireStep(sheet, SheetState.AWAITING_LEADER);
        windows.lateOrRefuse(seat.blocYear(), line, Step.SELF_SCORING);
        completeness.require(seat.blocYear(), line);
        corrections.require(sheet, tables.of(seat.blocYear()));
        sheets.sent(line, seat.actor(), time.now());
        moved(seat, sheet, SheetState.AWAITING_LEADER, null);
    }

    /** The leader gives the sheet back to the officer, before it was submitted. */
    public void backToOfficer(Seat seat, RosterLineId line) {
        access.requireOwn(seat, line);
        access.requireRole(seat, Role.AGENCY_LEADER);
        SheetRow sheet = access.lock(seat, line);
        requireStep(sheet, SheetState.DRAFT);
        SheetState back = sheet.submittedAt() == null ? SheetState.DRAFT : SheetState.RETURNED;
        sheets.state(line, back);
        moved(seat, sheet, back, null);
    }

    /** The leader approves and submits; late after the deadline, refused after the lock. */
    public void submit(Seat seat, RosterLineId line) {
        access.requireOwn(seat, line);
        access.requireRole(seat, Role.AGENCY_LEADER);
        SheetRow sheet = access.lock(seat, line);
        requireStep(sheet, SheetState.SUBMITTED);
        boolean late = windows.lateOrRefuse(seat.blocYear(), line, Step.SELF_SCORING);
        completeness.require(seat.blocYear(), line);
        corrections.require(sheet, tables.of(seat.blocYear()));
        sheets.submitted(line, seat.actor(), time.now(), late);
        moved(seat, sheet, SheetState.SUBMITTED, null);
    }

    /**
     * The helper team sends a sheet back with a reason; what was verified stays.
     *
     * @param cells what is to be corrected: it is handed in again when something was done about
     *     each of them; may be empty. Refuses (404) what is no criterion of the table
     */
    public void returnToMember(
            Seat seat, RosterLineId line, String reason, Set<CriterionKey> cells) {
        SheetRow sheet = access.lock(seat, line);
        access.requireRole(seat, Role.BLOC_SECRETARY);
        shares.requireLead(seat);
        access.requireIndependent(seat, line);
        requireStep(sheet, SheetState.RETURNED);
        String why = Results.reason(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("scoring.return.reason").asException();
        }
        windows.lateOrRefuse(seat.blocYear(), line, Step.VERIFICATION);
        ScoringTable table = tables.of(seat.blocYear());
        cells.forEach(key -> table.assigned(line, key));
        sheets.returned(line, seat.actor(), time.now(), why);
        corrections.name(line, cells);
        moved(seat, sheet, SheetState.RETURNED, why);
    }

    private static void requireStep(SheetRow sheet, SheetState next) {
        if (!sheet.state().mayBecome(next) || sheet.state().isVerified()) {
            throw Refusal.conflict("scoring.sheet.moved." + sheet.state()).asException();
        }
    }

    private void moved(Seat seat, SheetRow sheet, SheetState to, @Nullable String reason) {
        clock.tick(seat.blocYear());
        events.publishEvent(
                Recorded.of(
                        "scoring.sheet.moved",
                        seat.actor(),
                        seat.blocYear(),
                        sheet.line(),
                        "from",
                        sheet.state().name(),
                        "to",
                        to.name(),
                        "reason",
                        reason));
    }
}
