package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ScoringYear;

/** Builds a small table by keyboard alone: rows, order, a rule by its form, a trial, an undo. */
@BrowserJourney
class WorkshopJourneyTests {

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;

    @LocalServerPort private int port;

    @Test
    void aSmallTableIsBuiltByKeyboard() {
        ScoringYear.World world = years.bare(2);
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ giúp việc",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD)
                    .open("/years/" + world.year() + "/table");
            Page page = visitor.page();
            Keyboard keys = page.keyboard();
            page.locator("#title").focus();
            keys.type("Bảng điểm năm 2024");
            keys.press("Tab");
            keys.type("60");
            keys.press("Tab");
            keys.press("Enter");
            row(page, "I", "Kinh tế", "");
            row(page, "1", "Giải ngân", "50");
            row(page, "2", "Báo cáo", "10");
            Locator links = page.locator("[data-row-link]");
            assertThat(links).hasCount(3);
            assertThat(page.locator("[data-table-rows] .card-header")).containsText("khớp");

            links.nth(2).focus();
            keys.press("Alt+ArrowUp");
            assertThat(links.nth(1)).hasText("Báo cáo");
            assertThat(links.nth(1)).isFocused();
            keys.press("Alt+ArrowLeft");
            assertThat(page.locator("tr[data-key='2'] td").nth(1))
                    .hasClass(Pattern.compile("kt-l1"));
            keys.press("Control+z");
            assertThat(page.locator("tr[data-key='2'] td").nth(1))
                    .hasClass(Pattern.compile("kt-l2"));
            visitor.hasNoBarriers("criteria table");
            visitor.picture("workshop");

            page.locator("tr[data-key='1'] [data-row-link]").focus();
            keys.press("Enter");
            page.locator("#newKind").focus();
            page.selectOption("#newKind", "STEPS");
            page.locator("button[value=open]").focus();
            keys.press("Enter");
            assertThat(page.locator("#rf-input")).isFocused();
            keys.type("tỷ lệ giải ngân");
            page.locator("#rf-b-0-lo").focus();
            keys.type("95%");
            page.locator("#rf-b-0-points").focus();
            keys.type("50");
            assertThat(page.locator("[data-preview]")).containsText("từ 95% trở lên được 50 điểm");
            keys.press("Enter");
            assertThat(page.locator("#rules-list")).containsText("từ 95% trở lên được 50 điểm");
            page.getByLabel("tỷ lệ giải ngân").focus();
            keys.type("96");
            assertThat(page.locator("[data-try-result]")).containsText("Được 50");
            visitor.hasNoBarriers("rules of a criterion");
            visitor.picture("workshop-rule");
        }
    }

    /** Adds a row by the short form: number, title, maximum, Enter. */
    private static void row(Page page, String code, String title, String max) {
        Locator number = page.locator("#quick-code");
        number.focus();
        Keyboard keys = page.keyboard();
        keys.type(code);
        keys.press("Tab");
        keys.type(title);
        keys.press("Tab");
        keys.type(max);
        keys.press("Enter");
        assertThat(page.locator("[data-row-link]").getByText(title)).isVisible();
    }
}
