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
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.RegistrationYear;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** A member registers, its leader confirms on a phone; half a year later it reports. */
@BrowserJourney
class RegistrationJourneyTests {

    @Autowired private RegistrationYear years;
    @Autowired private LittlePeople people;
    @Autowired private Windows windows;
    @Autowired private TimeSource time;

    @LocalServerPort private int port;

    @Test
    void fromTheRegistrationToTheSummaryOfTheReview() {
        ScoringYear.World world = years.open(2, 2);
        LocalDate today = time.today();
        windows.set(
                world.year(),
                new StepWindow(Step.MID_YEAR_REVIEW, today, today.plusDays(9), 0, null),
                null);
        String year = "/years/" + world.year();
        Person officer = member(world, Role.AGENCY_OFFICER);
        Person leader = member(world, Role.AGENCY_LEADER);
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        register(officer, year);
        try (Visitor visitor = Visitor.onPhone(port)) {
            Page page = visitor.signIn(leader.username(), LittlePeople.PASSWORD).page();
            page.getByRole(AriaRole.LINK, named("Xác nhận và gửi đăng ký thi đua")).click();
            assertThat(page.locator("main")).containsText("100%, trong đó 15% xuất sắc");
            button(page, "Xác nhận và gửi đăng ký").click();
            assertThat(page.locator("h1 + .badge")).hasText("Đã gửi, chờ tiếp nhận");
        }
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD);
            Page page = visitor.page();
            visitor.open(year + "/registrations");
            page.getByRole(AriaRole.LINK, named("Sở số 0")).click();
            button(page, "Chấp nhận").click();
            assertThat(page.locator("h1 + .badge")).hasText("Đã chấp nhận");
        }
        report(officer, year);
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(secretary.username(), LittlePeople.PASSWORD).open(year + "/mid-year");
            Locator row =
                    visitor.page()
                            .locator("tbody tr", new Page.LocatorOptions().setHasText("Sở số 0"));
            assertThat(row).containsText("Đã đạt");
            assertThat(row).containsText("Đúng tiến độ");
        }
    }

    private Person member(ScoringYear.World world, Role role) {
        return people.person(
                "Người " + role, "", Grant.inOrganization(role, world.agencies().getFirst()));
    }

    private void register(Person officer, String year) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD).open(year + "/registrations");
            Page page = visitor.page();
            page.getByRole(AriaRole.LINK, named("Đăng ký của đơn vị")).click();
            page.getByRole(AriaRole.LINK, named("Sửa đăng ký")).click();
            page.getByLabel("K0: loại chỉ tiêu").selectOption("NUMERIC");
            page.getByLabel("K0: chỉ tiêu đăng ký").fill("120");
            page.getByLabel("K1: loại chỉ tiêu").selectOption("NESTED_PERCENT");
            page.getByLabel("K1: chỉ tiêu đăng ký").fill("100");
            page.getByLabel("K1: trong đó bao nhiêu phần trăm").fill("15");
            page.getByLabel("K1: nội dung phần trong đó").fill("xuất sắc");
            page.getByText("Cờ thi đua của Chính phủ").click();
            button(page, "Lưu đăng ký").click();
            assertThat(page.locator("main")).containsText("120 hộ");
            button(page, "Chuyển lãnh đạo").click();
            assertThat(page.locator("h1 + .badge")).hasText("Chờ lãnh đạo");
        }
    }

    private void report(Person officer, String year) {
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD).open(year + "/mid-year");
            Page page = visitor.page();
            page.getByRole(AriaRole.LINK, named("Báo cáo của đơn vị")).click();
            page.getByRole(AriaRole.LINK, named("Ghi kết quả")).click();
            page.getByLabel("K0: kết quả đến nay").fill("130");
            page.getByLabel("K1: kết quả đến nay").fill("100");
            page.getByLabel("K1: phần trong đó, phần trăm").fill("16");
            button(page, "Lưu kết quả").click();
            assertThat(page.locator("main")).containsText("bằng 108,3% chỉ tiêu năm");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
