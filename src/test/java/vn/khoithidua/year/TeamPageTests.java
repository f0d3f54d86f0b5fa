package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.domain.Focus;

/** Helper team and offices of a bloc-year: who comes, who goes, and what it lets them do. */
@PageTest
class TeamPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private HelperTeam team;
    @Autowired private SeatFinder seats;
    @Autowired private BlocYears years;
    @Autowired private TimeSource time;

    private final LittlePeople.Person nobody = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person secretary = nobody;
    private LittlePeople.Person officer = nobody;
    private BlocYearId year = BlocYearId.next();
    private OrganizationId agency = OrganizationId.next();
    private RosterLineId line = RosterLineId.next();

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        agency = province.agency(authority, "Sở Tài chính", "STC");
        year = province.year(province.bloc(authority, "Khối Tổng hợp"), 2026);
        line = province.join(year, agency);
        secretary =
                people.person(
                        "Phạm Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        officer =
                people.person(
                        "Lê Văn Chuyên",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, agency));
    }

    @Test
    void anOfficerVerifiesWhileInTheTeamButNeverTheOwnAgency() throws Exception {
        assertThat(page("/years/" + year + "/team")).contains("Lê Văn Chuyên · STC");
        ok(join(officer.id().toString(), "", "SECRETARY"));
        assertThat(page("/years/" + year + "/roster"))
                .contains("Lê Văn Chuyên", "Thư ký khối", "05/QĐ-KTĐ", "/team/");
        Seat seat = seats.find(year, people.grants(officer), Set.of());
        assertThat(seat.is(Role.BLOC_SECRETARY)).isTrue();
        assertThat(seat.isIndependentOf(line)).isFalse();

        String end = "/years/" + year + "/team/" + member() + "/end";
        assertThat(page(end)).contains("Lê Văn Chuyên");
        String yesterday = time.today().minusDays(1).toString();
        assertThat(send(end, "day", yesterday, "reason", " ").getStatus()).isEqualTo(422);
        ok(send(end, "day", yesterday, "reason", "Chuyển công tác"));
        assertThat(page("/years/" + year + "/roster")).contains("Chuyển công tác");
        assertThat(seats.find(year, people.grants(officer), Set.of()).is(Role.BLOC_SECRETARY))
                .isFalse();
        MockHttpServletResponse again = send(end, "day", yesterday, "reason", "Lần nữa");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("Lần nữa", "đã thôi tổ giúp việc");
    }

    @Test
    void oneHeadAtATimeAndNobodyTwice() throws Exception {
        ok(join(officer.id().toString(), "", "CHAIR"));
        MockHttpServletResponse twice = join(officer.id().toString(), "", "MEMBER");
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(twice.getContentAsString()).contains("đã ở trong tổ giúp việc");
        LittlePeople.Person outsider = people.person("Hà Thị Ngoài", "Chuyên viên");
        MockHttpServletResponse second = join("", outsider.username(), "CHAIR");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("đã có Tổ trưởng", outsider.username());
        ok(join("", outsider.username(), "MEMBER"));
        assertThat(team.members(year))
                .extracting(TeamMember::organization)
                .containsExactly(agency, null);
        MockHttpServletResponse unknown = join("", "khong.co.ai", "MEMBER");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("khong.co.ai", "Không có tài khoản");
    }

    @Test
    void aClosedYearKeepsItsTeam() throws Exception {
        years.moveFocus(year, Focus.PREPARING, Focus.CLOSED, "Xong", secretary.actor());
        assertThat(join(officer.id().toString(), "", "MEMBER").getStatus()).isEqualTo(423);
    }

    @Test
    void anOfficeEndsWithItsReasonOnRosterAndAgencyPage() throws Exception {
        String end = "/years/" + year + "/leadership/" + agency + "/end";
        assertThat(status(end)).isEqualTo(404);
        ok(
                send(
                        "/years/" + year + "/leadership",
                        "role",
                        "DEPUTY",
                        "organization",
                        agency.toString(),
                        "mode",
                        "ELECTED",
                        "day",
                        "2026-01-01",
                        "reason",
                        "Biên bản 01"));
        assertThat(page(end)).contains("Sở Tài chính");
        MockHttpServletResponse bad = send(end, "day", "hôm nay", "reason", "Đơn vị xin thôi");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("hôm nay", "Đơn vị xin thôi");
        ok(send(end, "day", "30/06/2026", "reason", "Đơn vị xin thôi"));
        assertThat(page("/years/" + year + "/roster"))
                .contains("Thôi giữ: Đơn vị xin thôi", "30/06/2026");
        assertThat(page("/council/organizations/" + agency))
                .contains("Phó Trưởng khối", "Đơn vị xin thôi", "Lê Văn Chuyên");
        assertThat(status(end)).isEqualTo(404);
    }

    private UUID member() {
        return team.members(year).getFirst().id();
    }

    private MockHttpServletResponse join(String person, String username, String post)
            throws Exception {
        return send(
                "/years/" + year + "/team",
                "person",
                person,
                "username",
                username,
                "organization",
                "",
                "post",
                post,
                "day",
                "2026-02-02",
                "reason",
                "05/QĐ-KTĐ");
    }

    private void ok(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        request.with(secretary.signedIn()).with(csrf());
        request.param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(secretary.signedIn())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return answer.getContentAsString();
    }

    private int status(String path) throws Exception {
        return mvc.perform(get(path).with(secretary.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
