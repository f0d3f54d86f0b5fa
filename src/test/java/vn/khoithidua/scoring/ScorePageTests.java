package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;
import static vn.khoithidua.scoring.ScoringYear.C;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;

/** The pages of the scores, for those who may and those who may not, with good input and bad. */
@PageTest
class ScorePageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private SelfScores selfScores;
    @Autowired private SheetFlow flow;

    private ScoringYear.World world;
    private Person officer;
    private Person leader;
    private Person secretary;
    private String year = "";
    private String sheet = "";

    @BeforeEach
    void twoMembers() {
        world = years.with(2);
        year = "/years/" + world.year();
        sheet = year + "/sheets/" + world.lines().getFirst();
        officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        leader =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, world.agencies().getFirst()));
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng Tổ giúp việc",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
    }

    @Test
    void theOfficerFillsTheSheetRowByRow() throws Exception {
        assertThat(self(officer, get(year + "/sheet")).getRedirectedUrl()).isEqualTo(sheet);
        assertThat(body(self(officer, get(sheet))))
                .contains("Bảng tự chấm điểm năm 2024", "Sở số 0", "Tiêu chí a", "in.việc chậm")
                .doesNotContain("??");
        MockHttpServletResponse saved =
                self(officer, row(A).param("revision", "0").param("in.điểm", "8,5"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(sheet + "#c-a");
        MockHttpServletResponse part =
                self(
                        officer,
                        row(B).header("X-Background", "true")
                                .param("revision", "0")
                                .param("in.việc chậm", "1")
                                .param("words", "Chậm một báo cáo"));
        assertThat(part.getStatus()).isEqualTo(200);
        assertThat(body(part)).contains("id=\"c-b\"", "value=\"1\"", "9,50").doesNotContain("??");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        MockHttpServletResponse bad =
                self(
                        officer,
                        row(A).param("revision", "0")
                                .param("in.điểm", "chín rưỡi")
                                .param("words", "Lời giải trình dài"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(body(bad)).contains("chín rưỡi", "Lời giải trình dài");
        self(officer, row(A).param("revision", "0").param("in.điểm", "8"));
        MockHttpServletResponse stale =
                self(leader, row(A).param("revision", "0").param("in.điểm", "9"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("Nguyễn Thị Kim Oanh", "8,0", "value=\"9\"");
        MockHttpServletResponse closed =
                at(
                        "2025-06-01T03:00:00Z",
                        officer,
                        row(B).param("revision", "0").param("in.việc chậm", "3"));
        assertThat(closed.getStatus()).isEqualTo(423);
        assertThat(body(closed)).contains("value=\"3\"");
        MockHttpServletResponse line =
                self(
                        officer,
                        row(A).header("X-Background", "true")
                                .param("revision", "1")
                                .param("in.điểm", "11"));
        assertThat(line.getStatus()).isEqualTo(422);
        assertThat(body(line)).doesNotContain("<html");
    }

    @Test
    void evidenceIsTakenLinkedAndRemoved() throws Exception {
        MockHttpServletResponse wrong =
                self(
                        officer,
                        multipart(sheet + "/cells/a/evidence")
                                .file(new MockMultipartFile("files", "a.exe", null, new byte[9])));
        assertThat(wrong.getStatus()).isEqualTo(422);
        MockHttpServletResponse linked =
                self(
                        officer,
                        multipart(sheet + "/cells/a/evidence")
                                .param("url", "https://example.vn/bao-cao")
                                .param("title", "Báo cáo 512"));
        assertThat(linked.getRedirectedUrl()).isEqualTo(sheet + "#c-a");
        String page = body(self(officer, get(sheet)));
        assertThat(page).contains("Báo cáo 512", "https://example.vn/bao-cao");
        String remove = page.substring(page.indexOf("/evidence/") + 10, page.indexOf("/remove"));
        self(officer, post(sheet + "/cells/a/evidence/" + remove + "/remove"));
        assertThat(body(self(officer, get(sheet)))).doesNotContain("Báo cáo 512");
        MockHttpServletResponse bad =
                self(
                        officer,
                        multipart(sheet + "/cells/a/evidence")
                                .header("X-Background", "true")
                                .param("url", "javascript:alert(1)"));
        assertThat(bad.getStatus()).isEqualTo(422);
    }

    @Test
    void theLeaderIsAskedAndSubmits() throws Exception {
        fill(0);
        for (String step : List.of("send", "submit", "back")) {
            assertThat(body(self(leader, get(sheet + "/" + step))))
                    .contains("Sở số 0")
                    .doesNotContain("??");
        }
        assertThat(self(officer, post(sheet + "/submit")).getStatus()).isEqualTo(403);
        assertThat(self(leader, post(sheet + "/submit")).getRedirectedUrl()).isEqualTo(sheet);
        assertThat(body(self(officer, get(sheet)))).contains("Đã nộp", "Đặng Quốc Bảo");
        String ask = sheet + "/return";
        assertThat(body(later(secretary, get(ask)))).contains("name=\"reason\"");
        later(secretary, post(ask).param("reason", "Thiếu số liệu quý IV"));
        assertThat(body(self(officer, get(sheet)))).contains("Thiếu số liệu quý IV");
    }

    @Test
    void theSecretaryVerifiesInTheGrid() throws Exception {
        fill(0);
        submit(0);
        String grid = body(later(secretary, get(year + "/grid")));
        assertThat(grid)
                .contains("role=\"grid\"", "Sở 0", "chưa nộp", "role=\"gridcell\"", ":total")
                .doesNotContain("??");
        String cell = year + "/cells/" + world.lines().getFirst() + "/a";
        assertThat(body(later(secretary, get(cell))))
                .contains("chấm trực tiếp", "Nhận kết quả tự chấm (8,00)")
                .doesNotContain("??");
        MockHttpServletResponse saved =
                later(
                        secretary,
                        post(cell)
                                .header("X-Background", "true")
                                .param("revision", "1")
                                .param("mode", "points")
                                .param("points", "7,5"));
        assertThat(body(saved)).contains("7,5", "data-r=\"2\"", "c d nr");
        MockHttpServletResponse plain =
                later(
                        secretary,
                        post(cell)
                                .param("revision", "2")
                                .param("mode", "points")
                                .param("points", "7")
                                .param("words", "Theo số liệu Kho bạc"));
        assertThat(plain.getRedirectedUrl()).isEqualTo(cell);
        MockHttpServletResponse stale =
                later(
                        secretary,
                        post(cell)
                                .param("revision", "1")
                                .param("mode", "points")
                                .param("points", "6")
                                .param("words", "Lý do của tôi"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("Trần Thị Thu Hà", "value=\"6\"", "Lý do của tôi");
        assertThat(body(later(secretary, get(cell)))).contains("Theo số liệu Kho bạc");
        assertThat(body(later(secretary, get(year + "/grid/changes?since=0"))))
                .contains("data-changes", "7,00");
        assertThat(body(later(secretary, get(year + "/grid/changes?since=99"))))
                .doesNotContain("data-changes");
        assertThat(body(later(secretary, get(year + "/closing"))))
                .contains("Chốt thẩm định")
                .doesNotContain("??");
    }

    @Test
    void foreignSheetsAnswerLikeAbsentOnes() throws Exception {
        String other = year + "/sheets/" + world.lines().get(1);
        String absent = year + "/sheets/" + RosterLineId.next();
        assertThat(self(officer, get(other)).getStatus()).isEqualTo(404);
        assertThat(self(officer, get(absent)).getStatus()).isEqualTo(404);
        assertThat(self(officer, get(year + "/grid")).getStatus()).isEqualTo(403);
        assertThat(
                        self(
                                        officer,
                                        post(other + "/cells/a")
                                                .param("revision", "0")
                                                .param("in.điểm", "8"))
                                .getStatus())
                .isEqualTo(404);
        assertThat(later(secretary, get(year + "/sheet")).getStatus()).isEqualTo(403);
    }

    @Test
    void statementsDoNotGrowWithMembersAndCriteria() throws Exception {
        int small = gridStatements(3, 5);
        assertThat(gridStatements(14, 60)).isEqualTo(small).isLessThanOrEqualTo(20);
    }

    @Test
    void savingACellTakesAFewStatements() throws Exception {
        fill(0);
        submit(0);
        String cell = year + "/cells/" + world.lines().getFirst() + "/a";
        assertThat(takeSelf(cell, 99).getStatus()).isEqualTo(409);
        List<String> sent = StatementCount.during(() -> takeSelf(cell, 1));
        assertThat(StatementCount.besideSession(sent)).hasSizeLessThanOrEqualTo(5);
    }

    private MockHttpServletResponse takeSelf(String cell, int revision) throws Exception {
        return later(
                secretary,
                post(cell)
                        .header("X-Background", "true")
                        .param("revision", String.valueOf(revision))
                        .param("mode", "self"));
    }

    @Test
    void aGridThatDidNotChangeIsNotReadAgain() throws Exception {
        later(secretary, get(year + "/grid"));
        assertThat(
                        StatementCount.besideSession(
                                StatementCount.keeping(
                                        () -> later(secretary, get(year + "/grid")))))
                .hasSizeLessThanOrEqualTo(4);
    }

    private int gridStatements(int members, int criteria) throws Exception {
        ScoringYear.World big = years.handedIn(members, criteria);
        Person verifier =
                people.person(
                        "Lê Minh Đức",
                        "Tổ giúp việc",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, big.year(), null));
        String grid = "/years/" + big.year() + "/grid";
        later(verifier, get(grid));
        List<String> sent = StatementCount.during(() -> later(verifier, get(grid)));
        return StatementCount.besideSession(sent).size();
    }

    private void fill(int member) {
        Seat seat = years.member(world, member, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().get(member);
        Map<CriterionKey, Map<String, String>> entries =
                Map.of(
                        A, Map.of("điểm", "8"),
                        B, Map.of("việc chậm", "1"),
                        C, Map.of("kết quả", "150"));
        years.at(
                ScoringYear.SELF_TIME,
                () ->
                        entries.forEach(
                                (key, inputs) ->
                                        selfScores.save(
                                                seat, new SelfEntry(line, key, 0, inputs, ""))));
    }

    private void submit(int member) {
        Seat seat = years.member(world, member, Role.AGENCY_LEADER);
        years.at(ScoringYear.SELF_TIME, () -> flow.submit(seat, world.lines().get(member)));
    }

    private AbstractMockHttpServletRequestBuilder<?> row(CriterionKey key) {
        return post(sheet + "/cells/" + key);
    }

    private MockHttpServletResponse self(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return at(ScoringYear.SELF_TIME.toString(), who, request);
    }

    private MockHttpServletResponse later(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return at(ScoringYear.VERIFY_TIME.toString(), who, request);
    }

    private MockHttpServletResponse at(
            String time, Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        years.at(
                Instant.parse(time),
                () -> {
                    try {
                        answer.add(mvc.perform(request).andReturn().getResponse());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
        return answer.getFirst();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
