package vn.khoithidua.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Who may read, file, propose and decide an objection. */
@Component
@RequiredArgsConstructor
class CaseAccess {

    /** Roles that read every objection of the bloc-year once it was filed. */
    static final Set<Role> READERS =
            Set.of(
                    Role.BLOC_SECRETARY,
                    Role.BLOC_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR);

    private final LeadershipLedger ledger;
    private final Roster roster;
    private final BlocYears years;
    private final TimeSource time;

    boolean reads(Seat seat, Objection one) {
        return seat.owns(one.cell().line()) || seat.isAny(READERS) && one.filed() != null;
    }

    /** Refuses what the person may not see as if it did not exist. */
    void requireReader(Seat seat, Objection one) {
        if (!reads(seat, one)) {
            throw Refusal.notFound().asException();
        }
    }

    /** Refuses another agency's cell as if it did not exist. */
    void requireOwn(Seat seat, RosterLineId line) {
        if (!seat.owns(line)) {
            throw Refusal.notFound().asException();
        }
    }

    /** Refuses whoever does not lead the own agency. */
    void requireLeader(Seat seat, RosterLineId line) {
        requireOwn(seat, line);
        if (!seat.is(Role.AGENCY_LEADER)) {
            throw forbidden("error.403.text").asException();
        }
    }

    /** What the person may do about the cases of a bloc-year; a fixed number of statements. */
    Powers powers(Seat seat) {
        LocalDate today = time.today();
        LocalDate last = seat.year().endsOn();
        return new Powers(
                seat,
                years.rules(seat.blocYear()).flag("leadership.headMayVerifyOwnScores"),
                ledger.holders(seat.blocYear()).stream()
                        .filter(holder -> holder.holdsOn(today.isAfter(last) ? last : today))
                        .map(Holder::organization)
                        .collect(Collectors.toSet()),
                roster.all(seat.blocYear(), last).stream()
                        .collect(Collectors.toMap(RosterMember::line, RosterMember::organization)));
    }

    /** Nobody prepares the decision of the own agency. */
    void requireProposer(Seat seat, Objection one) {
        if (!powers(seat).independent(one.cell().line())) {
            throw forbidden("objection.refusal.ownAgency").asException();
        }
    }

    /**
     * The head or a deputy decides, never for the own agency; where no office is held by another
     * agency, the council's secretary does.
     */
    void requireDecider(Seat seat, Objection one) {
        Powers powers = powers(seat);
        if (powers.headOf(one)) {
            return;
        }
        if (!seat.is(Role.COUNCIL_SECRETARY)) {
            throw forbidden("objection.refusal.ownDecision").asException();
        }
        if (powers.otherHead(one)) {
            throw forbidden("objection.refusal.headDecides").asException();
        }
    }

    private static Refusal forbidden(String key) {
        return new Refusal(Refusal.Kind.FORBIDDEN, key, List.of());
    }
}
