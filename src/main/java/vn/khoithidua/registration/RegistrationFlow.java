package vn.khoithidua.registration;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.registration.domain.RegistrationAct;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/**
 * Moves a registration on: officer, leader, secretary. Each act refuses (404) a line out of the
 * person's reach, (403) a role that lacks it and (409) a registration that moved on meanwhile.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class RegistrationFlow {

    /** Who accepts and returns. */
    public static final List<Role> KEEPERS = List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private static final int LONGEST = 1000;

    private final RegistrationStore store;
    private final RegistrationTable tables;
    private final Roster roster;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The officer hands it to the agency's leader; refuses (409) one without any target. */
    public void send(Seat seat, RosterLineId line) {
        Registration present = own(seat, line);
        inTime(seat, present);
        requireTargets(seat, line);
        move(seat, present, RegistrationAct.SEND, "");
    }

    /** The leader gives it back to the officer. */
    public void giveBack(Seat seat, RosterLineId line) {
        requireRole(seat, List.of(Role.AGENCY_LEADER));
        move(seat, own(seat, line), RegistrationAct.GIVE_BACK, "");
    }

    /**
     * The leader confirms it and hands it in; late after the soft deadline, refused (423) after the
     * lock unless it was handed in before and returned.
     */
    public void handIn(Seat seat, RosterLineId line) {
        requireRole(seat, List.of(Role.AGENCY_LEADER));
        Registration present = own(seat, line);
        inTime(seat, present);
        requireTargets(seat, line);
        move(seat, present, RegistrationAct.HAND_IN, "");
    }

    /** The secretary takes it: the targets are those the rules score against. */
    public void accept(Seat seat, RosterLineId line) {
        move(seat, ofYear(seat, line), RegistrationAct.ACCEPT, "");
    }

    /**
     * The secretary sends it back; refuses (422) an empty reason and one beyond 1000 characters.
     */
    public void sendBack(Seat seat, RosterLineId line, String reason) {
        Registration present = ofYear(seat, line);
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refusal.invalid("registration.refusal.returnReason").asException();
        }
        move(seat, present, RegistrationAct.RETURN, why);
    }

    /**
     * Holds the member's line and refuses (409) when somebody wrote on since the leader read it; a
     * request that does not say what was read is incomplete (422).
     *
     * @param revision the revision that was shown; negative where none was said
     */
    public void requireSeen(Seat seat, RosterLineId line, long revision) {
        long present = own(seat, line).revision();
        if (revision < 0) {
            throw Refusal.invalid("registration.refusal.revision").asException();
        }
        if (present != revision) {
            throw Refusal.conflict("registration.refusal.unseen").asException();
        }
    }

    private Registration own(Seat seat, RosterLineId line) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
        if (!seat.year().isOpen()) {
            throw Refusal.locked("registration.refusal.closed").asException();
        }
        return store.locked(seat.blocYear(), line);
    }

    private Registration ofYear(Seat seat, RosterLineId line) {
        if (!roster.yearOf(line).equals(seat.blocYear())) {
            throw Refusal.notFound().asException();
        }
        requireRole(seat, KEEPERS);
        return store.locked(seat.blocYear(), line);
    }

    private static void requireRole(Seat seat, List<Role> roles) {
        if (!seat.isAny(roles)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "error.403.text", List.of()).asException();
        }
    }

    private void inTime(Seat seat, Registration present) {
        if (present.handedInAt() == null) {
            windows.lateOrRefuse(seat.blocYear(), present.line(), Step.REGISTRATION);
        }
    }

    private void requireTargets(Seat seat, RosterLineId line) {
        boolean some =
                tables.of(seat.blocYear()).filter(table -> table.registered(line) > 0).isPresent();
        if (!some) {
            throw Refusal.conflict("registration.refusal.empty").asException();
        }
    }

    private void move(Seat seat, Registration present, RegistrationAct act, String reason) {
        Refusal refusal = act.refusal(present.state());
        if (refusal != null) {
            throw refusal.asException();
        }
        if (!present.isBegun()) {
            store.save(seat.blocYear(), present.line(), present.awards(), present.words());
        }
        RegistrationState to = act.to(present.handedInAt() != null);
        store.move(present, to, reason, seat.actor(), time.now());
        store.tell(present.line(), act, reason, seat.actor(), time.now());
        events.publishEvent(
                Recorded.of(
                        "registration.moved",
                        seat.actor(),
                        seat.blocYear(),
                        present.line(),
                        "from",
                        present.state().name(),
                        "to",
                        to.name(),
                        "reason",
                        reason.isEmpty() ? null : reason));
    }
}
