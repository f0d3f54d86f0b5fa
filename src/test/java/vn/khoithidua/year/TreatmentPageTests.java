package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.Successions;
import vn.khoithidua.organization.domain.SuccessionKind;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.MonthShare;
import vn.khoithidua.year.domain.Treatment;

/** How scores are treated after a merger: chosen with a decision, corrected by a new version. */
@PageTest
class TreatmentPageTests {

    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Roster roster;
    @Autowired private Successions successions;
    @Autowired private LeadershipLedger ledger;

    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private BlocYearId year = BlocYearId.next();
    private RosterLineId building = RosterLineId.next();
    private RosterLineId trade = RosterLineId.next();
    private OrganizationId lives = OrganizationId.next();

    @BeforeEach
    void merged() {
        AuthorityId authority = province.authority();
        year = province.year(province.bloc(authority, "Khối kinh tế"), 2025);
        lives = province.agency(authority, "Sở Xây dựng", "SXD");
        OrganizationId ends = province.agency(authority, "Sở Giao thông vận tải", "SGTVT");
        building = province.join(year, lives);
        trade = province.join(year, province.agency(authority, "Sở Công Thương", "SCT"));
        roster.leave(province.join(year, ends), LocalDate.of(2025, 6, 30), "Sáp nhập", null);
        successions.succeed(
                List.of(ends),
                List.of(lives),
                SuccessionKind.ABSORB,
                LocalDate.of(2025, 7, 1),
                "10/QĐ-UBND",
                true,
                null);
        secretary =
                people.person("Thư Ký", "", Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
    }

    @Test
    void isChosenWithItsDecisionAndShownOnTheRoster() throws Exception {
        MockHttpServletResponse bad = choose(building, "INHERITS", "", "nay");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("value=\"nay\"");
        assertThat(choose(building, "INHERITS", "15/QĐ-HĐ", "2025-07-14").getStatus())
                .isEqualTo(302);
        assertThat(visits.page("/years/" + year + "/roster", secretary))
                .contains("Kế thừa kết quả của đơn vị cũ", "15/QĐ-HĐ ngày 14/07/2025")
                .contains("Sở Giao thông vận tải (6 tháng; sau sắp xếp 6 tháng)");
    }

    @Test
    void theLatestVersionCounts() throws Exception {
        choose(building, "INHERITS", "15/QĐ-HĐ", "2025-07-14");
        choose(building, "NOT_RANKED", "16/QĐ-HĐ", "2025-08-01");
        MemberTreatment now = roster.all(year, LocalDate.of(2025, 12, 31)).getFirst().treatment();
        assertThat(now).isNotNull();
        assertThat(now.kind()).isEqualTo(Treatment.NOT_RANKED);
        assertThat(now.months()).isEqualTo(new MonthShare(6, 6));
    }

    @Test
    void whoTookNobodyOverHasNothingToTreat() throws Exception {
        MockHttpServletResponse none = choose(trade, "SCORED_ANEW", "15/QĐ-HĐ", "2025-07-14");
        assertThat(none.getStatus()).isEqualTo(409);
        assertThat(none.getContentAsString()).contains("không tiếp nhận đơn vị nào", "15/QĐ-HĐ");
    }

    @Test
    void nobodyDecidesForTheOwnAgency() throws Exception {
        LittlePeople.Person head =
                people.person("Trưởng", "", Grant.inOrganization(Role.AGENCY_LEADER, lives));
        ledger.appoint(
                year,
                new Holder(
                        lives,
                        LeadershipRole.HEAD,
                        LocalDate.of(2025, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        String path = "/roster/" + building + "/treatment";
        assertThat(visits.page("/years/" + year + "/roster", head)).doesNotContain(path);
        assertThat(visits.page("/years/" + year + "/roster", secretary)).contains(path);
        MockHttpServletResponse own = choose(head, building, "INHERITS", "15/QĐ", "2025-07-14");
        assertThat(own.getStatus()).isEqualTo(409);
        assertThat(own.getContentAsString()).contains("của chính đơn vị mình", "15/QĐ");
        assertThat(roster.all(year, LocalDate.of(2025, 12, 31)).getFirst().treatment()).isNull();
    }

    private MockHttpServletResponse choose(
            RosterLineId line, String kind, String decision, String on) throws Exception {
        return choose(secretary, line, kind, decision, on);
    }

    private MockHttpServletResponse choose(
            LittlePeople.Person by, RosterLineId line, String kind, String decision, String on)
            throws Exception {
        return visits.send(
                by,
                "/years/" + year + "/roster/" + line + "/treatment",
                "kind",
                kind,
                "decisionNo",
                decision,
                "decisionOn",
                on,
                "legalBasis",
                "Hướng dẫn của Hội đồng");
    }
}
