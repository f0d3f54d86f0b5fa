package vn.khoithidua.leadership.web;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.leadership.Handover;
import vn.khoithidua.leadership.HandoverPack;
import vn.khoithidua.leadership.HandoverPacks;
import vn.khoithidua.leadership.HandoverSides;
import vn.khoithidua.leadership.Handovers;
import vn.khoithidua.year.Seat;

/**
 * Who sees the pack and who confirms: the bloc's head and helpers and the council see it, and of
 * the members the agency that receives; the head agency's leader hands over, the leader of that
 * agency receives.
 */
@Component
@RequiredArgsConstructor
class HandoverDesk {

    private static final Set<Role> READERS =
            Set.of(
                    Role.BLOC_HEAD,
                    Role.BLOC_SECRETARY,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR);

    private final HandoverPacks packs;
    private final Handovers handovers;
    private final HandoverSides sides;

    /** The pack; for whom it is not, an absent page. */
    HandoverPack pack(Seat seat) {
        HandoverPack pack = packs.of(seat.year());
        if (!seat.isAny(READERS) && !isOfReceiver(seat, pack)) {
            throw Refusal.notFound().asException();
        }
        return pack;
    }

    boolean hands(Seat seat, HandoverPack pack) {
        return pack.handover() == null && !pack.toName().isEmpty() && sides.hands(seat);
    }

    /** Refuses whoever does not speak for the agency that headed the year. */
    void requireHander(Seat seat) {
        if (handovers.from(seat.blocYear()).isPresent() && !sides.hands(seat)) {
            throw Refusal.conflict("leadership.handover.notHead").asException();
        }
    }

    boolean receives(Seat seat, HandoverPack pack) {
        Handover handover = pack.handover();
        return handover != null && handover.received() == null && sides.leads(seat, handover.to());
    }

    private boolean isOfReceiver(Seat seat, HandoverPack pack) {
        Handover handover = pack.handover();
        return sides.isOf(
                seat, handover == null ? handovers.to(seat.year()).orElse(null) : handover.to());
    }
}
