package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.LittleProvince;

/** The session ends behind an open page: signing in over it goes on where the person was. */
@BrowserJourney
class ExpiredSessionJourneyTests {

    private static final String PASSWORD = "Mùa thu Hà Nội năm ấy";

    @LocalServerPort private int port;
    @Autowired private LittleProvince province;
    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;
    @Autowired private Roles roles;

    @Test
    void theDialogKeepsThePageAndRepeatsWhatWaited() {
        String name = officerOfTheBoardOfHarbours();
        try (Visitor visitor = Visitor.atDesk(port)) {
            Page page = visitor.signIn(name, PASSWORD).page();
            visitor.hasNoBarriers("the first page");
            page.context().clearCookies();

            page.keyboard().press("Control+k");
            Locator palette = page.locator("#kt-palette");
            palette.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).fill("cang vu");
            Locator dialog = page.locator("#kt-session");
            assertThat(dialog).isVisible();
            visitor.hasNoBarriers("the sign-in dialog");
            visitor.picture("session-expired");
            dialog.locator("input[name=password]").fill("không phải mật khẩu này");
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).containsText("Mật khẩu không đúng");

            dialog.locator("input[name=password]").fill(PASSWORD);
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).isHidden();
            assertThat(palette).containsText("Cảng vụ Hàng hải");
            visitor.picture("palette");

            page.keyboard().press("Escape");
            page.locator(".kt-user").click();
            page.getByText("Đăng xuất", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL(url -> url.contains("/login"));
        }
    }

    private String officerOfTheBoardOfHarbours() {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Cảng vụ Hàng hải", "CVHH");
        BlocYearId year = province.year(province.bloc(authority, "Khối Giao thông"), 2024);
        province.join(year, agency);
        String name = "thu." + UUID.randomUUID().toString().substring(0, 8);
        UserId user =
                accounts.create(
                        new Accounts.NewAccount(name, "Trần Thị Thử", "Chuyên viên", ""), null);
        links.activate(links.make(user, null), PASSWORD);
        roles.assign(
                user,
                Grant.inOrganization(Role.AGENCY_OFFICER, agency),
                DateRange.since(LocalDate.of(2020, 1, 1)),
                "QĐ",
                null);
        return name;
    }
}
