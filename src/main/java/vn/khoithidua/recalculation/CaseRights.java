package vn.khoithidua.recalculation;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.year.Seat;

/**
 * Who may recalculate: until the ranking is adopted the bloc prepares and its head applies;
 * afterwards it is the council's secretary alone, with a document.
 */
@Component
@RequiredArgsConstructor
class CaseRights {

    private static final List<Role> BLOC = List.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY);

    private final Rankings rankings;

    boolean adopted(Seat seat) {
        return rankings.adopted(seat.blocYear()).isPresent();
    }

    boolean mayPrepare(Seat seat) {
        return seat.is(Role.COUNCIL_SECRETARY) || seat.isAny(BLOC) && !adopted(seat);
    }

    boolean mayEnd(Seat seat) {
        return seat.is(Role.COUNCIL_SECRETARY) || seat.is(Role.BLOC_HEAD) && !adopted(seat);
    }

    void requirePreparer(Seat seat) {
        if (!mayPrepare(seat)) {
            throw forbidden("recalculation.refusal.councilOnly").asException();
        }
    }

    void requireEnder(Seat seat) {
        if (!mayEnd(seat)) {
            throw forbidden("recalculation.refusal.councilOnly").asException();
        }
    }

    /** Nobody changes the points of the own agency. */
    static void requireIndependent(Seat seat, RosterLineId line) {
        if (!seat.isIndependentOf(line)) {
            throw forbidden("recalculation.refusal.ownAgency").asException();
        }
    }

    private static Refusal forbidden(String key) {
        return new Refusal(Refusal.Kind.FORBIDDEN, key, List.of());
    }
}
