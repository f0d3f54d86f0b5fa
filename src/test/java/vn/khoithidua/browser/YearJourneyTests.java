package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.sampledata.SampleWorld;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * People of the training province do what is due in their blocs: a leader signs the pact on a
 * phone, a secretary files a paper, the head closes, adopts and publishes, the council looks.
 */
@BrowserJourney
class YearJourneyTests {

    @Autowired private SampleWorld world;
    @Autowired private Windows windows;
    @Autowired private TimeSource time;
    @LocalServerPort private int port;

    private String year(String name) {
        world.load("training");
        return "/years/" + world.id(name);
    }

    private static Visitor enter(Visitor visitor, String username) {
        return visitor.signIn(username, SampleMark.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Test
    void aLeaderSignsThePactOnThePhone() {
        String year = year("T/now");
        try (Visitor visitor = enter(Visitor.onPhone(port), "ld.bankcn.t")) {
            Page page = visitor.page();
            assertThat(page.locator("main")).containsText("giao ước");
            visitor.open(year + "/pact");
            assertThat(page.locator("#board-title")).hasText("Đã ký 6/8 đơn vị");
            visitor.fitsItsScreen("pact");
            page.getByLabel("Tôi đã đọc toàn văn và đồng ý ký giao ước").check();
            button(page, "Ký thay mặt BQL các KCN").click();
            assertThat(page.getByRole(AriaRole.HEADING)).containsText("Xác nhận ký giao ước");
            assertThat(page.locator("main")).containsText("Ban Quản lý các khu công nghiệp");
            assertThat(page.locator("main")).containsText("không phải chữ ký số");
            visitor.fitsItsScreen("signing");
            visitor.hasNoBarriers("signing");
            visitor.picture("pact-sign-phone");
            assertThat(page.getByLabel("Tôi đã đọc toàn văn")).isChecked();
            page.getByLabel("Chức vụ").fill("Trưởng ban");
            page.locator("#password").fill("không phải mật khẩu này");
            button(page, "Xác nhận ký thay mặt Ban Quản lý").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mật khẩu không đúng");
            assertThat(page.getByLabel("Chức vụ")).hasValue("Trưởng ban");
            page.locator("#password").fill(SampleMark.PASSWORD);
            button(page, "Xác nhận ký thay mặt Ban Quản lý").click();
            assertThat(page.locator("#board-title")).hasText("Đã ký 7/8 đơn vị");
            assertThat(page.locator("main")).containsText("đã xác nhận điện tử");
            visitor.picture("pact-signed-phone");
        }
    }

    @Test
    void aPaperIsFiledWithItsScan() {
        String year = year("T/now");
        String number = UUID.randomUUID().toString().substring(0, 4) + "/KH-KTĐ";
        try (Visitor visitor = enter(Visitor.atDesk(port), "thuky.khoi")) {
            Page page = visitor.open(year + "/papers").page();
            link(page, "Lưu văn bản").click();
            page.getByLabel("Loại văn bản").selectOption("PLAN");
            page.getByLabel("Nguồn").selectOption("OF_BLOC");
            page.locator("#number").fill(number);
            page.getByLabel("Ngày ban hành").fill("2026-02-10");
            page.getByLabel("Cơ quan ban hành").fill("Khối thi đua tập huấn");
            page.getByLabel("Trích yếu").fill("Kế hoạch hội nghị sơ kết");
            page.locator("#file").setInputFiles(payload("may.exe", new byte[] {77, 90, 0, 1}));
            button(page, "Lưu vào danh sách").click();
            assertThat(page.getByRole(AriaRole.ALERT).first())
                    .containsText("may.exe: không nhận loại tệp này");
            assertThat(page.getByLabel("Trích yếu")).hasValue("Kế hoạch hội nghị sơ kết");
            visitor.hasNoBarriers("a refused paper");
            page.locator("#file").setInputFiles(payload("ke-hoach.pdf", FileCorpus.pdf()));
            button(page, "Lưu vào danh sách").click();
            assertThat(page.locator("body")).containsText("Đã lưu văn bản vào danh sách.");
            Locator row =
                    page.getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText(number));
            assertThat(row).containsText("Kế hoạch hội nghị sơ kết");
            link(page, number).click();
            assertThat(link(page, "ke-hoach.pdf")).isVisible();
            visitor.hasNoBarriers("a filed paper");
        }
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private void theDaysForObjectionsPass(String year) {
        LocalDate yesterday = time.today().minusDays(1);
        windows.set(
                new BlocYearId(UUID.fromString(year.substring("/years/".length()))),
                new StepWindow(Step.OBJECTION, yesterday, yesterday, 0, yesterday),
                null);
    }

    @Test
    void theHeadClosesAdoptsAndPublishes() {
        String year = year("T/closing");
        try (Visitor visitor = enter(Visitor.atDesk(port), "ld.syt.t")) {
            Page page = visitor.open(year + "/closing").page();
            button(page, "Chốt thẩm định").click();
            assertThat(page.locator("body")).containsText("Đã chốt thẩm định.");
            assertThat(button(page, "Công nhận điểm chính thức")).hasCount(0);
            theDaysForObjectionsPass(year);
            visitor.open(year + "/closing");
            button(page, "Công nhận điểm chính thức").click();
            assertThat(page.locator("body")).containsText("Đã công nhận điểm chính thức.");
            visitor.open(year + "/ranking");
            assertThat(page.locator("main")).containsText("Điểm đã chốt, chờ thông qua");
            link(page, "Chốt xếp hạng").click();
            page.getByLabel("Ngày hội nghị")
                    .fill(
                            java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                                    .toString());
            page.getByLabel("Số biên bản").fill("15/BB-KTĐ");
            visitor.hasNoBarriers("adopting");
            button(page, "Chốt xếp hạng").click();
            assertThat(page.locator("body")).containsText("Đã chốt xếp hạng.");
            assertThat(page.locator("main")).containsText("15/BB-KTĐ");
            assertThat(page.locator("main")).containsText("Chưa công bố");
            page.locator(".kt-ranktable tbody a").nth(1).click();
            assertThat(page.locator("aside")).containsText("đứng hạng 2");
            assertThat(page.locator("aside")).containsText("Điều gì tạo khoảng cách");
            visitor.hasNoBarriers("ranking with its explanation");
            visitor.picture("ranking-explained");
            link(page, "Công bố").click();
            page.getByLabel("Công bố tất cả các hạng").check();
            button(page, "Công bố").click();
            assertThat(page.locator("body"))
                    .containsText("Đã công bố xếp hạng cho các đơn vị thành viên.");
        }
        try (Visitor visitor = enter(Visitor.onPhone(port), "ld.sgd.t")) {
            Page page = visitor.open(year + "/ranking").page();
            assertThat(page.locator("main")).containsText("Đã công bố");
            visitor.fitsItsScreen("published ranking");
            visitor.hasNoBarriers("published ranking");
        }
    }

    @Test
    void theTieOfTheThirdStoryIsExplained() {
        world.load("story-c");
        String ranking = "/years/" + world.id("C/2019") + "/ranking";
        try (Visitor visitor = enter(Visitor.atDesk(port), "thuky.hoidong")) {
            Page page = visitor.open(ranking).page();
            Locator third =
                    page.locator(".kt-ranktable tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("đồng hạng"));
            assertThat(third.nth(0).locator("td").first()).containsText("3");
            assertThat(third.nth(1).locator("td").first()).containsText("3");
            third.first().getByRole(AriaRole.LINK).first().click();
            assertThat(page.locator("aside")).containsText("đứng hạng 3");
            assertThat(page.locator("aside")).containsText("Bằng điểm");
            visitor.hasNoBarriers("a tie explained");
        }
    }

    @Test
    void theCouncilGoesFromTheProvinceDownToTheHistoryOfACell() {
        year("T/now");
        try (Visitor visitor = enter(Visitor.atDesk(port), "hoidong.taphuan")) {
            Page page = visitor.open("/council").page();
            assertThat(page.locator(".kt-heat")).containsText("Khối thi đua tập huấn");
            visitor.hasNoBarriers("the council's page");
            link(page, "Khối thi đua tập huấn").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Khối thi đua tập huấn");
            page.navigate(page.url() + "/grid");
            Locator corrected = page.locator("td[role=gridcell].d a").first();
            assertThat(corrected).containsText("8,5");
            String href = String.valueOf(corrected.getAttribute("href"));
            page.navigate(href);
            assertThat(page.locator("main")).containsText("Lịch sử");
            assertThat(page.locator("main")).containsText("8,50");
            assertThat(page.locator("main")).containsText("Hai dịch vụ chưa cung cấp toàn trình");
            assertThat(page.locator("main")).containsText(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
            visitor.hasNoBarriers("a cell's page");
            visitor.picture("cell-history");
        }
    }
}
