package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/** Handing a year over, for its head; receiving it, for the leader of the next head. */
@Component
@RequiredArgsConstructor
class HandoverDuties implements Duties {

    private static final Set<Focus> WHEN = Set.of(Focus.REVIEWING, Focus.SUBMITTED, Focus.DECIDED);

    private final Handovers handovers;
    private final Roster roster;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean heads = seat.is(Role.BLOC_HEAD);
        boolean leads = seat.is(Role.AGENCY_LEADER);
        if (!WHEN.contains(seat.focus()) || !heads && !leads) {
            return List.of();
        }
        Optional<Handover> handover = handovers.of(seat.blocYear());
        if (handover.isEmpty()) {
            return heads && handovers.to(seat.year()).isPresent()
                    ? List.of(duty(seat, "leadership.duty.hand", today))
                    : List.of();
        }
        return leads && handover.get().received() == null && owns(seat, handover.get().to())
                ? List.of(duty(seat, "leadership.duty.receive", today))
                : List.of();
    }

    private boolean owns(Seat seat, OrganizationId organization) {
        return roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                .anyMatch(
                        member ->
                                member.organization().equals(organization)
                                        && seat.owns(member.line()));
    }

    private static Duty duty(Seat seat, String key, LocalDate today) {
        return Duty.due(
                seat.blocYear(), key, "/years/" + seat.blocYear() + "/handover", null, today);
    }
}
