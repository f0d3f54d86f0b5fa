package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.OrganizationRow;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.organization.Successions;
import vn.khoithidua.organization.domain.SuccessionKind;

/** The reform of 2025 as a bloc lives it: mergers in mid-year, old names on old papers. */
@PageTest
class ReformTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    @Autowired private LittleProvince province;
    @Autowired private Organizations organizations;
    @Autowired private Successions successions;
    @Autowired private Roster roster;

    @Test
    void keepsTheOldNamesOnOldDaysAndFindsTheSuccessors() {
        AuthorityId authority = province.authority();
        OrganizationId construction = province.agency(authority, "Sở Xây dựng", "SXD");
        OrganizationId transport = province.agency(authority, "Sở Giao thông vận tải", "SGTVT");
        OrganizationId farming = province.agency(authority, "Sở Nông nghiệp và PTNT", "SNN");
        OrganizationId environment =
                province.agency(authority, "Sở Tài nguyên và Môi trường", "STNMT");
        BlocYearId year = province.year(province.bloc(authority, "Khối kinh tế"), 2025);
        List<RosterLineId> lines =
                List.of(construction, transport, farming, environment).stream()
                        .map(agency -> province.join(year, agency))
                        .toList();

        successions.succeed(
                Set.of(transport),
                Set.of(construction),
                SuccessionKind.ABSORB,
                REFORM,
                "10/QĐ-UBND",
                false,
                null);
        OrganizationId both =
                organizations.found(
                        authority,
                        new OrganizationDetails(
                                "Sở Nông nghiệp và Môi trường",
                                "SNNMT",
                                "Sở",
                                null,
                                REFORM,
                                "11/QĐ-UBND"),
                        null);
        successions.succeed(
                Set.of(farming, environment),
                Set.of(both),
                SuccessionKind.MERGE,
                REFORM,
                "11/QĐ-UBND",
                true,
                null);
        List.of(1, 2, 3).forEach(i -> roster.leave(lines.get(i), BEFORE, "Sắp xếp tổ chức", null));
        roster.join(year, new JoinRoster(both, REFORM, "11/QĐ-UBND"), null);

        assertThat(roster.membersOn(year, BEFORE))
                .extracting(RosterMember::shortName)
                .containsExactly("SXD", "SGTVT", "SNN", "STNMT");
        assertThat(roster.membersOn(year, REFORM))
                .extracting(RosterMember::shortName)
                .containsExactly("SXD", "SNNMT");
        assertThat(organizations.lineage(both).predecessors())
                .containsExactlyInAnyOrder(farming, environment);
        assertThat(organizations.lineage(transport).successors()).containsExactly(construction);
        assertThat(organizations.nameOn(transport, LocalDate.of(2026, 1, 1)).name())
                .isEqualTo("Sở Giao thông vận tải");
        assertThat(organizations.list(OrganizationQuery.all(authority, REFORM)))
                .extracting(OrganizationRow::shortName)
                .containsExactly("SNNMT", "SXD");
        assertThatThrownBy(() -> roster.join(year, new JoinRoster(transport, REFORM, "nhầm"), null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("year.roster.join.ceased");
    }

    @Test
    void renamesFromADayOnAndSearchesWithoutMarks() {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Sở Lao động", "SLĐ");
        organizations.rename(
                agency,
                new OrganizationDetails(
                        "Sở Lao động - Thương binh và Xã hội",
                        "SLĐTBXH",
                        "Sở",
                        null,
                        LocalDate.of(2008, 5, 1),
                        "05/QĐ-UBND"),
                null);
        assertThat(organizations.namesOn(List.of(agency), LocalDate.of(2008, 4, 30)).get(agency))
                .extracting("name")
                .isEqualTo("Sở Lao động");
        assertThat(organizations.nameOn(agency, LocalDate.of(2008, 5, 1)).shortName())
                .isEqualTo("SLĐTBXH");
        assertThat(organizations.nameOn(agency, LocalDate.of(1990, 1, 1)).shortName())
                .isEqualTo("SLĐ");
        OrganizationQuery query =
                new OrganizationQuery(
                        authority,
                        "thuong BINH",
                        "",
                        LocalDate.of(2024, 1, 1),
                        false,
                        OrganizationQuery.Sort.NAME,
                        false);
        assertThat(organizations.list(query))
                .extracting(OrganizationRow::id)
                .containsExactly(agency);
        assertThatThrownBy(
                        () ->
                                organizations.rename(
                                        agency,
                                        new OrganizationDetails(
                                                "Khác",
                                                "K",
                                                "Sở",
                                                null,
                                                LocalDate.of(2008, 5, 1),
                                                "06"),
                                        null))
                .hasMessage("organization.rename.day");
    }
}
