package vn.khoithidua.objection;

import java.util.Map;
import java.util.Set;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.year.Seat;

/**
 * Who may bring a case of the bloc-year to its end; read once, asked for each case.
 *
 * @param ownAllowed whether the bloc's rule lets people work on the own agency's scores
 * @param heads agencies that hold an office: head or deputy
 * @param agencies of the members' lines
 */
record Powers(
        Seat seat,
        boolean ownAllowed,
        Set<OrganizationId> heads,
        Map<RosterLineId, OrganizationId> agencies) {

    /** Nobody prepares or takes the decision about the own agency, unless the rule says so. */
    boolean independent(RosterLineId line) {
        return ownAllowed || seat.isIndependentOf(line);
    }

    boolean proposes(Objection one) {
        return one.state().isPending()
                && (seat.is(Role.BLOC_SECRETARY) || seat.is(Role.COUNCIL_SECRETARY))
                && independent(one.cell().line());
    }

    boolean decides(Objection one) {
        return one.state() == ObjectionState.UNDER_REVIEW
                && (headOf(one) || seat.is(Role.COUNCIL_SECRETARY) && !otherHead(one));
    }

    /** Whether the person is head or deputy and of another agency. */
    boolean headOf(Objection one) {
        return seat.is(Role.BLOC_HEAD) && independent(one.cell().line());
    }

    /** Whether another agency than the case's holds an office. */
    boolean otherHead(Objection one) {
        OrganizationId own = agencies.get(one.cell().line());
        return heads.stream().anyMatch(head -> !head.equals(own));
    }
}
