package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.AgencyPeople;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.organization.domain.Lineage;
import vn.khoithidua.organization.domain.Succession;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Tenure;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * Who headed a bloc in which year, over all its years and through mergers. The number of statements
 * does not grow with years or members.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BlocLedger {

    private final BlocYears years;
    private final LeadershipLedger ledger;
    private final Roster roster;
    private final Organizations organizations;
    private final AgencyPeople people;
    private final TimeSource time;

    /**
     * The history of a bloc, read once.
     *
     * @param members who may lead next: the roster of the latest year as it stands
     * @param ancestors of each member: what went into it and ceased
     */
    public record History(
            List<LedgerYear> years,
            List<RosterMember> members,
            Map<OrganizationId, Set<OrganizationId>> ancestors,
            Map<OrganizationId, LocalDate> memberSince) {

        /** The latest year that has a head, if there is one. */
        public Optional<BlocYearSummary> lastHeaded() {
            return years.stream()
                    .filter(year -> year.offices().stream().anyMatch(History::heads))
                    .map(LedgerYear::year)
                    .findFirst();
        }

        private static boolean heads(LedgerOffice office) {
            return office.tenure().holder().role() == LeadershipRole.HEAD;
        }

        /** Every office ever held. */
        List<Tenure> tenures() {
            return years.stream()
                    .flatMap(year -> year.offices().stream())
                    .map(LedgerOffice::tenure)
                    .toList();
        }
    }

    /** The whole history of a bloc, the latest year first. */
    public History of(BlocId bloc) {
        List<BlocYearSummary> all = years.ofBloc(bloc);
        List<Tenure> tenures = ledger.ofBloc(bloc);
        List<RosterMember> members = all.isEmpty() ? List.of() : members(all.getFirst());
        Map<OrganizationId, Set<OrganizationId>> ancestors = ancestors(members);
        Map<OrganizationId, List<AgencyPost>> leaders = leaders(tenures);
        Map<OrganizationId, String> heirs = heirs(members, ancestors);
        List<LedgerYear> rows =
                all.stream()
                        .map(
                                year ->
                                        new LedgerYear(
                                                year,
                                                tenures.stream()
                                                        .filter(one -> one.year().equals(year.id()))
                                                        .map(one -> office(one, leaders, heirs))
                                                        .toList()))
                        .toList();
        return new History(rows, members, ancestors, roster.memberSince(bloc));
    }

    private List<RosterMember> members(BlocYearSummary latest) {
        LocalDate today = time.today();
        LocalDate day =
                today.isBefore(latest.startsOn())
                        ? latest.startsOn()
                        : today.isAfter(latest.endsOn()) ? latest.endsOn() : today;
        return roster.membersOn(latest.id(), day);
    }

    /** A transfer of functions leaves the turns where they are. */
    private Map<OrganizationId, Set<OrganizationId>> ancestors(List<RosterMember> members) {
        Set<OrganizationId> ids =
                members.stream().map(RosterMember::organization).collect(Collectors.toSet());
        List<Succession> ending =
                organizations.links(ids).stream().filter(Succession::predecessorEnds).toList();
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> Lineage.of(id, ending).predecessors()));
    }

    private Map<OrganizationId, List<AgencyPost>> leaders(List<Tenure> tenures) {
        Set<OrganizationId> held =
                tenures.stream()
                        .map(one -> one.holder().organization())
                        .collect(Collectors.toSet());
        return people.of(held).stream()
                .filter(post -> post.role() == Role.AGENCY_LEADER)
                .collect(Collectors.groupingBy(AgencyPost::organization));
    }

    private static Map<OrganizationId, String> heirs(
            List<RosterMember> members, Map<OrganizationId, Set<OrganizationId>> ancestors) {
        Set<OrganizationId> present =
                members.stream().map(RosterMember::organization).collect(Collectors.toSet());
        Map<OrganizationId, String> heirs = new HashMap<>();
        for (RosterMember member : members) {
            Set<OrganizationId> before =
                    new HashSet<>(ancestors.getOrDefault(member.organization(), Set.of()));
            before.removeAll(present);
            before.forEach(id -> heirs.merge(id, member.name(), (a, b) -> a + ", " + b));
        }
        return heirs;
    }

    private static LedgerOffice office(
            Tenure tenure,
            Map<OrganizationId, List<AgencyPost>> leaders,
            Map<OrganizationId, String> heirs) {
        Holder holder = tenure.holder();
        Collection<AgencyPost> posts = leaders.getOrDefault(holder.organization(), List.of());
        String leader =
                posts.stream()
                        .filter(post -> post.holdsOn(holder.heldFrom()))
                        .findFirst()
                        .map(
                                post ->
                                        post.title().isEmpty()
                                                ? post.name()
                                                : post.name() + ", " + post.title())
                        .orElse("");
        return new LedgerOffice(tenure, leader, heirs.getOrDefault(holder.organization(), ""));
    }
}
