package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.ranking.AdoptedYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** From the recommendation over the bloc's own choice to the certificate that is handed out. */
@BrowserJourney
class AwardJourneyTests {

    @Autowired private AdoptedYears years;
    @Autowired private LittlePeople people;
    @Autowired private LeadershipLedger ledger;
    @LocalServerPort private int port;

    @Test
    void aProposalAgainstTheRuleIsAppraisedDecidedAndHandedOut() {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77, 76);
        String awards = "/years/" + year.id() + "/awards";
        Person head = headOf(year);
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(head.username(), LittlePeople.PASSWORD).open(awards);
            Page page = visitor.page();
            Locator last = row(page, "Sở số 5");
            last.getByLabel("Đề nghị của khối cho Sở số 5")
                    .selectOption("PROVINCIAL_MERIT_CERTIFICATE");
            last.getByLabel("Lý do").fill("Dẫn đầu phong trào xóa nhà tạm");
            visitor.hasNoBarriers("proposals");
            button(page, "Lưu đề nghị").click();
            assertThat(row(page, "Sở số 5")).containsText("Khác quy tắc");
            visitor.picture("award-proposals");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trình Hội đồng"))
                    .click();
            page.locator("#minutesNo").fill("01/BB-KTĐ");
            page.locator("#minutesOn").fill("2024-01-05");
            page.locator("#quotaReason").fill("Khối đề nghị thêm một suất");
            assertThat(page.locator("main")).containsText("Dẫn đầu phong trào xóa nhà tạm");
            button(page, "Trình Hội đồng").click();
            assertThat(page.locator("main")).containsText("Đã trình Hội đồng");
        }
        Person council =
                people.person(
                        "Hồ Thị Mai",
                        "Chuyên viên Sở Nội vụ",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, year.authority()));
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(council.username(), LittlePeople.PASSWORD).open(awards);
            Page page = visitor.page();
            row(page, "Sở số 5").getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Sở số 5");
            assertThat(page.locator("main")).containsText("Dẫn đầu phong trào xóa nhà tạm");
            record(page, "RECEIVED", "2024-02-01", "");
            record(page, "APPRAISED", "2024-02-05", "");
            record(page, "DECIDED", "2024-03-01", "125/QĐ-UBND");
            assertThat(page.locator("main")).containsText("125/QĐ-UBND");
            assertThat(page.locator("main")).containsText("Người ký: Nguyễn Văn Chủ tịch");
            record(page, "HANDED_OUT", "2024-04-20", "");
            assertThat(page.locator("h1 + .badge")).hasText("Đã trao");
            visitor.hasNoBarriers("a nomination");
            visitor.picture("award-handed-out");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sổ khen thưởng"))
                    .click();
            assertThat(page.locator("main")).containsText("125/QĐ-UBND");
            assertThat(page.locator("main")).containsText("20/04/2024");
            visitor.hasNoBarriers("the register");
        }
    }

    private static void record(Page page, String step, String on, String document) {
        page.locator("#step").selectOption(step);
        page.locator("input[name=outcome][value=yes]").check();
        page.locator("#on").fill(on);
        if (!document.isEmpty()) {
            page.locator("#documentNo").fill(document);
            page.locator("#signer").fill("Nguyễn Văn Chủ tịch");
        }
        button(page, "Ghi nhận").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(page.locator("#step")).hasValue("");
    }

    private Person headOf(AdoptedYears.Year year) {
        ledger.appoint(
                year.id(),
                new Holder(
                        year.agencies().getFirst(),
                        LeadershipRole.HEAD,
                        LocalDate.of(2023, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        return people.person(
                "Đặng Quốc Bảo",
                "Giám đốc",
                Grant.inOrganization(Role.AGENCY_LEADER, year.agencies().getFirst()));
    }

    private static Locator row(Page page, String member) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(member));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
