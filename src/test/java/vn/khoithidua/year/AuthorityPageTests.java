package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.UserId;

/** The admin founds and merges provinces; their names are kept with days and basis. */
@PageTest
class AuthorityPageTests {

    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;

    private AuthorityId authority = AuthorityId.next();
    private LittlePeople.Person admin = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person secretary = admin;
    private LittlePeople.Person member = admin;

    @BeforeEach
    void people() {
        authority = province.authority();
        admin = people.person("Đỗ Văn Quản Trị", "Quản trị", Grant.admin());
        secretary =
                people.person(
                        "Phạm Thị Thư Ký",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        member =
                people.person(
                        "Ngô Văn Ủy Viên",
                        "Ủy viên",
                        Grant.inAuthority(Role.COUNCIL_MEMBER, authority));
    }

    @Test
    void anEmptyInstallationGetsItsFirstProvinceOnAPage() throws Exception {
        String code = "A-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        MockHttpServletResponse bad =
                visits.send(admin, "/authorities/new", found("mã có dấu", "tỉnh Sông Trà"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("mã có dấu", "tỉnh Sông Trà", "BAC-NINH");
        MockHttpServletResponse founded =
                visits.send(admin, "/authorities/new", found(code, "tỉnh Sông Trà"));
        assertThat(founded.getStatus()).isEqualTo(302);
        assertThat(visits.page(String.valueOf(founded.getRedirectedUrl()), admin))
                .contains("tỉnh Sông Trà", "12/NQ-QH", code);
        assertThat(visits.page("/authorities", admin)).contains("tỉnh Sông Trà", "tỉnh Thử");
        assertThat(visits.page("/authorities", member))
                .contains("tỉnh Thử")
                .doesNotContain("tỉnh Sông Trà", "/authorities/new");
        assertThat(visits.send(admin, "/authorities/new", found(code, "tỉnh Khác")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aNewNameEndsTheOldOneTheDayBefore() throws Exception {
        String path = "/authorities/" + authority;
        MockHttpServletResponse early =
                visits.send(secretary, path + "/rename", name("thành phố Thử", "1990-01-01"));
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(early.getContentAsString()).contains("thành phố Thử", "sau ngày đầu");
        assertThat(
                        visits.send(
                                        secretary,
                                        path + "/rename",
                                        name("thành phố Thử", "01/07/2025"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(visits.page(path, member))
                .contains("<h1>thành phố Thử</h1>", "tỉnh Thử", "30/06/2025", "202/2025/QH15")
                .doesNotContain("/rename");
        LittlePeople.Person stranger =
                people.person(
                        "Người Lạ",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, province.authority()));
        assertThat(visits.status(path, stranger)).isEqualTo(404);
        assertThat(visits.status(path + "/rename", stranger)).isEqualTo(404);
        assertThat(visits.status(path + "/rename", member)).isEqualTo(403);
    }

    @Test
    void theAdminRecordsAMergerOfProvinces() throws Exception {
        String path = "/authorities/" + authority;
        AuthorityId successor = province.authority();
        String[] merger = {
            "successor", successor.toString(), "from", "2025-07-01", "legalBasis", "202/2025/QH15"
        };
        assertThat(visits.status(path + "/succession", secretary)).isEqualTo(403);
        assertThat(
                        visits.send(admin, path + "/succession", "successor", authority.toString())
                                .getStatus())
                .isEqualTo(422);
        assertThat(visits.send(admin, path + "/succession", merger).getStatus()).isEqualTo(302);
        assertThat(visits.page("/authorities/" + successor, admin))
                .contains("01/07/2025", "202/2025/QH15", "Trước sáp nhập");
        assertThat(visits.send(admin, path + "/succession", merger).getStatus()).isEqualTo(409);
    }

    private static String[] found(String code, String name) {
        return new String[] {
            "kind",
            "PROVINCE",
            "code",
            code,
            "name",
            name,
            "headingName",
            "UBND TỈNH",
            "from",
            "1997-01-01",
            "legalBasis",
            "12/NQ-QH"
        };
    }

    private static String[] name(String name, String from) {
        return new String[] {
            "name",
            name,
            "headingName",
            "UBND THÀNH PHỐ THỬ",
            "from",
            from,
            "legalBasis",
            "202/2025/QH15"
        };
    }
}
