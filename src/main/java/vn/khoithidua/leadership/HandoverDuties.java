package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/** Handing a year over, for its head; receiving it, for the leader of the next head. */
@Component
@RequiredArgsConstructor
class HandoverDuties implements Duties {

    private static final Set<Focus> WHEN = Set.of(Focus.REVIEWING, Focus.SUBMITTED, Focus.DECIDED);

    private final Handovers handovers;
    private final HandoverSides sides;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean heads = seat.is(Role.BLOC_HEAD);
        boolean leads = seat.is(Role.AGENCY_LEADER);
        if (!WHEN.contains(seat.focus()) || !heads && !leads) {
            return List.of();
        }
        Optional<Handover> handover = handovers.of(seat.blocYear());
        if (handover.isEmpty()) {
            return heads && handovers.to(seat.year()).isPresent() && sides.hands(seat)
                    ? List.of(duty(seat, "leadership.duty.hand", today))
                    : List.of();
        }
        return handover.get().received() == null && sides.leads(seat, handover.get().to())
                ? List.of(duty(seat, "leadership.duty.receive", today))
                : List.of();
    }

    private static Duty duty(Seat seat, String key, LocalDate today) {
        return Duty.due(
                seat.blocYear(), key, "/years/" + seat.blocYear() + "/handover", null, today);
    }
}
