package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ScoringYear;

/** Scores by keyboard: a member's sheet that saves by itself, the grid with a conflict. */
@BrowserJourney
class ScoreJourneyTests {

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;

    @LocalServerPort private int port;

    private ScoringYear.World world;

    @BeforeEach
    void openNow() {
        world = years.openNow(4);
        for (int member = 0; member < 3; member++) {
            years.submit(world, member);
        }
    }

    @Test
    void aSheetSavesWhenAFieldIsLeft() {
        Person officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().get(3)));
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD)
                    .open("/years/" + world.year() + "/sheet");
            Page page = visitor.page();
            Locator points = page.getByLabel("A điểm");
            points.fill("8,5");
            points.press("Tab");
            assertThat(page.locator("#c-a [data-part=points]")).hasText("8,50");
            assertThat(page.locator("[data-foot]")).containsText("8,50");
            page.getByLabel("Giải trình A").fill("Theo báo cáo số 512");
            page.getByLabel("A điểm").fill("không phải số");
            page.getByLabel("A điểm").press("Tab");
            assertThat(page.locator("#c-a [data-part=problem]")).containsText("không phải số");
            page.getByLabel("A điểm").fill("9");
            page.getByLabel("A điểm").press("Tab");
            assertThat(page.locator("#c-a [data-part=points]")).hasText("9,00");
            page.reload();
            assertThat(page.getByLabel("Giải trình A")).hasValue("Theo báo cáo số 512");
            visitor.hasNoBarriers("self-score sheet");
            visitor.picture("sheet");
        }
    }

    @Test
    void theGridIsFilledByKeyboardAndShowsAConflict() {
        Person secretary = verifier("Trần Thị Thu Hà");
        Person other = verifier("Lê Minh Đức");
        String grid = "/years/" + world.year() + "/grid";
        try (Visitor hand = Visitor.atDesk(port);
                Visitor second = Visitor.atDesk(port)) {
            hand.signIn(secretary.username(), LittlePeople.PASSWORD).open(grid);
            second.signIn(other.username(), LittlePeople.PASSWORD).open(grid);
            Page page = hand.page();
            Locator first = page.locator("td[role=gridcell]").first();
            first.click();
            page.keyboard().press("7");
            page.keyboard().type(",5");
            page.keyboard().press("Enter");
            assertThat(first.locator(".v")).hasText("7,50");
            assertThat(first).hasClass(Pattern.compile(".*\\bd\\b.*"));
            assertThat(page.locator("[data-panel] [data-verify] textarea")).isVisible();
            page.locator("[data-panel] [data-verify] textarea").fill("Số liệu Kho bạc đến 30/11");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Lưu").setExact(true))
                    .click();
            assertThat(first).not().hasClass(Pattern.compile(".*\\bnr\\b.*"));
            hand.hasNoBarriers("verification grid with its panel");
            hand.picture("grid-panel");

            Page late = second.page();
            late.locator("td[role=gridcell]").first().click();
            late.keyboard().press("6");
            late.keyboard().press("Enter");
            assertThat(late.locator("#kt-conflict")).isVisible();
            assertThat(late.locator("#kt-conflict [data-theirs]")).hasText("7,50");
            assertThat(late.locator("#kt-conflict [data-mine]")).hasText("6");
            second.picture("grid-conflict");
            late.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giữ điểm đã chọn"))
                    .click();
            assertThat(late.locator("td[role=gridcell]").first().locator(".v")).hasText("6,00");
        }
    }

    private Person verifier(String name) {
        return people.person(
                name, "Tổ giúp việc", Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
    }
}
