package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.year.domain.Focus;

/** The council's secretary keeps agencies, blocs, rosters, steps and rules on pages. */
@PageTest
class CouncilPageTests {

    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Organizations organizations;
    @Autowired private Blocs blocs;
    @Autowired private BlocYears years;
    @Autowired private Roster roster;
    @Autowired private RuleSets rules;

    private AuthorityId authority = AuthorityId.next();
    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person member = secretary;
    private LittlePeople.Person stranger = secretary;

    @BeforeEach
    void council() {
        authority = province.authority();
        secretary =
                people.person(
                        "Phạm Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        member =
                people.person(
                        "Ngô Văn Ủy Viên",
                        "Ủy viên",
                        Grant.inAuthority(Role.COUNCIL_MEMBER, authority));
        stranger =
                people.person(
                        "Người Lạ",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, province.authority()));
    }

    @Test
    void foundsRenamesAndMergesAgencies() throws Exception {
        String found =
                ok(send("/council/organizations/new", agency("Sở Giao thông vận tải", "SGTVT")));
        OrganizationId transport = OrganizationId.of(found.substring(found.lastIndexOf('/') + 1));
        OrganizationId construction = province.agency(authority, "Sở Xây dựng", "SXD");
        ok(
                send(
                        found + "/rename",
                        "name",
                        "Sở Giao thông công chính",
                        "shortName",
                        "SGTCC",
                        "kind",
                        "Sở",
                        "from",
                        "01/03/2015",
                        "legalBasis",
                        "08/QĐ-UBND"));
        assertThat(visits.page(found, member))
                .contains(
                        "<h1>Sở Giao thông công chính</h1>", "Sở Giao thông vận tải", "28/02/2015")
                .doesNotContain("/rename");
        ok(
                send(
                        found + "/succession",
                        "kind",
                        "ABSORB",
                        "predecessors",
                        transport.toString(),
                        "successors",
                        construction.toString(),
                        "effectiveOn",
                        "2025-03-01",
                        "decisionNo",
                        "10/QĐ-UBND",
                        "ends",
                        "true"));
        assertThat(visits.page("/council/organizations/" + construction, member))
                .contains("Sở Giao thông công chính", "10/QĐ-UBND", "Sáp nhập");
        assertThat(visits.page("/council/organizations?text=giao thong", member))
                .doesNotContain("SGTCC");
        assertThat(
                        visits.page(
                                "/council/organizations?text=giao thong&ended=true&sort=-since",
                                member))
                .contains("SGTCC");
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsRefused() throws Exception {
        MockHttpServletResponse answer =
                send(
                        "/council/organizations/new",
                        "name",
                        "Quỹ Phát triển đất tỉnh",
                        "shortName",
                        "Một tên viết tắt dài quá hai mươi tư chữ",
                        "kind",
                        "Quỹ",
                        "from",
                        "31/02/2020",
                        "legalBasis",
                        "01/QĐ");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Quỹ Phát triển đất tỉnh", "31/02/2020", "Hãy nhập ngày theo dạng");
        MockHttpServletResponse second =
                send(
                        "/council/organizations/new",
                        "name",
                        "Quỹ Phát triển đất tỉnh",
                        "shortName",
                        "Một tên viết tắt dài quá hai mươi tư chữ",
                        "kind",
                        "Quỹ",
                        "from",
                        "28/02/2020",
                        "legalBasis",
                        "01/QĐ");
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString())
                .contains("từ 1 đến 24 ký tự", "Một tên viết tắt dài quá");
        assertThat(organizations.list(OrganizationQuery.all(authority, LocalDate.of(2024, 1, 1))))
                .isEmpty();
    }

    @Test
    void opensAYearFillsItsRosterAndMovesItOn() throws Exception {
        ok(
                send(
                        "/council/blocs/new",
                        "kind",
                        "BLOC",
                        "name",
                        "Khối Văn xã",
                        "from",
                        "2010-01-01",
                        "legalBasis",
                        "02/QĐ-UBND"));
        BlocId bloc = blocs.of(authority, LocalDate.of(2026, 1, 1)).getFirst().id();
        OrganizationId agency = province.agency(authority, "Sở Y tế", "SYT");
        ok(
                send(
                        "/council/blocs/" + bloc + "/years",
                        "label",
                        "2026",
                        "startsOn",
                        "2026-01-01",
                        "endsOn",
                        "2026-12-31"));
        BlocYearId year = years.ofBloc(bloc).getFirst().id();
        String path = "/years/" + year;
        ok(
                send(
                        path + "/roster/join",
                        "organization",
                        agency.toString(),
                        "day",
                        "01/01/2026",
                        "reason",
                        "03/QĐ"));
        RosterLineId line = roster.all(year, LocalDate.of(2026, 1, 1)).getFirst().line();
        assertThat(visits.page("/council/blocs/" + bloc + "/years", secretary))
                .contains("Mở từ năm 2026 thì mang theo 1 đơn vị (SYT)", "value=\"2027\"");
        ok(send(path + "/roster/" + line + "/women-share", "percent", "71,5", "day", "30/11/2026"));
        ok(
                send(
                        path + "/leadership",
                        "role",
                        "HEAD",
                        "organization",
                        agency.toString(),
                        "mode",
                        "ELECTED",
                        "day",
                        "01/01/2026",
                        "reason",
                        "Biên bản 01"));
        ok(
                send(
                        path + "/steps/SELF_SCORING",
                        "opensOn",
                        "01/11/2026",
                        "softDeadline",
                        "20/11/2026",
                        "graceDays",
                        "1",
                        "hardLockOn",
                        ""));
        ok(
                send(
                        path + "/extensions",
                        "line",
                        line.toString(),
                        "step",
                        "SELF_SCORING",
                        "softDeadline",
                        "25/11/2096",
                        "reason",
                        "Thiên tai"));
        ok(
                send(
                        path + "/focus",
                        "seen",
                        "PREPARING",
                        "focus",
                        "RUNNING",
                        "reason",
                        "Đã ký giao ước"));
        assertThat(visits.page(path + "/roster", member))
                .contains("Sở Y tế", "71,5%", "Trưởng khối", "Biên bản 01")
                .doesNotContain("/roster/join");
        assertThat(visits.page(path + "/steps", member))
                .contains("20/11/2026", "Thiên tai", "Đã ký giao ước");
        assertThat(years.summary(year).focus()).isEqualTo(Focus.RUNNING);
        MockHttpServletResponse stale =
                send(path + "/focus", "seen", "PREPARING", "focus", "CLOSED", "reason", "Muộn");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString())
                .contains("Giai đoạn vừa được người khác chuyển", "Muộn");
        ok(
                send(
                        "/council/blocs/" + bloc + "/years",
                        "label",
                        "2027",
                        "startsOn",
                        "2027-01-01",
                        "endsOn",
                        "2027-12-31",
                        "from",
                        year.toString()));
        assertThat(roster.all(years.ofBloc(bloc).getFirst().id(), LocalDate.of(2027, 1, 1)))
                .hasSize(1);
        ok(send(path + "/roster/" + line + "/leave", "day", "30/06/2026", "reason", "Sắp xếp"));
        assertThat(visits.page("/council/blocs/" + bloc, member)).contains("2027", "Chuẩn bị");
        assertThat(visits.page("/council/blocs?text=van xa", member)).contains("Khối Văn xã");
    }

    @Test
    void laysDownARuleOfItsOwn() throws Exception {
        assertThat(visits.page("/council/rules", member))
                .contains(
                        "Thứ tự phân định khi bằng điểm",
                        "phiếu bình xét của khối → tập thể có từ 70% nữ → đồng hạng",
                        "80%",
                        "5 ngày làm việc",
                        "2.340.000 đồng",
                        "trước ngày 10/12",
                        "từ 01/11 đến 30/11",
                        "31/01 năm sau",
                        "Mặc định chung")
                .doesNotContain("<code>", "ruleset.", ">score.", ">bloc.", ">Khác<");
        assertThat(visits.page("/council/rules/edit?key=bloc.vote.maxRounds", secretary))
                .contains("Căn cứ pháp lý", "Số vòng bỏ phiếu tối đa của khối", "2 vòng");
        String key = "bloc.vote.maxRounds";
        assertThat(
                        send(
                                        "/council/rules/edit",
                                        "key",
                                        key,
                                        "value",
                                        "hai",
                                        "from",
                                        "2024-01-01",
                                        "legalBasis",
                                        "12")
                                .getStatus())
                .isEqualTo(422);
        ok(
                send(
                        "/council/rules/edit",
                        "key",
                        key,
                        "value",
                        "1",
                        "from",
                        "2024-01-01",
                        "legalBasis",
                        "12/QĐ"));
        assertThat(rules.valuesOn(authority, LocalDate.of(2024, 1, 1)).whole(key)).isEqualTo(1);
    }

    @Test
    void hidesTheForeignAndForbidsWhatTheRoleLacks() throws Exception {
        OrganizationId agency = province.agency(authority, "Sở Y tế", "SYT");
        BlocId bloc = province.bloc(authority, "Khối");
        for (String path :
                List.of(
                        "/council/organizations/" + agency,
                        "/council/organizations/" + agency + "/rename",
                        "/council/organizations/" + UUID.randomUUID(),
                        "/council/organizations?authority=" + authority,
                        "/council/blocs/" + bloc,
                        "/council/blocs/" + bloc + "/years",
                        "/council/rules?authority=" + authority)) {
            assertThat(visits.status(path, stranger)).as(path).isEqualTo(404);
        }
        assertThat(visits.status("/council/organizations/new", member)).isEqualTo(403);
        assertThat(visits.status("/council/organizations/" + agency + "/rename", member))
                .isEqualTo(403);
    }

    @Test
    void moreAgenciesDoNotMeanMoreStatements() throws Exception {
        province.agency(authority, "Sở Một", "S1");
        visits.page("/council/organizations", secretary);
        int few = statements();
        for (int i = 2; i < 12; i++) {
            province.agency(authority, "Sở " + i, "S" + i);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() throws Exception {
        return StatementCount.besideSession(
                        StatementCount.during(
                                () -> visits.page("/council/organizations", secretary)))
                .size();
    }

    private static String[] agency(String name, String shortName) {
        return new String[] {
            "name",
            name,
            "shortName",
            shortName,
            "kind",
            "Sở",
            "from",
            "2000-01-01",
            "legalBasis",
            "01/QĐ"
        };
    }

    private String ok(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        return visits.send(secretary, path, fields);
    }
}
