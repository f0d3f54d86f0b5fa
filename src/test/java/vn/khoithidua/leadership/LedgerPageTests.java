package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** The ledger of a bloc on its page: years, turns with their reasons, choices and answers. */
@PageTest
class LedgerPageTests {

    @Autowired private Visits visits;
    @Autowired private LeadershipLedger ledger;
    @Autowired private BlocYears years;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private TimeSource time;

    private final LittlePeople.Person nobody = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person head = nobody;
    private LittlePeople.Person chosen = nobody;
    private LittlePeople.Person secretary = nobody;
    private BlocId bloc = BlocId.next();
    private BlocYearId year = BlocYearId.next();
    private OrganizationId building = OrganizationId.next();
    private OrganizationId trade = OrganizationId.next();

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        bloc = province.bloc(authority, "Khối kinh tế");
        int now = time.today().getYear();
        building = province.agency(authority, "Sở Xây dựng", "SXD");
        trade = province.agency(authority, "Sở Công Thương", "SCT");
        BlocYearId past = province.year(bloc, now - 1);
        province.join(past, building);
        province.join(past, trade);
        province.join(past, province.agency(authority, "Sở Tư pháp", "STP"));
        year = years.openFromLast(past, OpenYear.calendar(now), null).year();
        lead(past, trade, now - 1);
        lead(year, building, now);
        head = leader("Trần Thị Trưởng", building);
        chosen = leader("Lê Văn Được Bầu", trade);
        secretary =
                people.person("Thư Ký", "", Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
    }

    @Test
    void namesWhoseTurnItIsAndWhy() throws Exception {
        String page = visits.page("/years/" + year + "/ledger", chosen);
        int now = time.today().getYear();
        assertThat(page)
                .contains("Chưa giữ lần nào; là thành viên từ 01/01/" + (now - 1))
                .contains("Đã giữ 1 lần, gần nhất năm " + (now - 1))
                .contains("Trần Thị Trưởng")
                .doesNotContain("/choice\"");
        assertThat(page.indexOf("Sở Tư pháp")).isLessThan(page.indexOf("Sở Công Thương"));
        assertThat(visits.page("/years/" + year + "/ledger?office=DEPUTY", chosen))
                .contains("Ngang với Sở Công Thương, Sở Tư pháp: khối quyết định");
        assertThat(visits.page("/years/" + year + "/ledger", head)).contains("/choice\"");
    }

    @Test
    void filtersSortsAndExports() throws Exception {
        String path = "/years/" + year + "/ledger";
        assertThat(visits.page(path + "?q=cong thuong&sort=year", head))
                .contains("Biên bản " + (time.today().getYear() - 1))
                .doesNotContain("Biên bản " + time.today().getYear());
        assertThat(visits.page(path + "?role=DEPUTY", head)).contains("Không có năm nào khớp");
        String sheet = visits.page(path + "/export/csv?role=HEAD", head);
        assertThat(sheet).contains("Sở Xây dựng", "Trưởng khối", "Trần Thị Trưởng");
        assertThat(visits.status(path + "/export/pdf", head)).isEqualTo(404);
    }

    @Test
    void readsTheLedgerWithAsManyStatementsHoweverManyYears() throws Exception {
        List<String> sent =
                StatementCount.besideSession(
                        StatementCount.during(
                                () -> visits.page("/years/" + year + "/ledger", head)));
        assertThat(sent).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void aChoiceIsRecordedAndAcceptedByTheChosen() throws Exception {
        int now = time.today().getYear();
        BlocYearId next = years.openFromLast(year, OpenYear.calendar(now + 1), null).year();
        MockHttpServletResponse bad = choose(trade, "", "x");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString())
                .contains("Hãy nhập số biên bản", "nhập số nguyên", "value=\"x\"");
        assertThat(choose(trade, "03/BB-KTĐ", "2").getStatus()).isEqualTo(302);
        MockHttpServletResponse twice = choose(building, "04/BB-KTĐ", "1");
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(twice.getContentAsString()).contains("04/BB-KTĐ", "Chỉ chọn lại khi");

        String path = "/years/" + year + "/ledger";
        assertThat(visits.page(path, head)).contains("2/3 phiếu", "Chờ trả lời", "03/BB-KTĐ");
        String page = visits.page(path, chosen);
        assertThat(page).contains("Nhận nhiệm vụ");
        String answer = page.replaceAll("(?s).*(/years/[^\"]*/choice/[^\"]*)/accept\".*", "$1");
        assertThat(visits.send(head, answer + "/accept").getStatus())
                .as("the old head answers for nobody else")
                .isEqualTo(404);
        assertThat(visits.send(chosen, answer + "/decline", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(visits.send(chosen, answer + "/accept").getStatus()).isEqualTo(302);
        assertThat(ledger.headOn(next, time.today())).contains(trade);
        assertThat(visits.page(path, head)).contains("Đã nhận", "Lê Văn Được Bầu trả lời");
    }

    @Test
    void theCouncilsSecretaryLaysDownTheRule() throws Exception {
        String path = "/years/" + year + "/choosing-rule";
        assertThat(visits.status(path, head)).isEqualTo(403);
        assertThat(visits.page(path, secretary)).contains("quy định chung");
        MockHttpServletResponse bad =
                visits.send(
                        secretary,
                        path,
                        "mode",
                        "ELECTED",
                        "deputies",
                        "9",
                        "from",
                        "nay",
                        "legalBasis",
                        "Quy chế 05");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("Quy chế 05", "nhập số từ 0 đến 3");
        MockHttpServletResponse good =
                visits.send(
                        secretary,
                        path,
                        "mode",
                        "ROTATION_ORDER",
                        "deputies",
                        "2",
                        "succeeds",
                        "true",
                        "from",
                        time.today().toString(),
                        "legalBasis",
                        "Quy chế 05");
        assertThat(good.getStatus()).isEqualTo(302);
        assertThat(visits.page("/years/" + year + "/ledger", head))
                .contains("Luân phiên", "quy định riêng của khối", "Quy chế 05");
    }

    private MockHttpServletResponse choose(OrganizationId agency, String paper, String votes)
            throws Exception {
        String today = time.today().toString();
        return visits.send(
                head,
                "/years/" + year + "/choice",
                "mode",
                "ELECTED",
                "chosenOn",
                today,
                "paperNo",
                paper,
                "takesOfficeOn",
                today,
                "entitled",
                "3",
                "head",
                agency.toString(),
                "headVotes",
                votes);
    }

    private LittlePeople.Person leader(String name, OrganizationId agency) {
        return people.person(name, "Giám đốc", Grant.inOrganization(Role.AGENCY_LEADER, agency));
    }

    private void lead(BlocYearId of, OrganizationId agency, int number) {
        ledger.appoint(
                of,
                new Holder(
                        agency,
                        LeadershipRole.HEAD,
                        LocalDate.of(number, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản " + number),
                null);
    }
}
