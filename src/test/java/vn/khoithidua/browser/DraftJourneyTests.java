package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.draft.DraftingYear;
import vn.khoithidua.kernel.TimeSource;

/**
 * A round of comments: the secretary writes and sends, two members comment, one of them on a phone,
 * one says it at the conference; all is answered, agreed and issued, and the members read it.
 */
@BrowserJourney
class DraftJourneyTests {

    @Autowired private DraftingYear drafting;
    @Autowired private TimeSource time;

    @LocalServerPort private int port;

    @Test
    void fromTheFirstWordToTheIssuedPaper() {
        DraftingYear.World world = drafting.world();
        String draft = write(world);
        comment(world, draft);
        agreeOnThePhone(world, draft);
        answer(world, draft);
        issue(world, draft);
        read(world, draft);
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgain() {
        DraftingYear.World world = drafting.world();
        String draft = world.drafts() + "/" + drafting.plan(world);
        try (Visitor visitor = at(world.secretary(), draft + "/edit")) {
            Page page = visitor.page();
            page.onDialog(Dialog::accept);
            page.locator("#body1").fill("Giao 97% kế hoạch\nBáo cáo hằng tháng");
            page.locator("#heading2").fill("III. TỔ CHỨC THỰC HIỆN");
            page.reload();
            assertThat(page.locator("#body1")).hasValue("Giao 98% kế hoạch");
            visitor.hasNoBarriers("typed text is offered again");
            button(page, "Lấy lại nội dung đã gõ").click();
            assertThat(page.locator("#body1")).hasValue("Giao 97% kế hoạch\nBáo cáo hằng tháng");
            assertThat(page.locator("#heading2")).hasValue("III. TỔ CHỨC THỰC HIỆN");
            page.getByRole(AriaRole.BUTTON, named("Lưu")).last().click();
            assertThat(page.getByText("Giao 97% kế hoạch")).isVisible();
            assertThat(page.getByText("chưa gửi được")).hasCount(0);
            visitor.open(draft + "/edit");
            assertThat(page.locator("#heading2")).hasValue("III. TỔ CHỨC THỰC HIỆN");
            assertThat(page.locator("[data-kept]")).isHidden();
        }
        try (Visitor visitor = at(world.leaders().getFirst(), draft + "/edit")) {
            assertThat(visitor.page().locator("[data-kept]")).isHidden();
        }
    }

    private String write(DraftingYear.World world) {
        try (Visitor visitor = at(world.secretary(), "/years/" + world.year() + "/papers")) {
            Page page = visitor.page();
            page.getByText("Dự thảo, lấy ý kiến").first().click();
            page.getByText("Soạn dự thảo mới").click();
            page.locator("#kind").selectOption("PLAN");
            page.locator("#title").fill("Kế hoạch công tác thi đua của khối");
            visitor.hasNoBarriers("beginning a draft");
            button(page, "Bắt đầu soạn").click();
            page.locator("#body0").fill("- Thi đua thiết thực, không hình thức");
            page.locator("#body1").fill("1. Giao 98% kế hoạch vốn\n2. Báo cáo hằng quý");
            page.locator("#body2").fill("Trưởng khối chủ trì thực hiện.");
            visitor.hasNoBarriers("editor of a draft");
            visitor.picture("draft-editor");
            page.getByRole(AriaRole.BUTTON, named("Lưu")).last().click();
            assertThat(page.locator("#notices")).containsText("Đã lưu nội dung dự thảo");
            page.locator("#dueOn").fill(time.today().plusDays(5).toString());
            page.locator("form[action$='/send'] button").click();
            assertThat(page.locator("h1 ~ .badge").last()).hasText("Lấy ý kiến");
            return page.url().replaceFirst(".*?(/years/)", "$1").replaceFirst("#.*", "");
        }
    }

    private void comment(DraftingYear.World world, String draft) {
        try (Visitor visitor = at(world.leaders().get(1), "/")) {
            Page page = visitor.page();
            page.getByText("Góp ý dự thảo: Kế hoạch công tác thi đua của khối").click();
            Locator second = page.locator("#s-m2");
            second.locator("summary").click();
            second.locator("select[name=stance]").selectOption("WORDING");
            second.locator("textarea").fill("1. Giao 95% kế hoạch vốn, vì phụ thuộc mặt bằng");
            visitor.hasNoBarriers("commenting on a section");
            button(second, "Gửi ý kiến").click();
            assertThat(page.locator("#s-m2 .kt-opinion")).containsText("Giao 95% kế hoạch vốn");
            visitor.open(draft + "/edit");
            assertThat(page.locator("h1")).not().containsText("Kế hoạch");
        }
    }

    private void agreeOnThePhone(DraftingYear.World world, String draft) {
        try (Visitor visitor = Visitor.onPhone(port)) {
            visitor.signIn(world.leaders().get(2).username(), LittlePeople.PASSWORD).open(draft);
            Page page = visitor.page();
            assertThat(page.getByText("Giao 95% kế hoạch vốn")).hasCount(0);
            visitor.fitsItsScreen("a draft on a phone");
            visitor.hasNoBarriers("a draft on a phone");
            visitor.picture("draft-phone");
            button(page, "Nhất trí toàn văn (Sở Tài chính)").click();
            assertThat(page.getByText("Đơn vị đã nhất trí toàn văn.")).isVisible();
        }
    }

    /** The head's agency speaks at the conference; the secretary types it in and answers all. */
    private void answer(DraftingYear.World world, String draft) {
        try (Visitor visitor = at(world.secretary(), draft)) {
            Page page = visitor.page();
            Locator whole = page.locator("section").filter(has(page, "Toàn văn dự thảo")).last();
            whole.locator("select[name=line]").selectOption(world.lines().getFirst().toString());
            whole.locator("textarea").fill("Bổ sung nơi nhận");
            button(whole, "Gửi ý kiến").click();
            assertThat(page.locator(".kt-opinion").filter(has(page, "ghi tại hội nghị")))
                    .hasCount(1);
            answer(page.locator(".kt-opinion").filter(has(page, "Giao 95%")), "Tiếp thu một phần");
            answer(page.locator(".kt-opinion").filter(has(page, "nơi nhận")), "Tiếp thu");
            assertThat(page.locator(".kt-opinion.waits")).hasCount(0);
            visitor.picture("draft-answered");
            page.getByText("Bảng tổng hợp ý kiến").click();
            assertThat(page.locator("tbody tr")).hasCount(3);
            visitor.hasNoBarriers("table of opinions");
            visitor.picture("draft-opinions");
            visitor.open(draft);
            button(page, "Chốt thống nhất").click();
            assertThat(page.locator("h1 ~ .badge").last()).hasText("Thống nhất");
        }
    }

    private static void answer(Locator opinion, String verdict) {
        opinion.getByLabel(verdict, new Locator.GetByLabelOptions().setExact(true)).check();
        opinion.locator("textarea").fill("Điều chỉnh theo ý kiến của đơn vị");
        button(opinion, "Lưu giải trình").click();
    }

    private void issue(DraftingYear.World world, String draft) {
        try (Visitor visitor = at(world.secretary(), draft)) {
            Page page = visitor.page();
            page.locator("a[href$='/issue']").click();
            page.locator("#number").fill("5/KH-KTĐ");
            assertThat(page.locator("#place")).hasValue("Thử");
            visitor.hasNoBarriers("issuing a paper");
            button(page, "Ban hành").click();
            assertThat(page.locator("h1 ~ .badge").last()).hasText("Ban hành");
            visitor.picture("draft-issued");
        }
    }

    private void read(DraftingYear.World world, String draft) {
        try (Visitor visitor = at(world.leaders().get(1), draft)) {
            Page page = visitor.page();
            assertThat(page.locator("#s-m2 .kt-answer")).containsText("Tiếp thu một phần");
            assertThat(page.getByText("05/KH-KTĐ")).isVisible();
            page.getByText("Mở trong danh sách văn bản").click();
            assertThat(page.locator("h1")).hasText("Kế hoạch 05/KH-KTĐ");
        }
    }

    private Visitor at(Person who, String path) {
        return Visitor.atDesk(port).signIn(who.username(), LittlePeople.PASSWORD).open(path);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions has(Page page, String text) {
        return new Locator.FilterOptions().setHas(page.getByText(text));
    }
}
