package vn.khoithidua.objection;

import java.time.Instant;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** A member objects: the officer drafts, the leader files or takes back. */
@Service
@RequiredArgsConstructor
@Transactional
public class ObjectionFiling {

    private static final int GROUND = 4000;
    private static final int REASON = 2000;

    private final ObjectionStore store;
    private final ObjectionSource source;
    private final CaseAccess access;
    private final FilingGate gate;
    private final CaseClock clock;
    private final CaseValues values;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Drafts an objection to a cell of the own agency.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for another agency's cell; 423 before
     *     verification is closed, once points are final, outside the window; 409 where the cell has
     *     an open case, or was decided since; 422 without a ground, for a value that cannot be read
     *     or that is the verified one
     */
    public ObjectionId draft(Seat seat, CellKey cell, Claim claim) {
        access.requireOwn(seat, cell.line());
        gate.requireOpen(seat, cell);
        store.lock(seat.blocYear());
        gate.requireFirst(seat, cell);
        CaseValues.Subject subject = values.subject(seat.blocYear(), cell.line(), cell.criterion());
        Objection it =
                new Objection(
                        ObjectionId.next(),
                        seat.blocYear(),
                        "",
                        cell,
                        null,
                        subject.agency(),
                        subject.criterion().code(),
                        subject.criterion().shortTitle(),
                        ObjectionState.DRAFT,
                        subject.points(),
                        wanted(seat, subject, claim),
                        claim.ground(),
                        claim.file(),
                        new Objection.Act(seat.actor().name(), time.now(), ""),
                        null,
                        false,
                        null,
                        null,
                        null,
                        null);
        store.insert(it, seat.actor());
        record(seat, "objection.drafted", it, "points", it.wanted().points());
        return it.id();
    }

    /** Changes a draft; refuses as {@link #draft}, and what was filed meanwhile (409). */
    public void revise(Seat seat, ObjectionId id, Claim claim) {
        Objection it = own(seat, id);
        gate.requireOpen(seat, it.cell());
        CaseValues.Subject subject =
                values.subject(seat.blocYear(), it.cell().line(), it.cell().criterion());
        Correction wanted = wanted(seat, subject, claim);
        if (!store.revise(id, subject.points(), wanted, claim.ground(), claim.file())) {
            throw moved();
        }
        record(seat, "objection.drafted", it, "points", wanted.points());
    }

    /**
     * The leader files a draft; from now on the head's clock runs.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 for an officer; 409 if it was filed or the
     *     points changed since it was drafted; 423 outside the window
     */
    public void file(Seat seat, ObjectionId id) {
        Objection it = own(seat, id);
        access.requireLeader(seat, it.cell().line());
        gate.requireOpen(seat, it.cell());
        boolean late = windows.lateOrRefuse(seat.blocYear(), it.cell().line(), Step.OBJECTION);
        store.lock(seat.blocYear());
        CaseValues.Subject subject =
                values.subject(seat.blocYear(), it.cell().line(), it.cell().criterion());
        if (subject.points().compareTo(it.verified()) != 0) {
            throw Refusal.conflict("objection.refusal.pointsMoved").asException();
        }
        Instant at = time.now();
        LocalDate due = clock.decisionDue(seat.year(), time.today());
        if (!store.file(it, due, late, seat.actor(), at)) {
            throw moved();
        }
        record(seat, "objection.filed", it, "due", due.toString());
    }

    /** The leader takes a case back before it is decided; refuses a missing reason (422). */
    public void withdraw(Seat seat, ObjectionId id, String reason) {
        Objection it = own(seat, id);
        access.requireLeader(seat, it.cell().line());
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw Refusal.invalid("objection.refusal.reason").asException();
        }
        if (!store.withdraw(id, why, seat.actor(), time.now())) {
            throw moved();
        }
        record(seat, "objection.withdrawn", it, "reason", why);
    }

    private Objection own(Seat seat, ObjectionId id) {
        Objection it =
                source.find(seat.blocYear(), id)
                        .orElseThrow(() -> Refusal.notFound().asException());
        access.requireOwn(seat, it.cell().line());
        return it;
    }

    private Correction wanted(Seat seat, CaseValues.Subject subject, Claim claim) {
        if (claim.ground().isEmpty() || claim.ground().length() > GROUND) {
            throw Refusal.invalid("objection.refusal.ground", GROUND).asException();
        }
        if (!subject.assigned()) {
            String title = subject.criterion().shortTitle();
            throw Refusal.locked("scoring.cell.notAssigned", title).asException();
        }
        Correction wanted = values.value(seat, subject, claim.wanted());
        if (wanted.points().compareTo(subject.points()) == 0) {
            throw Refusal.invalid("objection.refusal.asVerified").asException();
        }
        return wanted;
    }

    private static RuntimeException moved() {
        return Refusal.conflict("objection.refusal.moved").asException();
    }

    private void record(Seat seat, String action, Objection it, String name, Object value) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        it.id(),
                        "agency",
                        it.agency(),
                        "criterion",
                        it.code(),
                        name,
                        value));
    }
}
