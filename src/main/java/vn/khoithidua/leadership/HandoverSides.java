package vn.khoithidua.leadership;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Seat;

/**
 * Who speaks for which side of a hand-over: the leader of the agency, or who stands in for it
 * today. A deputy of the bloc has its head's rights, but hands nothing over unless named to stand
 * in for the head.
 */
@Component
@RequiredArgsConstructor
public class HandoverSides {

    private final Handovers handovers;
    private final Substitutions substitutions;
    private final Roster roster;
    private final TimeSource time;

    /** Whether the person hands the year over for the agency that headed it. */
    public boolean hands(Seat seat) {
        OrganizationId from = handovers.from(seat.blocYear()).orElse(null);
        return from != null
                && seat.is(Role.BLOC_HEAD)
                && (leads(seat, from)
                        || substitutions
                                .standIn(seat.year(), seat.actor().user(), from, time.today())
                                .isPresent());
    }

    /** Whether the person leads an agency of the roster. */
    public boolean leads(Seat seat, @Nullable OrganizationId agency) {
        return seat.is(Role.AGENCY_LEADER) && isOf(seat, agency);
    }

    /** Whether the person leads an agency of the roster or serves it. */
    public boolean isOf(Seat seat, @Nullable OrganizationId agency) {
        return agency != null
                && roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                        .filter(member -> member.organization().equals(agency))
                        .anyMatch(member -> seat.owns(member.line()));
    }
}
