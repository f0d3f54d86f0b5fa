package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ScoringYear;

/** The grid of all members as a spreadsheet, and nothing typed is ever lost. */
@BrowserJourney
@SuppressWarnings("NullAway.Init") // each journey opens its own world first
class GridJourneyTests {

    private static final String SETS = "**/grid/cells";

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private JdbcClient jdbc;

    @LocalServerPort private int port;

    private ScoringYear.World world;

    @Test
    void sixtyCriteriaByKeyboardAlone() {
        try (Visitor visitor = at(2, 60)) {
            Page page = visitor.page();
            cell(page, 0, 0).focus();
            int strokes = 0;
            List<String> typed = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String points = i % 3 == 0 ? "8" : i % 3 == 1 ? "7,5" : "9,25";
                typed.add(points);
                for (String key : points.split("")) {
                    page.keyboard().press(key);
                    strokes++;
                }
                page.keyboard().press("Enter");
                strokes++;
            }
            assertThat(strokes).isEqualTo(String.join("", typed).length() + 60);
            assertThat(page.locator("td[data-state=sending]")).hasCount(0);
            assertThat(page.locator("tr[data-k=':total'] td.c").first()).hasText("495,00");
            page.waitForCondition(() -> written("VERIFIED") == 60);
            visitor.hasNoBarriers("a filled grid");
        }
    }

    @Test
    void aBlockOfAllMembersIsPastedWithOneBadCellAndTakenBack() {
        try (Visitor visitor = at(14, 60)) {
            Page page = visitor.page();
            cell(page, 0, 0).click();
            visitor.paste(block(60, 14, "chín"));
            Locator preview = page.locator("#kt-paste");
            assertThat(preview)
                    .containsText("839 ô sẽ đổi, 0 ô đã đúng như vậy, 1 ô không nhận được");
            visitor.hasNoBarriers("the preview of a paste");
            visitor.picture("grid-paste");
            page.keyboard().press("Enter");
            assertThat(page.locator("td[data-state=sending]")).hasCount(0);
            assertThat(cell(page, 0, 1).locator(".v")).hasText("7,75");
            assertThat(cell(page, 59, 13)).hasAttribute("data-state", "refused");
            page.waitForCondition(() -> verified() == 839);
            visitor.picture("grid-pasted");

            page.keyboard().press("Control+z");
            assertThat(cell(page, 0, 1).locator(".v")).hasText("–");
            assertThat(page.locator("td[data-state=sending]")).hasCount(0);
            page.waitForCondition(() -> verified() == 0);
            page.keyboard().press("Control+y");
            assertThat(cell(page, 0, 1).locator(".v")).hasText("7,75");
            assertThat(page.locator("td[data-state=sending]")).hasCount(0);
            page.waitForCondition(() -> verified() == 839);
        }
    }

    @Test
    void bothKindsOfNumbersInOneBlockAreRefusedWithTheirCells() {
        try (Visitor visitor = at(3, 5)) {
            Page page = visitor.page();
            cell(page, 1, 0).click();
            visitor.paste("7,5\t8\n7.5\t9\n");
            assertThat(page.locator("#kt-paste")).containsText("Chưa dán gì");
            assertThat(page.locator("#kt-paste [data-bad] li")).hasCount(2);
            page.keyboard().press("Escape");
            assertThat(verified()).isZero();

            cell(page, 0, 0).click();
            page.keyboard().press("7");
            page.keyboard().press("Enter");
            cell(page, 0, 0).click();
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Shift+Control+ArrowDown");
            page.keyboard().press("Control+d");
            assertThat(cell(page, 4, 0).locator(".v")).hasText("7,00");
            page.keyboard().press("Control+c");
            Object copied = page.evaluate("() => navigator.clipboard.readText()");
            assertThat(String.valueOf(copied).replace("\r", "")).startsWith("7,00\t\n7,00\t\n");
        }
    }

    @Test
    void whatWasTypedWithoutANetworkIsSavedOnceAfterAReload() {
        try (Visitor visitor = at(2, 25)) {
            Page page = visitor.page();
            cell(page, 0, 0).click();
            page.context().setOffline(true);
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("7");
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("td[data-state=waiting]")).not().hasCount(0);
            assertThat(page.locator("[data-save-state]").first())
                    .containsText("thay đổi đang giữ trên máy này");
            visitor.picture("grid-offline");
            try {
                page.reload();
            } catch (PlaywrightException e) {
                assertThat(e).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
            }
            // The browser may let through what it had begun.
            assertThat(verified()).isLessThan(20);
            page.context().setOffline(false);
            visitor.open(grid());
            assertThat(cell(page, 19, 0).locator(".v")).hasText("7,00");
            assertThat(page.locator("td[data-state=sending]")).hasCount(0);
            page.waitForCondition(() -> verified() == 20);
            assertThat(written("VERIFIED")).isEqualTo(20);
        }
    }

    @Test
    void aSessionThatEndsWhileTypingCostsNothing() {
        try (Visitor visitor = at(2, 5)) {
            Page page = visitor.page();
            cell(page, 2, 1).click();
            page.keyboard().press("6");
            page.context().clearCookies();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("#kt-session");
            assertThat(dialog).isVisible();
            dialog.locator("input[name=password]").fill(LittlePeople.PASSWORD);
            dialog.locator("button[type=submit]").click();
            assertThat(cell(page, 2, 1).locator(".v")).hasText("6,00");
            page.waitForCondition(() -> written("VERIFIED") == 1);
        }
    }

    @Test
    void whatWaitsSurvivesSigningOutAndLeadsBackToItsCell() {
        Person secretary = verifier(3, 5);
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD).open(grid());
            Page page = visitor.page();
            page.route(SETS, Route::abort);
            cell(page, 3, 1).click();
            page.keyboard().press("5");
            page.keyboard().press("Enter");
            assertThat(page.locator("td[data-state=waiting]")).hasCount(1);
            page.locator(".kt-user").click();
            page.getByText("Đăng xuất", new Page.GetByTextOptions().setExact(true)).click();
            Locator ask = page.locator("#kt-unsent");
            assertThat(ask).containsText("Còn 1 thay đổi chưa gửi");
            visitor.hasNoBarriers("the question before signing out");
            visitor.picture("unsent");
            ask.getByText("Đăng xuất, để lại trên máy").click();
            page.waitForURL(url -> url.contains("/login"));
            page.unroute(SETS);
            assertThat(verified()).isZero();

            visitor.signIn(secretary.username(), LittlePeople.PASSWORD);
            page.waitForURL(url -> url.contains("/grid#cell="));
            assertThat(cell(page, 3, 1)).hasClass(Pattern.compile(".*\\bcur\\b.*"));
            assertThat(cell(page, 3, 1).locator(".v")).hasText("5,00");
            page.waitForCondition(() -> verified() == 1);
        }
    }

    @Test
    void aColumnOfResultsIsPastedIntoASheet() {
        world = years.openSheet(60);
        Person officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD)
                    .open("/years/" + world.year() + "/sheet");
            Page page = visitor.page();
            page.getByLabel("K0 điểm", new Page.GetByLabelOptions().setExact(true)).click();
            visitor.paste(block(60, 1, "tám"));
            assertThat(page.locator("#kt-paste"))
                    .containsText("59 ô sẽ đổi, 0 ô đã đúng như vậy, 1 ô không nhận được");
            page.keyboard().press("Enter");
            assertThat(page.locator("#c-k0 [data-part=points]")).hasText("7,25");
            assertThat(page.locator("#c-k59 [data-part=problem]")).containsText("Nhập số");
            page.waitForCondition(() -> written("SELF") == 59);
            visitor.hasNoBarriers("a sheet after a paste");
            page.locator("[data-undo]").click();
            assertThat(page.locator("#c-k0 [data-part=points]")).hasText("–");
            assertThat(page.getByLabel("K0 điểm", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("");
        }
    }

    /** Numbers with comma decimals; the last cell is no number. */
    private static String block(int rows, int columns, String last) {
        return IntStream.range(0, rows)
                        .mapToObj(
                                r ->
                                        IntStream.range(0, columns)
                                                .mapToObj(
                                                        c ->
                                                                r == rows - 1 && c == columns - 1
                                                                        ? last
                                                                        : c % 2 == 0
                                                                                ? "7,25"
                                                                                : "7,75")
                                                .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private Visitor at(int members, int criteria) {
        Person secretary = verifier(members, criteria);
        return Visitor.atDesk(port)
                .signIn(secretary.username(), LittlePeople.PASSWORD)
                .open(grid());
    }

    private Person verifier(int members, int criteria) {
        world = years.openGrid(members, criteria);
        return people.person(
                "Trần Thị Thu Hà",
                "Tổ giúp việc",
                Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
    }

    private String grid() {
        return "/years/" + world.year() + "/grid";
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("tr[data-k=k" + row + "] td.c").nth(column);
    }

    private int verified() {
        return jdbc.sql(
                        "select count(*) from score_cell where bloc_year_id = :year and verified_points is not null")
                .param("year", world.year().value())
                .query(Integer.class)
                .single();
    }

    /** How many numbers of a kind were ever written. */
    private int written(String kind) {
        return jdbc.sql(
                        """
                        select count(*) from score_entry e join score_cell c using (roster_line_id, criterion)
                        where c.bloc_year_id = :year and e.kind = :kind""")
                .param("year", world.year().value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
