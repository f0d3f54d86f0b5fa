package vn.khoithidua.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.typeset.Spreadsheets;

/**
 * The exchange in grid, panel, sheet, home page and list, for those who may and those who may not.
 */
@PageTest
class ClarificationPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Clarifications clarifications;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private Person secretary;
    private Person officer;
    private Person stranger;
    private String year = "";
    private String exchange = "";
    private String cell = "";
    private String sheet = "";
    private String due = "";

    @BeforeEach
    void oneHandedIn() {
        world = years.openNow(2);
        years.submit(world, 0);
        year = "/years/" + world.year();
        String place = world.lines().getFirst() + "/a";
        exchange = year + "/clarifications/" + place;
        cell = year + "/cells/" + place;
        sheet = year + "/sheets/" + world.lines().getFirst();
        due = time.today().plusDays(2).toString();
        secretary =
                person(
                        "Trần Thị Thu Hà",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        officer = member(0, "Nguyễn Thị Kim Oanh");
        stranger = member(1, "Lê Văn Khác");
    }

    @Test
    void theQuestionStandsWhereItIsNeeded() throws Exception {
        assertThat(body(secretary, get(cell).header("X-Background", "true")))
                .contains("Câu hỏi cho đơn vị", exchange + "/ask")
                .doesNotContain("??", "kt-top");
        MockHttpServletResponse asked = ask("Đề nghị bổ sung xác nhận của Kho bạc");
        assertThat(asked.getRedirectedUrl()).isEqualTo(cell);
        assertThat(body(secretary, get(year + "/grid")))
                .contains(" q\"", "đang chờ đơn vị trả lời", "data-n=\"asked\">1<")
                .doesNotContain("??");
        assertThat(body(secretary, get(cell))).contains("xác nhận của Kho bạc", "Rút câu hỏi");
        assertThat(body(officer, get(sheet)))
                .contains("xác nhận của Kho bạc", exchange + "/answer", "có trao đổi")
                .doesNotContain("??", exchange + "/ask");
        assertThat(body(officer, get("/")))
                .contains("Trả lời câu hỏi của Tổ giúp việc: 1 ô", exchange);
        assertThat(body(officer, get(exchange)))
                .contains("xác nhận của Kho bạc", "Gửi trả lời")
                .doesNotContain("??", exchange + "/conclude", "Tới ô thẩm định");
    }

    @Test
    void theAnswerComesBackWithItsDocument() throws Exception {
        ask("Câu hỏi");
        MockHttpServletResponse sent =
                send(
                        officer,
                        multipart(exchange + "/answer")
                                .file(
                                        new MockMultipartFile(
                                                "files", "kb.pdf", null, FileCorpus.pdf()))
                                .param("seen", "1")
                                .param("back", "sheet")
                                .param("words", "Đã bổ sung"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(sheet + "#c-a");
        assertThat(body(secretary, get("/"))).contains("Kết luận trao đổi với đơn vị: 1 ô");
        assertThat(body(secretary, get(year + "/grid"))).contains(" qa\"", "đơn vị đã trả lời");
        assertThat(body(secretary, get(cell))).contains("Đã bổ sung", "kb.pdf", "Ghi kết luận");
        MockHttpServletResponse end =
                send(
                        secretary,
                        post(exchange + "/conclude")
                                .param("seen", "2")
                                .param("revision", "1")
                                .param("points", "7,5")
                                .param("words", "Theo số liệu Kho bạc"));
        assertThat(end.getRedirectedUrl()).isEqualTo(exchange);
        assertThat(body(officer, get(exchange)))
                .contains("Theo số liệu Kho bạc", "đã điều chỉnh điểm", "đã kết luận")
                .doesNotContain("7,5");
        assertThat(body(secretary, get(year + "/grid"))).contains(" qd\"", "data-n=\"asked\">0<");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        ask("Câu hỏi");
        MockHttpServletResponse moved =
                send(
                        secretary,
                        post(exchange + "/ask")
                                .param("seen", "0")
                                .param("due", due)
                                .param("words", "Câu hỏi của người thứ hai"));
        assertThat(moved.getStatus()).isEqualTo(409);
        assertThat(text(moved))
                .contains(
                        "Câu hỏi của người thứ hai",
                        "có người khác đã ghi thêm",
                        "name=\"seen\" value=\"1\"");
        MockHttpServletResponse bad =
                send(
                        secretary,
                        post(exchange + "/ask")
                                .param("seen", "1")
                                .param("due", "mai")
                                .param("words", "Hỏi thêm"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(text(bad)).contains("value=\"mai\"", "Hỏi thêm", "Chọn ngày trong lịch");
        MockHttpServletResponse line =
                send(
                        officer,
                        post(exchange + "/answer")
                                .header("X-Background", "true")
                                .param("seen", "1")
                                .param("words", " "));
        assertThat(line.getStatus()).isEqualTo(422);
        assertThat(text(line)).contains("Chưa ghi nội dung").doesNotContain("<");
    }

    @Test
    void anExchangeConcernsTheAskedAgencyAlone() throws Exception {
        ask("Câu hỏi");
        assertThat(send(stranger, get(exchange)).getStatus()).isEqualTo(404);
        assertThat(send(stranger, post(exchange + "/answer").param("seen", "1")).getStatus())
                .isEqualTo(404);
        assertThat(send(officer, post(exchange + "/ask")).getStatus()).isEqualTo(403);
        assertThat(body(stranger, get(year + "/clarifications"))).contains("Chưa có trao đổi nào");
        assertThat(body(stranger, get("/"))).doesNotContain("Trả lời câu hỏi");
        Person council =
                person("Ủy Viên", Grant.inAuthority(Role.COUNCIL_MEMBER, world.authority()));
        assertThat(send(council, get(exchange)).getStatus()).isEqualTo(403);
        assertThat(body(council, get(cell))).doesNotContain("Trao đổi với đơn vị");
    }

    @Test
    void theListFiltersSortsAndLeavesAsASheet() throws Exception {
        ask("Câu hỏi một");
        String list = year + "/clarifications";
        assertThat(body(secretary, get(list)))
                .contains("Câu hỏi một", "Sở 0", "Chờ đơn vị trả lời", "sort=due")
                .doesNotContain("??");
        assertThat(body(secretary, get(list + "?state=ANSWERED")))
                .contains("Không có trao đổi nào khớp bộ lọc");
        assertThat(
                        body(
                                secretary,
                                get(
                                        list
                                                + "?state=OPEN&sort=-member&member="
                                                + world.lines().getFirst())))
                .contains("Câu hỏi một");
        assertThat(body(secretary, get(list + "?member=" + world.lines().get(1))))
                .doesNotContain("Câu hỏi một");
        assertThat(body(officer, get(list))).contains("Câu hỏi một").doesNotContain("Mọi đơn vị");
        MockHttpServletResponse file = send(officer, get(list + "/export/xlsx"));
        assertThat(file.getContentType()).contains("spreadsheetml");
        assertThat(Spreadsheets.read(file.getContentAsByteArray(), 50).toString())
                .contains("Câu hỏi một", "Chờ đơn vị trả lời");
    }

    @Test
    void othersSeeANewQuestionWithinTheirGrid() throws Exception {
        String changes = year + "/grid/changes?since=";
        String before = body(secretary, get(year + "/grid"));
        String number = before.substring(before.indexOf("data-change=\"") + 13);
        number = number.substring(0, number.indexOf('"'));
        assertThat(body(secretary, get(changes + number))).doesNotContain("data-changes");
        ask("Câu hỏi");
        assertThat(body(secretary, get(changes + number)))
                .contains("data-asked=\"1\"", " q\"", "đang chờ đơn vị trả lời");
    }

    @Test
    void statementsDoNotGrowWithExchanges() throws Exception {
        ask("Câu hỏi");
        List<String> pages = List.of(sheet, year + "/clarifications", "/");
        List<Integer> one = new ArrayList<>();
        for (String path : pages) {
            body(officer, get(path));
            one.add(statements(path));
        }
        clarifications.ask(
                years.secretary(world),
                new Said(world.lines().getFirst(), CriterionKey.of("b"), 0, "Nữa"),
                LocalDate.parse(due));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(statements(pages.get(i))).as(pages.get(i)).isEqualTo(one.get(i));
        }
    }

    private int statements(String path) throws Exception {
        return StatementCount.besideSession(StatementCount.during(() -> send(officer, get(path))))
                .size();
    }

    private MockHttpServletResponse ask(String words) throws Exception {
        return send(
                secretary,
                post(exchange + "/ask")
                        .param("seen", "0")
                        .param("due", due)
                        .param("back", "cell")
                        .param("words", words));
    }

    private Person member(int member, String name) {
        return person(
                name, Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().get(member)));
    }

    private Person person(String name, Grant grant) {
        return people.person(name, "Chuyên viên", grant);
    }

    private String body(Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer = send(who, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    private MockHttpServletResponse send(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
