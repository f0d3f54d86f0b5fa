package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.scoring.ScoringYear;

/** Evidence is sent from the sheet, refused by name where it must be, and read beside the work. */
@BrowserJourney
class EvidenceJourneyTests {

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;

    @LocalServerPort private int port;

    private ScoringYear.World world;

    @BeforeEach
    void openNow() {
        world = years.openNow(2);
    }

    @Test
    void aReportIsSentReadByKeyboardAndAWrongFileNamed() {
        Person officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        try (Visitor visitor = Visitor.atDesk(port)) {
            visitor.signIn(officer.username(), LittlePeople.PASSWORD)
                    .open("/years/" + world.year() + "/sheet");
            Page page = visitor.page();
            page.getByLabel("Thêm minh chứng A").click();
            page.locator("#c-a input[type=file]")
                    .setInputFiles(
                            new FilePayload[] {
                                pdf("Báo cáo 512.pdf", DocumentCorpus.pdf("Một", "Hai", "Ba")),
                                pdf("Văn bản.pdf", FileCorpus.sheet()),
                            });
            page.locator("#c-a [data-evidence] button[type=submit]").click();
            Locator refused = page.getByRole(AriaRole.DIALOG);
            assertThat(refused).containsText("Văn bản.pdf: nội dung không phải là tệp pdf");
            refused.getByRole(AriaRole.BUTTON).click();
            page.locator("#c-a a[data-view]").click();
            Locator view = page.locator("[data-viewer]");
            assertThat(view.getByAltText("Ảnh trang 3 trên 3 của tệp Báo cáo 512.pdf"))
                    .isAttached();
            page.keyboard().press("PageDown");
            page.keyboard().press("PageDown");
            assertThat(view.locator("[data-at]")).hasText("3");
            page.keyboard().press("Home");
            assertThat(view.locator("[data-at]")).hasText("1");
            page.keyboard().press("+");
            assertThat(view).hasAttribute("data-zoom", "150");
            visitor.hasNoBarriers("evidence beside the sheet");
            visitor.picture("evidence-view");
            page.keyboard().press("Escape");
            assertThat(view).hasCount(0);
            assertThat(page.locator("#c-a a[data-view]")).isFocused();
        }
    }

    private static FilePayload pdf(String name, byte[] content) {
        return new FilePayload(name, "application/pdf", content);
    }
}
