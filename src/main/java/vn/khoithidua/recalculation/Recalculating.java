package vn.khoithidua.recalculation;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.Recounting;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.year.Seat;

/** Opens cases, gathers their changes, drops them. */
@Service
@RequiredArgsConstructor
@Transactional
public class Recalculating {

    private static final int REASON = 2000;
    private static final int NUMBER = 100;

    private final RecalculationStore store;
    private final ChangeStore changes;
    private final Previews previews;
    private final CaseRights rights;
    private final Recounting recounting;
    private final VerificationClosing closing;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Opens a case.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 once the ranking was adopted, for all but
     *     the council's secretary; 423 before the points are final; 409 while another case is open;
     *     422 without a reason or the document that is due
     */
    public RecalculationId open(Seat seat, Opening opening) {
        rights.requirePreparer(seat);
        recounting.lock(seat.blocYear());
        if (closing.current(seat.blocYear()).filter(ClosingRound::isFinal).isEmpty()) {
            throw Refusal.locked("recalculation.refusal.notFinal").asException();
        }
        check(opening, rights.adopted(seat));
        if (store.of(seat.blocYear()).stream().anyMatch(Recalculation::isOpen)) {
            throw Refusal.conflict("recalculation.refusal.open").asException();
        }
        RecalculationId id = RecalculationId.next();
        store.insert(id, seat.blocYear(), opening, seat.actor(), time.now());
        events.publishEvent(
                Recorded.of(
                        "recalculation.opened",
                        seat.actor(),
                        seat.blocYear(),
                        id,
                        "reason",
                        opening.reason(),
                        "document",
                        opening.documentNo()));
        return id;
    }

    /**
     * Adds a change, or replaces the one for the same place.
     *
     * @throws vn.khoithidua.kernel.RefusedException 403 for the own agency; 404 and 409 for a case
     *     that is not there or not open
     */
    public void add(Seat seat, RecalculationId id, Change change) {
        Recalculation it = open(seat, id);
        switch (change) {
            case Change.Value value -> requireIndependent(seat, value.cell());
            case Change.Assignment assignment -> requireIndependent(seat, assignment.cell());
            case Change.Rule _ -> {}
        }
        changes.put(id, change, seat.actor(), time.now());
        // What cannot be computed at all is refused here and not at the end.
        previews.of(seat.blocYear(), changes.of(id));
        record(seat, "recalculation.changed", it, change.criterion().value());
    }

    /** Takes a change out; 404 for one that is not there. */
    public void remove(Seat seat, RecalculationId id, UUID change) {
        Recalculation it = open(seat, id);
        List<Change.Entry> before = changes.of(id);
        if (!changes.remove(id, change)) {
            throw Refusal.notFound().asException();
        }
        before.stream()
                .filter(entry -> entry.id().equals(change))
                .forEach(
                        entry ->
                                record(
                                        seat,
                                        "recalculation.changed",
                                        it,
                                        entry.change().criterion().value()));
    }

    /** Drops a case: nothing of it holds. Refuses a missing reason (422). */
    public void drop(Seat seat, RecalculationId id, String reason) {
        Recalculation it = open(seat, id);
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw Refusal.invalid("recalculation.refusal.reason").asException();
        }
        if (!store.drop(id, why, seat.actor(), time.now())) {
            throw Refusal.conflict("recalculation.refusal.ended").asException();
        }
        record(seat, "recalculation.dropped", it, why);
    }

    private Recalculation open(Seat seat, RecalculationId id) {
        Recalculation it =
                store.find(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
        rights.requirePreparer(seat);
        if (!it.isOpen()) {
            throw Refusal.conflict("recalculation.refusal.ended").asException();
        }
        return it;
    }

    private static void requireIndependent(Seat seat, CellKey cell) {
        CaseRights.requireIndependent(seat, cell.line());
    }

    private static void check(Opening opening, boolean adopted) {
        if (opening.reason().isEmpty() || opening.reason().length() > REASON) {
            throw Refusal.invalid("recalculation.refusal.reason").asException();
        }
        boolean document = !opening.documentNo().isEmpty() && opening.documentOn() != null;
        boolean none = opening.documentNo().isEmpty() && opening.documentOn() == null;
        if (opening.documentNo().length() > NUMBER || !document && (adopted || !none)) {
            throw Refusal.invalid("recalculation.refusal.document").asException();
        }
    }

    private void record(Seat seat, String action, Recalculation it, String what) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        it.id(),
                        "number",
                        it.number(),
                        "what",
                        what));
    }
}
