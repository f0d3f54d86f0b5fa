package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.khoithidua.scoring.ScoringYear.A;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.year.Seat;

/** Evidence is looked at as pictures of its pages, by those who read the sheet and nobody else. */
@PageTest
class EvidenceViewTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Evidence evidence;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private Seat seat;
    private Person officer;
    private Person secretary;

    @BeforeEach
    void twoMembers() {
        world = years.openNow(2);
        seat = years.member(world, 0, Role.AGENCY_LEADER);
        officer = somebodyOf(0);
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
    }

    private Person somebodyOf(int member) {
        return people.person(
                "Nguyễn Thị Kim Oanh",
                "Chuyên viên",
                Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().get(member)));
    }

    private EvidenceItem given(String name, byte[] content) {
        return evidence.add(
                seat, world.lines().getFirst(), A, name, new ByteArrayResource(content));
    }

    private MockHttpServletResponse asked(Person person, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(person.signedIn())).andReturn().getResponse();
    }

    @Test
    void aPdfIsShownPageByPageWithWordsForEachPicture() throws Exception {
        EvidenceItem item = given("Báo cáo 512.pdf", DocumentCorpus.pdf("Một", "Hai"));
        MockHttpServletResponse page = asked(officer, get(item.href()));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(
                        "<html",
                        "/files/" + item.file() + "/pages/2",
                        "Ảnh trang 1 trên 2 của tệp Báo cáo 512.pdf",
                        "chưa quét")
                .doesNotContain("/pages/3", "??");
        String part =
                asked(officer, get(item.href()).header("X-Background", "true"))
                        .getContentAsString();
        assertThat(part).contains("data-viewer").doesNotContain("kt-top");
        MockHttpServletResponse picture = asked(officer, get("/files/" + item.file() + "/pages/2"));
        assertThat(picture.getContentType()).isEqualTo("image/jpeg");
        assertThat(picture.getContentAsByteArray()).startsWith(0xff, 0xd8);
        assertThat(picture.getHeader("Cache-Control")).contains("private").contains("max-age");
        assertThat(asked(officer, get("/files/" + item.file() + "/pages/3")).getStatus())
                .isEqualTo(404);
        assertThat(asked(officer, get("/files/" + item.file() + "/pages/x")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyReadersOfTheSheetLookAtIt() throws Exception {
        EvidenceItem item = given("a.png", DocumentCorpus.picture("png", 30, 20));
        List<String> addresses = List.of(item.href(), "/files/" + item.file() + "/pages/1");
        for (String address : addresses) {
            assertThat(asked(officer, get(address)).getStatus()).isEqualTo(200);
            assertThat(asked(somebodyOf(1), get(address)).getStatus()).isEqualTo(404);
            assertThat(asked(secretary, get(address)).getStatus())
                    .as("not handed in yet")
                    .isEqualTo(404);
        }
        years.submit(world, 0);
        for (String address : addresses) {
            assertThat(asked(secretary, get(address)).getStatus()).isEqualTo(200);
            assertThat(asked(somebodyOf(1), get(address)).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void whoLookedIsRecordedOnceForAllPages() throws Exception {
        EvidenceItem item = given("a.pdf", DocumentCorpus.pdf("Một"));
        asked(officer, get(item.href()));
        asked(officer, get("/files/" + item.file() + "/pages/1"));
        assertThat(
                        jdbc.sql(
                                        "select action from audit.entry where subject = :id order by at, seq")
                                .param("id", String.valueOf(item.file()))
                                .query((row, n) -> row.getString(1))
                                .list())
                .containsExactly("file.stored", "file.viewed");
    }

    @Test
    void officeFilesAreNotDrawnButTold() throws Exception {
        EvidenceItem item = given("Phụ lục.xlsx", FileCorpus.sheet());
        assertThat(asked(officer, get(item.href())).getContentAsString())
                .contains("Tệp Word và Excel không hiện", "Phụ lục.xlsx", "download")
                .doesNotContain("/pages/1");
    }

    @Test
    void sheetAndCellLeadToTheView() throws Exception {
        EvidenceItem item = given("a.pdf", DocumentCorpus.pdf("Một"));
        evidence.addLink(seat, world.lines().getFirst(), A, "https://vi.du/bai", "Bài viết");
        years.submit(world, 0);
        String year = "/years/" + world.year();
        for (String page :
                List.of(
                        year + "/sheets/" + world.lines().getFirst(),
                        year + "/cells/" + world.lines().getFirst() + "/a")) {
            String html = asked(secretary, get(page)).getContentAsString();
            assertThat(html)
                    .containsPattern("href=\"" + item.href() + "\"[^>]*data-view=\"true\"")
                    .containsPattern("href=\"https://vi.du/bai\"[^>]*rel=\"noopener noreferrer\"")
                    .contains("viewer.js");
        }
    }
}
