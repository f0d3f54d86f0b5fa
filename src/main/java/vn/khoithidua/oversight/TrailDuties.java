package vn.khoithidua.oversight;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;

/** What there is to look at for an auditor, who owes nothing to anybody: the latest entries. */
@Component
@RequiredArgsConstructor
class TrailDuties implements Duties {

    static final int DAYS = 30;

    private final BlocYears years;
    private final Trail trail;

    @Override
    public List<Duty> due(Grants grants, LocalDate today) {
        if (!grants.has(Role.AUDITOR)) {
            return List.of();
        }
        List<BlocYearId> chains =
                grants.authorities(Role.AUDITOR).stream()
                        .flatMap(authority -> years.ofAuthority(authority).stream())
                        .map(BlocYearSummary::id)
                        .toList();
        LocalDate since = today.minusDays(DAYS);
        long entries = trail.count(chains, since.atStartOfDay(TimeSource.ZONE).toInstant());
        return entries == 0
                ? List.of()
                : List.of(Duty.note("oversight.due.check", "/audit/check", entries, DAYS));
    }
}
