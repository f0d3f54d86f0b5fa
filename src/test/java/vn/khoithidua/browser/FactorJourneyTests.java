package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.LittlePhones.Phone;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * A leader turns the second factor on, signs in with it, confirms a pact with it, and gets in with
 * a recovery code when the phone is lost.
 */
@BrowserJourney
class FactorJourneyTests {

    @LocalServerPort private int port;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private TableDrafts tables;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private Windows windows;
    @Autowired private TimeSource time;

    private Person leader = new Person(UserId.next(), "", "");
    private BlocYearId year = BlocYearId.next();

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        year = province.year(province.bloc(authority, "Khối Nội chính"), time.today().getYear());
        OrganizationId agency = province.agency(authority, "Sở Tư pháp", "STP");
        province.join(year, agency);
        leader =
                people.person(
                        "Vũ Thị Hạnh",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, agency));
    }

    private void frozenPact() {
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(
                                Role.BLOC_SECRETARY,
                                year,
                                province.agency(province.authority(), "Sở Nội vụ", "SNV")));
        LocalDate today = time.today();
        windows.set(
                year,
                new StepWindow(
                        Step.SIGNING, today.minusDays(1), today.plusDays(1), 0, today.plusDays(2)),
                null);
        tables.create(year, new TableSource.Template("tien-giang-2022"), secretary.actor());
        PactTexts texts =
                new PactTexts("Giao ước thi đua", "", List.of("Căn cứ Luật"), "Mở", "Kết");
        PactId id = drafts.draft(year, texts, secretary.actor());
        freezing.freeze(year, id, 0, "Bảng trích", secretary.actor());
    }

    @Test
    void aLeaderSignsWithACodeOnAPhone() {
        frozenPact();
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(leader.username(), LittlePeople.PASSWORD);
            Phone phone = setUp(visitor, "-phone");
            Page page = visitor.page();
            Locator codes = page.locator(".kt-codes li");
            assertThat(codes).hasCount(10);
            String recovery = codes.first().textContent();
            leave(page);

            password(visitor);
            assertThat(page.locator("#factorCode")).isFocused();
            visitor.fitsItsScreen("the second page of the sign-in");
            visitor.hasNoBarriers("the second page of the sign-in");
            visitor.picture("factor-code-phone");
            code(page, "000000");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("không đúng");
            code(page, phone.next(time.now()));
            page.waitForURL(url -> !url.contains("/login"));

            visitor.open("/years/" + year + "/pact");
            sign(visitor, phone);
            leave(page);

            password(visitor);
            code(page, recovery);
            page.waitForURL(url -> !url.contains("/login"));
            visitor.open("/account/factor");
            assertThat(page.locator("main")).containsText("còn 9 mã chưa dùng");
            visitor.fitsItsScreen("the own second factor");
            visitor.hasNoBarriers("the own second factor");
            visitor.picture("factor-on-phone");
            visitor.resize(1366, 768).picture("factor-on");
        }
    }

    private Phone setUp(Visitor visitor, String screen) {
        Page page = visitor.page();
        visitor.open("/account/factor");
        visitor.fitsItsScreen("the page without a second factor");
        visitor.hasNoBarriers("the page without a second factor");
        visitor.picture("factor-off" + screen);
        page.locator("#password").fill(LittlePeople.PASSWORD);
        button(page, "Bật xác thực hai lớp");
        assertThat(page.locator(".kt-qr img")).isVisible();
        visitor.fitsItsScreen("the square to scan");
        visitor.hasNoBarriers("the square to scan");
        visitor.picture("factor-app" + screen);
        Phone phone = Phone.with(page.locator(".kt-secret code").textContent());
        page.locator("#factorCode").fill(phone.next(time.now()));
        button(page, "Xác nhận và bật");
        assertThat(page.locator("main")).containsText("10 mã dự phòng");
        visitor.fitsItsScreen("the recovery codes");
        visitor.hasNoBarriers("the recovery codes");
        visitor.picture("factor-codes" + screen);
        return phone;
    }

    private void sign(Visitor visitor, Phone phone) {
        Page page = visitor.page();
        page.locator(".kt-signbox input[name=read]").check();
        page.locator(".kt-signbox button").click();
        page.locator("#password").fill(LittlePeople.PASSWORD);
        visitor.hasNoBarriers("the confirmation with a code");
        visitor.picture("factor-sign-phone");
        page.locator("#factorCode").fill(phone.next(time.now()));
        page.locator("button.btn-solemn").click();
        assertThat(page.locator("main")).containsText("số biên nhận");
    }

    @Test
    void theDialogOverAnOpenPageAsksForTheCodeToo() {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(leader.username(), LittlePeople.PASSWORD);
            Phone phone = setUp(visitor, "");
            Page page = visitor.page();
            visitor.open("/");
            page.context().clearCookies();
            page.keyboard().press("Control+k");
            Locator palette = page.locator("#kt-palette");
            palette.getByRole(AriaRole.SEARCHBOX).fill("so tu phap");
            Locator dialog = page.locator("#kt-session");
            dialog.locator("input[name=password]").fill(LittlePeople.PASSWORD);
            dialog.locator("button[type=submit]").click();
            Locator code = dialog.locator("input[name=factorCode]");
            assertThat(code).isFocused();
            visitor.hasNoBarriers("the dialog's second step");
            visitor.picture("factor-session");
            code.fill("000000");
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).containsText("Mã xác thực không đúng");
            code.fill(phone.next(time.now()));
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).isHidden();
            assertThat(palette.getByRole(AriaRole.SEARCHBOX)).hasValue("so tu phap");
            assertThat(palette).containsText("Sở Tư pháp");
        }
    }

    private void password(Visitor visitor) {
        visitor.open("/login");
        visitor.username().fill(leader.username());
        visitor.page().locator("input[name=password]").fill(LittlePeople.PASSWORD);
        button(visitor.page(), "Đăng nhập");
        visitor.page().waitForURL(url -> url.contains("/login/code"));
    }

    private static void code(Page page, String code) {
        page.locator("#factorCode").fill(code);
        button(page, "Đăng nhập");
    }

    private static void leave(Page page) {
        page.locator(".kt-user").click();
        page.getByText("Đăng xuất", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(url -> url.contains("/login"));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
