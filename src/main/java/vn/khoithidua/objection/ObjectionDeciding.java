package vn.khoithidua.objection;

import java.math.BigDecimal;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.objection.domain.Outcome;
import vn.khoithidua.scoring.CaseValues;
import vn.khoithidua.scoring.ClosingRound;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;

/** The secretary proposes, the head decides; never for the own agency. */
@Service
@RequiredArgsConstructor
@Transactional
public class ObjectionDeciding {

    private static final int REASON = 2000;

    private final ObjectionStore store;
    private final ObjectionSource source;
    private final CaseAccess access;
    private final CaseValues values;
    private final VerificationClosing closing;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * The secretary's word; it may be changed until the head decided.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for a case that is not there; 403 for one
     *     of the own agency; 409 once it was decided or withdrawn; 422 without a reason or a value
     */
    public void propose(Seat seat, ObjectionId id, Ending ending) {
        Objection it = filed(seat, id);
        access.requireProposer(seat, it);
        Objection.Finding finding = finding(seat, it, ending);
        if (!store.propose(id, finding, seat.actor())) {
            throw Refusal.conflict("objection.refusal.moved").asException();
        }
        record(seat, "objection.proposed", it, finding);
    }

    /**
     * The head's decision, on the secretary's proposal. Final points follow it.
     *
     * @throws vn.khoithidua.kernel.RefusedException as {@link #propose}; 409 also before the
     *     secretary proposed anything, 423 once the points are final
     */
    public void decide(Seat seat, ObjectionId id, Ending ending) {
        Objection it = filed(seat, id);
        access.requireDecider(seat, it);
        if (it.state() == ObjectionState.FILED) {
            throw Refusal.conflict("objection.refusal.notProposed").asException();
        }
        if (closing.current(seat.blocYear()).filter(ClosingRound::isFinal).isPresent()) {
            throw Refusal.locked("objection.refusal.final").asException();
        }
        Objection.Finding finding = finding(seat, it, ending);
        store.lock(seat.blocYear());
        if (!store.decide(id, finding, seat.actor())) {
            throw Refusal.conflict("objection.refusal.moved").asException();
        }
        record(seat, "objection.decided", it, finding);
    }

    private Objection filed(Seat seat, ObjectionId id) {
        Objection it =
                source.find(seat.blocYear(), id)
                        .orElseThrow(() -> Refusal.notFound().asException());
        access.requireReader(seat, it);
        if (it.filed() == null) {
            throw Refusal.notFound().asException();
        }
        return it;
    }

    private Objection.Finding finding(Seat seat, Objection it, Ending ending) {
        Outcome outcome = ending.outcome();
        Correction value = value(seat, it, ending);
        BigDecimal given = outcome.asksForValue() && value != null ? value.points() : null;
        outcome.fault(it.verified(), it.wanted().points(), given, ending.reason())
                .ifPresent(
                        fault -> {
                            throw fault.asException();
                        });
        if (ending.reason().length() > REASON) {
            throw Refusal.invalid("objection.refusal.reason").asException();
        }
        return new Objection.Finding(
                outcome,
                value,
                new Objection.Act(seat.actor().name(), time.now(), ending.reason()));
    }

    private @Nullable Correction value(Seat seat, Objection it, Ending ending) {
        return switch (ending.outcome()) {
            case ACCEPTED -> it.wanted();
            case REFUSED -> null;
            case PARTLY -> {
                VerifiedEntry.Content content = ending.value();
                yield content == null
                        ? null
                        : values.value(
                                seat,
                                values.subject(
                                        seat.blocYear(), it.cell().line(), it.cell().criterion()),
                                content);
            }
        };
    }

    private void record(Seat seat, String action, Objection it, Objection.Finding finding) {
        Correction value = finding.value();
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        it.id(),
                        "number",
                        it.number(),
                        "agency",
                        it.agency(),
                        "criterion",
                        it.code(),
                        "outcome",
                        finding.outcome().name(),
                        "old",
                        it.verified(),
                        "new",
                        value == null ? null : value.points(),
                        "reason",
                        finding.act().reason()));
    }
}
