package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityKind;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.Organizations;

/** Makes provinces, agencies and blocs for tests; each test has its own province. */
@Component
@RequiredArgsConstructor
public class LittleProvince {

    private final Authorities authorities;
    private final Organizations organizations;
    private final Blocs blocs;
    private final BlocYears years;
    private final Roster roster;

    public AuthorityId authority() {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
        return authorities.found(
                AuthorityKind.PROVINCE,
                code,
                new Authorities.Naming(
                        "tỉnh Thử", "UBND TỈNH THỬ", LocalDate.of(1997, 1, 1), "Nghị quyết"),
                null);
    }

    public OrganizationId agency(AuthorityId authority, String name, String shortName) {
        return organizations.found(
                authority,
                new OrganizationDetails(
                        name, shortName, "Sở", null, LocalDate.of(2000, 1, 1), "01/QĐ-UBND"),
                null);
    }

    public BlocId bloc(AuthorityId authority, String name) {
        return blocs.found(
                authority,
                BlocKind.BLOC,
                new Blocs.Naming(name, LocalDate.of(2010, 1, 1), "02/QĐ-UBND"),
                null);
    }

    public BlocYearId year(BlocId bloc, int year) {
        return years.open(bloc, OpenYear.calendar(year), null);
    }

    public RosterLineId join(BlocYearId year, OrganizationId organization) {
        return roster.join(
                year,
                new JoinRoster(organization, years.summary(year).startsOn(), "03/QĐ-UBND"),
                null);
    }
}
