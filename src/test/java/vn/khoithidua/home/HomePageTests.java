package vn.khoithidua.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** The first page, the home of a bloc-year, the search: who sees what. */
@PageTest
class HomePageTests {

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LeadershipLedger ledger;
    @Autowired private Accounts accounts;
    @Autowired private Roles roles;
    @Autowired private ActivationLinks links;
    @Autowired private AccountDirectory directory;

    private AuthorityId authority;
    private OrganizationId construction;
    private BlocYearId year;

    @BeforeEach
    void blocOfTwo() {
        authority = province.authority();
        construction = province.agency(authority, "Sở Xây dựng", "SXD");
        OrganizationId transport = province.agency(authority, "Sở Giao thông vận tải", "SGTVT");
        year = province.year(province.bloc(authority, "Khối Đường bộ"), 2024);
        province.join(year, construction);
        province.join(year, transport);
        ledger.appoint(
                year,
                new Holder(
                        transport,
                        LeadershipRole.HEAD,
                        LocalDate.of(2024, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
    }

    @Test
    void officerSeesTheOwnYearsAndTheOwnRow() throws Exception {
        SignedIn officer = person(Grant.inOrganization(Role.AGENCY_OFFICER, construction));
        assertThat(page("/", officer))
                .contains("Việc của tôi", "Khối Đường bộ, năm 2024", "/years/" + year)
                .doesNotContain("??");
        assertThat(page("/years/" + year, officer))
                .contains("<h1>Khối Đường bộ, năm 2024</h1>", ">SXD</span>", "2 đơn vị")
                .contains("Trưởng khối: Sở Giao thông vận tải", "aria-current=\"step\"")
                .doesNotContain(">SGTVT</span>")
                .doesNotContain("??");
    }

    @Test
    void adminSeesWhoWaitsForALink() throws Exception {
        SignedIn admin = person(Grant.admin());
        UserId newcomer =
                accounts.create(
                        new Accounts.NewAccount(
                                "n" + UUID.randomUUID().hashCode(), "Lê Mới", "", ""),
                        null);
        assertThat(page("/", admin))
                .contains("tài khoản chưa kích hoạt", "/admin/users?state=WAITING");
        int before = waiting();
        links.activate(links.make(newcomer, null), "một câu đủ dài để nhớ");
        assertThat(waiting()).isEqualTo(before - 1);
        SignedIn officer = person(Grant.inOrganization(Role.AGENCY_OFFICER, construction));
        assertThat(page("/", officer)).doesNotContain("/admin/users");
    }

    @Test
    void auditorIsShownWhatIsNewInTheTrail() throws Exception {
        SignedIn auditor = person(Grant.inAuthority(Role.AUDITOR, authority));
        assertThat(page("/", auditor)).contains("trong 30 ngày qua", "/audit/check");
        SignedIn elsewhere = person(Grant.inAuthority(Role.AUDITOR, province.authority()));
        assertThat(page("/", elsewhere)).doesNotContain("/audit/check");
    }

    private int waiting() {
        return directory.waiting().count();
    }

    @Test
    void councilSeesEveryRow() throws Exception {
        SignedIn secretary = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        assertThat(page("/years/" + year, secretary)).contains(">SXD</span>", ">SGTVT</span>");
    }

    @Test
    void aForeignYearAndAnAbsentOneAreNotFound() throws Exception {
        SignedIn stranger = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, province.authority()));
        for (String path : new String[] {"/years/" + year, "/years/" + UUID.randomUUID()}) {
            mvc.perform(get(path).with(user(stranger))).andExpect(status().isNotFound());
        }
    }

    @Test
    void searchFindsWithoutMarksAndOnlyInScope() throws Exception {
        SignedIn officer = person(Grant.inOrganization(Role.AGENCY_OFFICER, construction));
        assertThat(page("/search?q=so giao thong", officer)).contains("Sở Giao thông vận tải");
        assertThat(page("/search/results?q=đường bộ", officer))
                .contains("Khối Đường bộ")
                .doesNotContain("<html");
        assertThat(page("/search?q=100%25_", officer)).contains("Không tìm thấy");
        SignedIn stranger = person(Grant.inAuthority(Role.AUDITOR, province.authority()));
        assertThat(page("/search?q=so giao thong", stranger)).contains("Không tìm thấy");
    }

    @Test
    void moreMembersDoNotMeanMoreStatements() throws Exception {
        SignedIn secretary = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        page("/years/" + year, secretary);
        int few = statements(secretary);
        for (int i = 0; i < 6; i++) {
            province.join(year, province.agency(authority, "Sở thứ " + i, "S" + i));
        }
        assertThat(statements(secretary)).isEqualTo(few);
    }

    private int statements(SignedIn person) throws Exception {
        return StatementCount.besideSession(
                        StatementCount.during(() -> page("/years/" + year, person)))
                .size();
    }

    private String page(String path, SignedIn person) throws Exception {
        return mvc.perform(
                        get(path.split("\\?")[0]).queryParam("q", query(path)).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String query(String path) {
        int at = path.indexOf("?q=");
        return at < 0 ? "" : path.substring(at + 3).replace("%25", "%");
    }

    private SignedIn person(Grant grant) {
        String name = "thu." + UUID.randomUUID().toString().substring(0, 8);
        UserId user =
                accounts.create(
                        new Accounts.NewAccount(name, "Trần Văn Thử", "Chuyên viên", ""), null);
        roles.assign(user, grant, new DateRange(LocalDate.of(2020, 1, 1), null), "QĐ", null);
        return new SignedIn(user, name, "Trần Văn Thử", true, null);
    }
}
