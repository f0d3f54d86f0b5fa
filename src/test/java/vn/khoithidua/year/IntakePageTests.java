package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.OrganizationRow;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.typeset.Spreadsheets;

/** Agencies, rosters and accounts come in from spreadsheets, whole or not at all. */
@PageTest
class IntakePageTests {

    private static final String HEAD =
            "Tên đơn vị;Tên viết tắt;Loại hình;Trực thuộc;Từ ngày;Căn cứ\n";

    @Autowired private MockMvc mvc;
    @Autowired private Visits visits;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Organizations organizations;
    @Autowired private Roster roster;

    private AuthorityId authority = AuthorityId.next();
    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person admin = secretary;

    @BeforeEach
    void council() {
        authority = province.authority();
        secretary =
                people.person(
                        "Thư ký Nhập Liệu",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        admin = people.person("Quản Trị", "Quản trị", Grant.admin());
    }

    @Test
    void showsEveryProblemAndTakesNothingIn() throws Exception {
        province.agency(authority, "Sở Y tế", "SYT");
        String path =
                sent(
                        "ORGANIZATIONS",
                        HEAD
                                + "Sở Xây dựng;SXD;Sở;;01/01/2020;01/QĐ\n"
                                + "Sở Y tế;SYT;Sở;;01/01/2020;01/QĐ\n"
                                + "Ban Quản lý;BQL;Ban;Sở Không Có;31/02/2020;01/QĐ\n"
                                + "Quỹ;QUYPHATTRIENDATVATDIENTICH;Quỹ;;2020-01-01;01/QĐ\n");
        assertThat(page(path))
                .contains(">3</td><td>Tên đơn vị</td>", "Đã có đơn vị mang tên “Sở Y tế”")
                .contains(">4</td><td>Trực thuộc</td>", "Sở Không Có")
                .contains("từ 1 đến 24 ký tự")
                .contains("Có 3 chỗ phải sửa");
        assertThat(visits.send(secretary, path).getStatus()).isEqualTo(409);
        assertThat(names()).containsExactly("Sở Y tế");
    }

    @Test
    void takesAgenciesInOnceAndRostersAfterThem() throws Exception {
        String agencies =
                sent(
                        "ORGANIZATIONS",
                        HEAD
                                + "Sở Xây dựng;SXD;Sở;;43831;01/QĐ\n"
                                + "Ban Quản lý dự án;BQL;Ban;SXD;01/01/2020;01/QĐ\n");
        assertThat(page(agencies)).contains("Cả 2 dòng đều nhập được");
        assertThat(names()).isEmpty();
        assertThat(visits.send(secretary, agencies).getStatus()).isEqualTo(302);
        assertThat(names()).containsExactly("Ban Quản lý dự án", "Sở Xây dựng");
        assertThat(visits.send(secretary, agencies).getStatus()).isEqualTo(409);
        assertThat(page(agencies)).contains("Tệp này đã được nhập");

        BlocYearId year = province.year(province.bloc(authority, "Khối Kinh tế"), 2026);
        String rosters =
                sent(
                        "ROSTERS",
                        "Khối,Năm,Đơn vị,Từ ngày,Căn cứ\nKhối Kinh tế,2026,SXD,01/01/2026,03/QĐ\n"
                                + "Khối Kinh tế,2026,Ban Quản lý dự án,01/01/2026,03/QĐ\n");
        assertThat(visits.send(secretary, rosters).getStatus()).isEqualTo(302);
        assertThat(roster.all(year, LocalDate.of(2026, 1, 1)))
                .extracting(RosterMember::shortName)
                .containsExactly("SXD", "BQL");
        String twice =
                sent(
                        "ROSTERS",
                        "Khối,Năm,Đơn vị,Từ ngày,Căn cứ\nKhối Kinh tế,2026,SXD,01/02/2026,x\n"
                                + "Khối Lạ,2026,SXD,01/02/2026,x\n");
        assertThat(page(twice)).contains("Mỗi đơn vị chỉ thuộc một khối", "Khối “Khối Lạ” chưa mở");
    }

    @Test
    void theAdminTakesAccountsIn() throws Exception {
        province.agency(authority, "Sở Xây dựng", "SXD");
        String name = "a." + UUID.randomUUID().toString().substring(0, 8);
        String file =
                "Tên đăng nhập,Họ và tên,Chức vụ,Thư điện tử,Đơn vị,Vai trò,Từ ngày,Căn cứ\n"
                        + name
                        + ",Nguyễn Văn An,Giám đốc,,Sở Xây dựng,Lãnh đạo,01/01/2026,QĐ\n";
        String path = String.valueOf(send(admin, "ACCOUNTS", csv(file)).getRedirectedUrl());
        assertThat(visits.send(admin, path).getStatus()).isEqualTo(302);
        String again = String.valueOf(send(admin, "ACCOUNTS", csv(file)).getRedirectedUrl());
        MockHttpServletResponse preview =
                mvc.perform(get(again).with(admin.signedIn())).andReturn().getResponse();
        assertThat(preview.getContentAsString()).contains(name).contains("Có 1 chỗ phải sửa");
        assertThat(send(secretary, "ACCOUNTS", csv(file)).getStatus()).isEqualTo(422);
        assertThat(visits.send(secretary, again).getStatus()).isEqualTo(404);
    }

    @Test
    void refusesHostileAndHeadlessFiles() throws Exception {
        byte[] tooMany = csv(HEAD + "a;b;c;;01/01/2020;x\n".repeat(Intakes.MOST_ROWS));
        byte[] tooLarge = new byte[Spreadsheets.LARGEST + 1];
        byte[] formula = csv("x");
        for (byte[] file :
                List.of(
                        tooMany,
                        tooLarge,
                        bomb(),
                        "PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                        formula,
                        csv("Tên đơn vị;Loại hình\nA;B\n"),
                        csv(HEAD))) {
            MockHttpServletResponse answer = send(secretary, "ORGANIZATIONS", file);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("alert-danger").doesNotContain("??");
        }
        byte[] template =
                mvc.perform(get("/imports/template?kind=ORGANIZATIONS").with(secretary.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(send(secretary, "ORGANIZATIONS", template).getStatus()).isEqualTo(302);
        byte[] list =
                mvc.perform(get("/council/organizations/export").with(secretary.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(Spreadsheets.read(list, 10).getFirst()).contains("Tên đơn vị");
    }

    /** A small file that unpacks to something huge. */
    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros =
                    String.join("", Collections.nCopies(1 << 16, " "))
                            .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1600; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private List<String> names() {
        return organizations
                .list(OrganizationQuery.all(authority, LocalDate.of(2026, 1, 1)))
                .stream()
                .map(OrganizationRow::name)
                .toList();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String sent(String kind, String csv) throws Exception {
        MockHttpServletResponse answer = send(secretary, kind, csv(csv));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse send(LittlePeople.Person person, String kind, byte[] file)
            throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/imports");
        request.with(person.signedIn()).with(csrf());
        request.param("_once", UUID.randomUUID().toString());
        request.param("authority", authority.toString()).param("kind", kind);
        request.file(new MockMultipartFile("file", "tệp", "application/octet-stream", file));
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String path) throws Exception {
        return visits.page(path, secretary);
    }
}
