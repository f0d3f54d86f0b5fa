package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** From self-score to final points with a question, its answer and an objection on the way. */
@BrowserJourney
class QueryJourneyTests {

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private LeadershipLedger ledger;
    @Autowired private Windows windows;
    @Autowired private TimeSource time;

    @LocalServerPort private int port;

    @Test
    void fromSelfScoreToFinalWithQuestionAnswerAndObjection() {
        ScoringYear.World world = years.openSheetBesideAnother(2);
        String year = "/years/" + world.year();
        Person officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        Person leader =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, world.agencies().getFirst()));
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        Person head =
                people.person(
                        "Hồ Thị Minh",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, world.agencies().getLast()));
        ledger.appoint(
                world.year(),
                new Holder(
                        world.agencies().getLast(),
                        LeadershipRole.HEAD,
                        LocalDate.of(2024, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        enter(officer, year);
        click(leader, year + "/sheet", "Nộp bảng tự chấm", true);
        ask(secretary, year);
        answer(officer);
        conclude(secretary, year);
        click(secretary, year + "/closing", "Đề nghị Trưởng khối chốt", false);
        click(head, year + "/closing", "Chốt thẩm định", false);
        String objection = object(officer, leader, year);
        settle(secretary, objection, "PARTLY", "Trình đề xuất", "Đã bổ sung một phần minh chứng");
        settle(head, objection, "PARTLY", "Quyết định", "Thống nhất với Tổ giúp việc");
        LocalDate yesterday = time.today().minusDays(1);
        windows.set(
                world.year(),
                new StepWindow(Step.OBJECTION, yesterday, yesterday, 0, yesterday),
                null);
        click(head, year + "/closing", "Công nhận điểm chính thức", false);
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD).open(year + "/sheet");
            assertThat(visitor.page().locator("h1 + .badge")).hasText("Điểm chính thức");
            assertThat(visitor.page().locator("#c-k0")).containsText("8,75");
            assertThat(visitor.page().locator("#x-k0")).containsText("đã điều chỉnh điểm");
        }
    }

    private void enter(Person officer, String year) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD).open(year + "/sheet");
            Page page = visitor.page();
            page.getByLabel("K0 điểm").fill("9");
            page.getByLabel("K0 điểm").press("Tab");
            assertThat(page.locator("#c-k0 [data-part=points]")).hasText("9,00");
            page.getByLabel("K1 điểm").fill("8");
            page.getByLabel("K1 điểm").press("Tab");
            assertThat(page.locator("#c-k1 [data-part=points]")).hasText("8,00");
            page.locator("a[href$='/send']").click();
            button(page, "Trình lãnh đạo").click();
            assertThat(page.locator("h1 + .badge")).hasText("Chờ lãnh đạo duyệt");
        }
    }

    /** F4 leads to the question; the corner of the cell tells that it is open. */
    private void ask(Person secretary, String year) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD).open(year + "/grid");
            Page page = visitor.page();
            Locator first = page.locator("td[role=gridcell]").first();
            first.click();
            page.keyboard().press("Control+a");
            page.keyboard().press("=");
            assertThat(first.locator(".v")).hasText("9,00");
            assertThat(page.locator("[data-n=unverified]")).hasText("0");
            first.click();
            page.keyboard().press("F4");
            assertThat(page.locator("[data-ask] textarea")).isFocused();
            page.keyboard().type("Đề nghị gửi báo cáo quý IV");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-panel] .kt-msg")).containsText("báo cáo quý IV");
            assertThat(first).hasClass(Pattern.compile(".*\\bq\\b.*"));
            assertThat(page.locator("[data-n=asked]")).hasText("1");
            page.keyboard().press("Escape");
            page.locator("[data-f=q]").click();
            assertThat(page.locator("tbody tr:not(.grp):visible")).hasCount(1);
            visitor.hasNoBarriers("grid with an open question");
            visitor.picture("grid-asked");
        }
    }

    /** On a phone, from the first page. */
    private void answer(Person officer) {
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD).open("/");
            Page page = visitor.page();
            page.getByText("Trả lời câu hỏi của Tổ giúp việc: 1 ô").click();
            assertThat(page.locator(".kt-msg")).containsText("báo cáo quý IV");
            page.locator("[name=words]").fill("Báo cáo số 512 đã gửi ngày 05/12");
            visitor.fitsItsScreen("an exchange on a phone");
            visitor.hasNoBarriers("an exchange on a phone");
            visitor.picture("exchange-phone");
            button(page, "Gửi trả lời").click();
            assertThat(page.locator(".kt-msg.them")).containsText("Báo cáo số 512");
        }
    }

    private void conclude(Person secretary, String year) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD).open(year + "/closing");
            Page page = visitor.page();
            assertThat(button(page, "Đề nghị Trưởng khối chốt")).isDisabled();
            page.navigate(year + "/grid");
            Locator first = page.locator("td[role=gridcell]").first();
            assertThat(first).hasClass(Pattern.compile(".*\\bqa\\b.*"));
            first.click();
            page.keyboard().press("Space");
            page.getByLabel("Điểm mới, để trống nếu giữ 9,00").fill("8,5");
            page.getByLabel("Kết luận, lý do").fill("Báo cáo nộp chậm");
            button(page, "Ghi kết luận").click();
            assertThat(first).hasClass(Pattern.compile(".*\\bqd\\b.*"));
            assertThat(first.locator(".v")).hasText("8,50");
            visitor.picture("grid-concluded");
        }
    }

    /** The officer drafts, the leader sends it from a phone; the address of the objection. */
    private String object(Person officer, Person leader, String year) {
        String objection;
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD)
                    .open(year + "/objections/new");
            Page page = visitor.page();
            page.locator("tbody tr", new Page.LocatorOptions().setHasText("Tiêu chí k0"))
                    .locator("a.btn")
                    .click();
            page.locator("[name=points]").fill("9");
            page.getByLabel("Căn cứ kiến nghị").fill("Báo cáo gửi đúng hạn qua trục liên thông");
            button(page, "Lưu dự thảo").click();
            assertThat(page.locator("h1")).hasText("Dự thảo kiến nghị");
            objection = page.url();
        }
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(leader.username(), LittlePeople.PASSWORD).open(objection);
            Page page = visitor.page();
            visitor.fitsItsScreen("an objection on a phone");
            visitor.hasNoBarriers("an objection on a phone");
            visitor.picture("objection-phone");
            button(page, "Gửi kiến nghị").click();
            assertThat(page.locator("h1 + .badge")).hasText("Đã gửi");
        }
        return objection;
    }

    /** What the helper team proposes, and then what the head decides. */
    private void settle(Person who, String objection, String outcome, String act, String reason) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(who.username(), LittlePeople.PASSWORD).open(objection);
            Page page = visitor.page();
            page.locator("input[value=" + outcome + "]").check();
            page.locator("[name=points]").fill("8,75");
            page.getByLabel("Lý do").fill(reason);
            visitor.picture("objection-" + act.length());
            button(page, act).click();
            assertThat(page.locator(".kt-list")).containsText(reason);
        }
    }

    /** One step on a page, perhaps asked once more. */
    private void click(Person who, String path, String name, boolean asked) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(who.username(), LittlePeople.PASSWORD).open(path);
            Page page = visitor.page();
            if (asked) {
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .click();
            }
            button(page, name).click();
            assertThat(page.locator("#notices .alert")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
