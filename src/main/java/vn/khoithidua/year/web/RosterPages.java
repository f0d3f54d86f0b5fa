package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Gathers what the roster's pages show. */
@Component
@RequiredArgsConstructor
class RosterPages {

    private final Roster roster;
    private final LeadershipLedger ledger;
    private final HelperTeam team;
    private final TimeSource time;

    RosterView view(Seat seat) {
        List<RosterMember> members = roster.all(seat.blocYear(), dayOfNames(seat.year()));
        Map<OrganizationId, String> names =
                members.stream()
                        .collect(Collectors.toMap(RosterMember::organization, RosterMember::name));
        List<RosterView.Office> offices =
                ledger.holders(seat.blocYear()).stream()
                        .map(
                                holder ->
                                        new RosterView.Office(
                                                holder,
                                                names.getOrDefault(holder.organization(), "")))
                        .toList();
        List<RosterView.Helper> helpers =
                team.members(seat.blocYear()).stream()
                        .map(
                                member ->
                                        new RosterView.Helper(
                                                member, agency(names, member.organization())))
                        .toList();
        boolean writes = seat.is(Role.COUNCIL_SECRETARY) && seat.year().isOpen();
        return new RosterView(
                seat.year(),
                members,
                offices,
                helpers,
                writes,
                writes || (seat.is(Role.BLOC_HEAD) && seat.year().isOpen()));
    }

    private static String agency(
            Map<OrganizationId, String> names, @Nullable OrganizationId agency) {
        return agency == null ? "" : names.getOrDefault(agency, "");
    }

    /** Members by roster line, for choosing. */
    Map<String, String> lines(Seat seat) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (RosterMember member : roster.all(seat.blocYear(), dayOfNames(seat.year()))) {
            choices.put(member.line().toString(), member.name());
        }
        return choices;
    }

    /** Members by agency, for choosing. */
    Map<String, String> agencies(Seat seat) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (RosterMember member : roster.all(seat.blocYear(), dayOfNames(seat.year()))) {
            choices.put(member.organization().toString(), member.name());
        }
        return choices;
    }

    /** The name of a member; refuses a line of another year. */
    RosterMember member(BlocYearSummary year, RosterLineId line) {
        return roster.all(year.id(), dayOfNames(year)).stream()
                .filter(member -> member.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Today's names while the year lasts, afterwards those of its last day. */
    LocalDate dayOfNames(BlocYearSummary year) {
        LocalDate today = time.today();
        return today.isAfter(year.endsOn()) ? year.endsOn() : today;
    }

    static String path(BlocYearId year) {
        return "/years/" + year + "/roster";
    }
}
