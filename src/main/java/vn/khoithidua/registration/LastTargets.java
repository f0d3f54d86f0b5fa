package vn.khoithidua.registration;

import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** What an agency had undertaken in the bloc's year before. */
@Component
@RequiredArgsConstructor
class LastTargets {

    private final BlocYears years;
    private final Roster roster;
    private final RegistrationTable tables;

    /** Its own targets by criterion, and nothing else; empty if it was no member then. */
    Map<CriterionKey, Assignment> of(BlocYearSummary year, OrganizationId agency) {
        return years.ofBloc(year.bloc()).stream()
                .filter(one -> one.endsOn().isBefore(year.startsOn()))
                .findFirst()
                .map(before -> own(before, agency))
                .orElse(Map.of());
    }

    private Map<CriterionKey, Assignment> own(BlocYearSummary before, OrganizationId agency) {
        return roster.all(before.id(), before.endsOn()).stream()
                .filter(member -> member.organization().equals(agency))
                .map(RosterMember::line)
                .findFirst()
                .flatMap(line -> tables.of(before.id()).map(table -> own(table, line)))
                .orElse(Map.of());
    }

    private static Map<CriterionKey, Assignment> own(
            RegistrationTable.Current table, RosterLineId line) {
        Map<CriterionKey, Assignment> own = new HashMap<>();
        for (CriterionKey key : table.content().criteria().keySet()) {
            Assignment assignment = table.assignments().of(line, key);
            if (assignment.target() != null) {
                own.put(key, assignment);
            }
        }
        return own;
    }
}
