package vn.khoithidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.signature.TestAuthority;
import vn.khoithidua.signature.TestToken;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * Eleven leaders sign a pact: one on a phone, one with the agency's token, one by hand on paper
 * that the secretary records, the others by confirming at their desks.
 */
@BrowserJourney
class SigningJourneyTests {

    private static final int LEADERS = 11;

    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private TableDrafts tables;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private Pacts pacts;
    @Autowired private Windows windows;
    @Autowired private StoredFiles files;
    @Autowired private TimeSource time;
    @LocalServerPort private int port;

    private final List<Person> leaders = new ArrayList<>();

    @Test
    void elevenLeadersSignInThreeWays() throws CertificateEncodingException {
        AuthorityId authority = province.authority();
        BlocYearId year =
                province.year(province.bloc(authority, "Khối Tổng hợp"), time.today().getYear());
        OrganizationId head = agencies(authority, year);
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, year, head));
        Pact pact = frozen(year, secretary);
        String path = "/years/" + year + "/pact";
        try (Visitor phone = Visitor.onPhone(port)) {
            phone.signIn(leaders.getFirst().username(), LittlePeople.PASSWORD).open(path);
            phone.fitsItsScreen("the pact");
            confirm(phone.page());
            phone.hasNoBarriers("the pact on a phone");
            phone.picture("signing-phone");
        }
        token(secretary, pact, path);
        for (Person leader : leaders.subList(2, LEADERS - 1)) {
            try (Visitor desk = Visitor.atDesk(port)) {
                desk.signIn(leader.username(), LittlePeople.PASSWORD).open(path);
                confirm(desk.page());
            }
        }
        try (Visitor desk = Visitor.atDesk(port)) {
            desk.signIn(secretary.username(), LittlePeople.PASSWORD).open(path);
            Page page = desk.page();
            assertThat(page.locator("main")).containsText("Đã ký 10/11 đơn vị");
            paper(page, path + "/" + pact.id() + "/paper");
            assertThat(page.locator("main")).containsText("đủ chữ ký");
            assertThat(page.locator("main")).containsText("xác nhận điện tử");
            assertThat(page.locator("main")).containsText("ký số");
            assertThat(page.locator("main")).containsText("ký trên giấy");
            desk.hasNoBarriers("the signed pact");
            desk.picture("signing-complete");
            desk.open(path + "/check?code=" + Objects.requireNonNull(pact.hash()).code());
            assertThat(page.locator("main")).containsText("đúng là nội dung đã chốt");
            assertThat(page.locator("main")).containsText("Đã ký 11/11 đơn vị");
            desk.hasNoBarriers("the check page");
            desk.picture("signing-check");
        }
    }

    private OrganizationId agencies(AuthorityId authority, BlocYearId year) {
        List<OrganizationId> all = new ArrayList<>();
        for (int i = 1; i <= LEADERS; i++) {
            OrganizationId agency = province.agency(authority, "Sở thứ " + i, "S" + i);
            province.join(year, agency);
            leaders.add(
                    people.person(
                            "Lãnh đạo " + i,
                            "Giám đốc",
                            Grant.inOrganization(Role.AGENCY_LEADER, agency)));
            all.add(agency);
        }
        return all.getFirst();
    }

    private Pact frozen(BlocYearId year, Person secretary) {
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
        return pacts.pact(year, id);
    }

    /** Reads, ticks, gives the password again and confirms. */
    private static void confirm(Page page) {
        page.locator(".kt-signbox input[name=read]").check();
        page.locator(".kt-signbox button").click();
        page.locator("#password").fill(LittlePeople.PASSWORD);
        page.locator("button.btn-solemn").click();
        assertThat(page.locator("main")).containsText("số biên nhận");
    }

    private void token(Person secretary, Pact pact, String path)
            throws CertificateEncodingException {
        TestAuthority issuer = TestAuthority.named("CN=Nơi cấp của hành trình, C=VN");
        issuer.trustIn(Path.of("target/test-anchors"));
        TestToken token = issuer.ec("CN=Lãnh đạo 2, O=Sở thứ 2, C=VN");
        try (Visitor desk = Visitor.atDesk(port)) {
            desk.signIn(secretary.username(), LittlePeople.PASSWORD).open(path + "/certificates");
            Page page = desk.page();
            page.locator("#line").selectOption("Sở thứ 2");
            attach(page, "so-2.cer", token.certificate().getEncoded());
            button(page, "Đăng ký");
            assertThat(page.locator("main")).containsText("Nơi cấp của hành trình");
            desk.hasNoBarriers("the certificates");
            desk.picture("signing-certificates");
        }
        try (Visitor desk = Visitor.atDesk(port)) {
            desk.signIn(leaders.get(1).username(), LittlePeople.PASSWORD).open(path);
            Page page = desk.page();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("bằng thiết bị (USB token)"))
                    .click();
            button(page, "Nhận tệp để ký");
            assertThat(page.locator("main")).containsText("Đồng chí đang giữ tệp");
            desk.picture("signing-token");
            byte[] issued = files.content(pacts.paper(pact).orElseThrow().file());
            attach(page, "da-ky.pdf", issued);
            button(page, "Gửi tệp đã ký số");
            assertThat(page.locator("main")).containsText("không có chữ ký số mới nào");
            desk.hasNoBarriers("a refused file");
            byte[] signed = token.sign(issued, TestToken.way().in("chu_ky_02").visible(0, 0, 0));
            attach(page, "da-ky.pdf", signed);
            button(page, "Gửi tệp đã ký số");
            assertThat(page.locator("main")).containsText("đã ký số");
            assertThat(page.locator("main")).containsText("Đã ký 2/11 đơn vị");
        }
    }

    private static void paper(Page page, String path) {
        page.navigate(path);
        page.locator("#signedOn").fill(LocalDate.now(TimeSource.ZONE).toString());
        attach(page, "ban-quet.pdf", FileCorpus.pdf());
        button(page, "Ghi các chữ ký");
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
