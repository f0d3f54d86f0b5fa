package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.AgencyPeople;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.NamePeriod;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.OrganizationRow;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.organization.domain.Succession;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;

/** Gathers what the pages of agencies show. */
@Component
@RequiredArgsConstructor
class OrganizationPages {

    private final Organizations organizations;
    private final BlocYears years;
    private final LeadershipLedger ledger;
    private final AgencyPeople people;
    private final TimeSource time;

    AgencyView details(OrganizationId id, AuthorityId authority, boolean writes) {
        LocalDate today = time.today();
        List<NamePeriod> history = organizations.history(id);
        return new AgencyView(
                organizations.nameOn(id, today),
                authority,
                history.getFirst().days().to() == null,
                history,
                links(id),
                memberships(id),
                people.of(List.of(id)),
                writes);
    }

    private List<AgencyView.Membership> memberships(OrganizationId id) {
        Map<BlocYearId, List<Holder>> offices = ledger.ofOrganization(id);
        return years.ofOrganization(id).stream()
                .map(
                        year ->
                                new AgencyView.Membership(
                                        year, offices.getOrDefault(year.id(), List.of())))
                .toList();
    }

    /** Agencies alive today by id, for choosing. */
    Map<String, String> choices(AuthorityId authority) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (OrganizationRow row :
                organizations.list(OrganizationQuery.all(authority, time.today()))) {
            choices.put(row.id().toString(), row.name());
        }
        return choices;
    }

    /** A predecessor bears the name of its last day, a successor that of its first. */
    private List<AgencyView.Link> links(OrganizationId id) {
        List<Succession> known = organizations.lineage(id).links();
        Set<OrganizationId> named = new HashSet<>();
        for (Succession link : known) {
            named.add(link.predecessor());
            OrganizationId successor = link.successor();
            if (successor != null) {
                named.add(successor);
            }
        }
        LocalDate today = time.today();
        Map<OrganizationId, OrganizationName> names = organizations.namesOn(named, today);
        List<AgencyView.Link> links = new ArrayList<>();
        for (Succession link : known) {
            OrganizationId successor = link.successor();
            links.add(
                    new AgencyView.Link(
                            link.kind().name(),
                            link.effectiveOn(),
                            link.decisionNo(),
                            link.predecessor(),
                            name(names, link.predecessor()),
                            successor,
                            successor == null ? "" : name(names, successor)));
        }
        return links;
    }

    private static String name(Map<OrganizationId, OrganizationName> names, OrganizationId id) {
        OrganizationName name = names.get(id);
        return name == null ? "" : name.name();
    }
}
