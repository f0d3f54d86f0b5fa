package vn.khoithidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.LittleProvince;

/** The list of papers as its readers and its secretary use it. */
@PageTest
class PaperPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Papers papers;

    private BlocYearId year = BlocYearId.next();
    private LittlePeople.Person secretary = nobody();
    private LittlePeople.Person officer = nobody();
    private LittlePeople.Person stranger = nobody();

    private static LittlePeople.Person nobody() {
        return new LittlePeople.Person(UserId.next(), "", "");
    }

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        year = province.year(province.bloc(authority, "Khối Kinh tế"), 2026);
        OrganizationId agency = province.agency(authority, "Sở Công Thương", "SCT");
        province.join(year, agency);
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, year, agency));
        officer =
                people.person(
                        "Lê Văn An",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, agency));
        stranger =
                people.person(
                        "Người Lạ",
                        "Thư ký",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, province.authority()));
    }

    private MockMultipartHttpServletRequestBuilder sending(String path) {
        MockMultipartHttpServletRequestBuilder request = multipart(path);
        request.with(secretary.signedIn()).with(csrf());
        request.param("_once", UUID.randomUUID().toString());
        return request;
    }

    private ResultActions file(String number, @Nullable MockMultipartFile file) throws Exception {
        MockMultipartHttpServletRequestBuilder request = sending("/years/" + year + "/papers");
        if (file != null) {
            request.file(file);
        }
        return mvc.perform(
                request.param("kind", "GUIDANCE")
                        .param("direction", "FROM_COUNCIL")
                        .param("number", number)
                        .param("issuedOn", "2026-01-15")
                        .param("issuer", "Hội đồng Thi đua - Khen thưởng tỉnh")
                        .param("abstractText", "Hướng dẫn xét khen thưởng năm 2026"));
    }

    private static MockMultipartFile pdf(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private ResultActions list(LittlePeople.Person reader, String query) throws Exception {
        return mvc.perform(get("/years/" + year + "/papers" + query).with(reader.signedIn()));
    }

    @Test
    void isFiledByTheSecretaryAndReadByTheBlocOnly() throws Exception {
        file("16/HD-HĐTĐKT", pdf("../Hướng dẫn.pdf", FileCorpus.pdf()))
                .andExpect(redirectedUrl("/years/" + year + "/papers"));
        list(officer, "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("16/HD-HĐTĐKT")))
                .andExpect(content().string(containsString("15/01/2026")))
                .andExpect(content().string(not(containsString("/papers/new"))));
        StoredFileId stored = Objects.requireNonNull(papers.of(year).getFirst().details().file());
        mvc.perform(get("/files/" + stored).with(officer.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(FileCorpus.pdf()))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString(
                                                "filename*=UTF-8''H%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn.pdf")));
        list(stranger, "").andExpect(status().isNotFound());
        mvc.perform(get("/files/" + stored).with(stranger.signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSameNumberOfTheSameIssuerAndYearIsRefusedWithEverythingKept() throws Exception {
        file("16/HD-HĐTĐKT", null).andExpect(status().is3xxRedirection());
        file("16/hd-HĐTĐKT", null)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"16/hd-HĐTĐKT\"")))
                .andExpect(content().string(containsString("Danh sách đã có văn bản số")));
        assertThat(papers.of(year)).hasSize(1);
    }

    @Test
    void aFileOfTheWrongKindIsRefusedInWordsAndNothingIsFiled() throws Exception {
        file("17/HD", pdf("ảnh.pdf", FileCorpus.latin("GIF89a")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("nội dung không phải là tệp pdf")))
                .andExpect(content().string(containsString("value=\"17/HD\"")));
        assertThat(papers.of(year)).isEmpty();
    }

    @Test
    void aCorrectionIsANewVersionAndAStaleOneAConflict() throws Exception {
        file("16/HD", null);
        PaperId id = papers.of(year).getFirst().id();
        correct(id, "18/HD", "1", "Gõ nhầm số").andExpect(status().is3xxRedirection());
        correct(id, "19/HD", "1", "Sửa nữa")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"19/HD\"")))
                .andExpect(content().string(containsString("18/HD")));
        correct(id, "19/HD", "2", "").andExpect(status().is(422));
        assertThat(papers.versions(year, id))
                .extracting(one -> one.details().number())
                .containsExactly("18/HD", "16/HD");
        mvc.perform(get("/years/" + year + "/papers/" + id).with(officer.signedIn()))
                .andExpect(content().string(containsString("Gõ nhầm số")));
    }

    private ResultActions correct(PaperId id, String number, String version, String reason)
            throws Exception {
        return mvc.perform(
                sending("/years/" + year + "/papers/" + id)
                        .param("kind", "GUIDANCE")
                        .param("direction", "FROM_COUNCIL")
                        .param("number", number)
                        .param("issuedOn", "2026-01-15")
                        .param("issuer", "Hội đồng")
                        .param("abstractText", "Hướng dẫn")
                        .param("version", version)
                        .param("reason", reason));
    }

    @Test
    void missingFieldsAreNamedOneByOne() throws Exception {
        mvc.perform(sending("/years/" + year + "/papers").param("number", "1/KH"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#issuedOn\"")))
                .andExpect(content().string(containsString("href=\"#kind\"")))
                .andExpect(content().string(containsString("value=\"1/KH\"")));
    }

    @Test
    void isFoundWithoutMarksAndFilteredAndSorted() throws Exception {
        file("16/HD", null);
        list(officer, "?q=huong dan xet&kind=GUIDANCE&sort=number")
                .andExpect(content().string(containsString("16/HD")));
        list(officer, "?q=khong co gi")
                .andExpect(content().string(containsString("Không có văn bản nào khớp")));
        list(officer, "?kind=DECISION")
                .andExpect(content().string(containsString("Không có văn bản nào khớp")));
        list(officer, "?sort=number;drop table paper&page=-1&q=%_'").andExpect(status().isOk());
    }

    @Test
    void anOfficerReadsButDoesNotFile() throws Exception {
        mvc.perform(get("/years/" + year + "/papers/new").with(officer.signedIn()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/years/" + year + "/papers/" + PaperId.next()).with(officer.signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theListLeavesAsASheetWithItsFilterAndWithoutFormulas() throws Exception {
        file("=HYPERLINK(\"x\")", null);
        file("17/HD-HĐTĐKT", null);
        String all = sheet(officer, "");
        assertThat(all).contains("Số, ký hiệu", "17/HD-HĐTĐKT", "'=HYPERLINK");
        assertThat(sheet(officer, "?q=17/HD")).contains("17/HD").doesNotContain("HYPERLINK");
        list(officer, "").andExpect(content().string(containsString("/papers/export/xlsx")));
        list(officer, "/export/pdf").andExpect(status().isNotFound());
        list(stranger, "/export/csv").andExpect(status().isNotFound());
        list(officer, "/export/xlsx").andExpect(status().isOk());
    }

    private String sheet(LittlePeople.Person reader, String query) throws Exception {
        return list(reader, "/export/csv" + query)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
