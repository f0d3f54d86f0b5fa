package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/** Answering a choice, for the leader of the chosen agency; choosing, for the bloc's head. */
@Component
@RequiredArgsConstructor
class LeadershipDuties implements Duties {

    private static final Set<Focus> WHEN = Set.of(Focus.REVIEWING, Focus.SUBMITTED, Focus.DECIDED);

    private final LeadershipChoices choices;
    private final Roster roster;

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        if (!WHEN.contains(seat.focus())
                || !seat.isAny(Set.of(Role.AGENCY_LEADER, Role.BLOC_HEAD))) {
            return List.of();
        }
        List<LeadershipChoice> made = choices.of(seat.blocYear());
        String page = "/years/" + seat.blocYear() + "/ledger";
        List<Duty> due = new ArrayList<>();
        if (made.isEmpty()) {
            if (seat.is(Role.BLOC_HEAD) && !nextIsHeaded(seat)) {
                due.add(
                        Duty.due(
                                seat.blocYear(),
                                "leadership.duty.choose",
                                "/years/" + seat.blocYear() + "/choice",
                                null,
                                today));
            }
            return due;
        }
        Set<OrganizationId> own = own(seat);
        for (LeadershipChoice choice : made) {
            for (ChosenOffice office : choice.offices()) {
                if (office.answer() == ChosenOffice.Answer.WAITING
                        && own.contains(office.organization())) {
                    due.add(
                            Duty.due(
                                    seat.blocYear(),
                                    "leadership.duty.answer." + office.role(),
                                    page,
                                    choice.takesOfficeOn(),
                                    today));
                }
            }
        }
        return due;
    }

    private boolean nextIsHeaded(Seat seat) {
        return choices.next(seat.year()).map(choices::isHeaded).orElse(false);
    }

    private Set<OrganizationId> own(Seat seat) {
        if (!seat.is(Role.AGENCY_LEADER)) {
            return Set.of();
        }
        return roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                .filter(member -> seat.owns(member.line()))
                .map(RosterMember::organization)
                .collect(Collectors.toSet());
    }
}
