package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.access.AgencyPeople;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.SubstitutionEntry;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * Who may be named as substitute by whom: the council's secretary names for every member, a leader
 * for the own agency.
 */
@Component
@RequiredArgsConstructor
class SubstitutionPages {

    private final Roster roster;
    private final LeadershipLedger ledger;
    private final AgencyPeople people;
    private final TimeSource time;

    boolean writes(Seat seat) {
        return seat.year().isOpen()
                && (seat.is(Role.COUNCIL_SECRETARY)
                        || seat.is(Role.AGENCY_LEADER) && !seat.ownLines().isEmpty());
    }

    /** The agencies whose substitutes the person may name. */
    Map<String, String> agencies(Seat seat) {
        Map<String, String> agencies = new LinkedHashMap<>();
        for (RosterMember member : members(seat)) {
            if (seat.is(Role.COUNCIL_SECRETARY) || seat.owns(member.line())) {
                agencies.put(member.organization().toString(), member.name());
            }
        }
        return agencies;
    }

    /** People of these agencies, each once, with the agency. */
    Map<String, String> people(Seat seat) {
        Map<OrganizationId, String> names = new LinkedHashMap<>();
        Map<String, String> agencies = agencies(seat);
        for (RosterMember member : members(seat)) {
            if (agencies.containsKey(member.organization().toString())) {
                names.put(member.organization(), member.shortName());
            }
        }
        Map<String, String> choices = new LinkedHashMap<>();
        for (AgencyPost post : people.of(names.keySet())) {
            choices.putIfAbsent(
                    post.user().toString(),
                    post.name() + " · " + names.getOrDefault(post.organization(), ""));
        }
        return choices;
    }

    /** The bloc's deputies today. */
    Map<String, String> deputies(Seat seat) {
        LocalDate today = time.today();
        List<OrganizationId> held =
                ledger.holders(seat.blocYear()).stream()
                        .filter(one -> one.role() == LeadershipRole.DEPUTY && one.holdsOn(today))
                        .map(Holder::organization)
                        .toList();
        Map<String, String> deputies = new LinkedHashMap<>();
        members(seat).stream()
                .filter(member -> held.contains(member.organization()))
                .forEach(member -> deputies.put(member.organization().toString(), member.name()));
        return deputies;
    }

    /** Refuses an agency out of the person's scope, and a person who is not of that agency. */
    void require(Seat seat, SubstitutionEntry entry) {
        requireAgency(seat, entry.organization());
        if (entry.user() != null
                && people.of(List.of(entry.organization())).stream()
                        .noneMatch(post -> post.user().equals(entry.user()))) {
            throw Refusal.notFound().asException();
        }
    }

    void requireAgency(Seat seat, OrganizationId organization) {
        if (!writes(seat) || !agencies(seat).containsKey(organization.toString())) {
            throw Refusal.notFound().asException();
        }
    }

    static void refuse(RefusedException e, BindingResult errors, HttpServletResponse response) {
        Refusal refusal = e.refusal();
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw e;
        }
        errors.reject(refusal.key(), refusal.args().toArray(), null);
        response.setStatus(refusal.kind().status());
    }

    static String back(Seat seat, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "leadership.notice." + notice);
        return "redirect:/years/" + seat.blocYear() + "/substitutions";
    }

    private List<RosterMember> members(Seat seat) {
        LocalDate today = time.today();
        return roster.all(
                seat.blocYear(),
                today.isAfter(seat.year().endsOn()) ? seat.year().endsOn() : today);
    }
}
