package vn.khoithidua.draft;

import java.util.List;
import vn.khoithidua.access.Role;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Who may do what with a draft. */
final class DraftAccess {

    /** They write, send, answer and issue. */
    static final List<Role> KEEPERS = List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

    private static final List<Role> SPEAKERS = List.of(Role.AGENCY_LEADER, Role.AGENCY_OFFICER);
    private static final List<Role> LOOKERS =
            List.of(
                    Role.BLOC_SECRETARY,
                    Role.BLOC_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR);

    private DraftAccess() {}

    static boolean keeps(Seat seat) {
        return seat.isAny(KEEPERS) && seat.year().isOpen();
    }

    /** Before it is sent, only those who write it and the inspection see a draft. */
    static boolean sees(Seat seat, DraftState state) {
        return state.isSent() || seat.isAny(KEEPERS) || seat.is(Role.AUDITOR);
    }

    /** A member sees its own comments until the text is agreed, then all of them. */
    static boolean seesAll(Seat seat, DraftState state) {
        return seat.isAny(LOOKERS) || !state.isOpen();
    }

    /** Whether the person speaks for an agency of the year. */
    static boolean speaks(Seat seat) {
        return seat.year().isOpen() && seat.isAny(SPEAKERS) && !seat.ownLines().isEmpty();
    }

    /** Who does not write drafts gets the answer of an absent one. */
    static void requireKeeper(Seat seat) {
        if (!keeps(seat)) {
            throw Refusal.notFound().asException();
        }
    }
}
