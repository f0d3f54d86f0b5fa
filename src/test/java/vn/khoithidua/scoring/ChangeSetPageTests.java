package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.SELF_TIME;
import static vn.khoithidua.scoring.ScoringYear.VERIFY_TIME;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;

/** Change sets over HTTP: what the scripts of the grid and of a sheet rest on. */
@PageTest
class ChangeSetPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private CellStore cells;

    private ScoringYear.World world;
    private Person secretary;
    private Person officer;
    private String grid = "";
    private String sheet = "";

    @BeforeEach
    void oneMemberHandedIn() {
        world = years.with(2);
        years.at(SELF_TIME, () -> years.submit(world, 0));
        String year = "/years/" + world.year();
        grid = year + "/grid/cells";
        sheet = year + "/sheets/" + world.lines().get(1) + "/cells";
        secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ giúp việc",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        officer =
                people.person(
                        "Nguyễn Thị Kim Oanh",
                        "Chuyên viên",
                        Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().get(1)));
    }

    @Test
    void aSetIsSavedOnceHoweverOftenItIsSent() throws Exception {
        String key = UUID.randomUUID().toString();
        String set = set("PASTED", cell("a", 1, "7,5"), cell("b", 1, "chín"));
        String first = body(send(VERIFY_TIME, secretary, grid, key, set));
        assertThat(first)
                .startsWith("{\"cells\":[")
                .contains("\"state\":\"saved\"", "\"verified\":\"7,50\"", "\"mode\":\"clear\"")
                .contains("\"state\":\"refused\"", "“chín” không phải là số", "thiếu lý do");
        String again = body(send(VERIFY_TIME, secretary, grid, key, set));
        assertThat(again).contains("\"revision\":2", "\"was\":null", "\"state\":\"refused\"");
        assertThat(cells.one(world.lines().getFirst(), A).revision()).isEqualTo(2);
    }

    @Test
    void aConflictAnswersBothSidesAndTheSameKeyMayBeSentAgain() throws Exception {
        send(VERIFY_TIME, secretary, grid, key(), set("TYPED", cell("a", 1, "6")));
        String key = key();
        MockHttpServletResponse stale =
                send(VERIFY_TIME, secretary, grid, key, set("TYPED", cell("a", 1, "7")));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale))
                .contains("\"state\":\"stale\"", "Trần Thị Thu Hà", "\"points\":\"6,00\"");
        MockHttpServletResponse mine =
                send(VERIFY_TIME, secretary, grid, key, set("TYPED", cell("a", 2, "7")));
        assertThat(mine.getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsNoChangeSetIsRefusedInWords() throws Exception {
        for (String bad :
                List.of(
                        "",
                        "[]",
                        "{",
                        "{\"cells\":[]}",
                        "null",
                        set("TYPED", "{\"line\":\"x\"}"),
                        set(
                                "TYPED",
                                "{\"line\":\""
                                        + world.lines().getFirst()
                                        + "\",\"criterion\":\"a\",\"mode\":\"restore\",\"points\":\"1e\"}"),
                        set("TYPED", cell("a", 1, "7"), cell("a", 1, "8")))) {
            MockHttpServletResponse answer = send(VERIFY_TIME, secretary, grid, key(), bad);
            assertThat(answer.getStatus()).as(bad).isEqualTo(422);
            assertThat(body(answer)).as(bad).isNotBlank().doesNotContain("{", "Exception");
        }
        assertThat(
                        send(
                                        VERIFY_TIME,
                                        secretary,
                                        grid,
                                        key(),
                                        set("TYPED", cell("khong-co", 1, "7")))
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        send(VERIFY_TIME, officer, grid, key(), set("TYPED", cell("a", 1, "7")))
                                .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aMemberSendsItsColumnOnlyToItsOwnSheet() throws Exception {
        String set =
                "{\"source\":\"PASTED\",\"cells\":[{\"criterion\":\"a\",\"revision\":0,\"inputs\":{\"điểm\":\"8,5\"}},"
                        + "{\"criterion\":\"b\",\"revision\":0,\"inputs\":{\"việc chậm\":\"nhiều\"}}]}";
        String answer = body(send(SELF_TIME, officer, sheet, key(), set));
        assertThat(answer).contains("\"self\":\"8,50\"", "\"state\":\"refused\"", "nhiều");
        String other = "/years/" + world.year() + "/sheets/" + world.lines().getFirst() + "/cells";
        assertThat(send(SELF_TIME, officer, other, key(), set).getStatus()).isEqualTo(404);
    }

    @Test
    void savingOneCellTakesAFewStatements() throws Exception {
        send(VERIFY_TIME, secretary, grid, key(), set("TYPED", cell("a", 1, "6")));
        List<String> sent =
                StatementCount.during(
                        () ->
                                send(
                                        VERIFY_TIME,
                                        secretary,
                                        grid,
                                        key(),
                                        set("TYPED", cell("a", 2, "7"))));
        assertThat(StatementCount.besideSession(sent)).hasSizeLessThanOrEqualTo(9);
    }

    private String cell(String criterion, long revision, String points) {
        return "{\"line\":\"%s\",\"criterion\":\"%s\",\"revision\":%d,\"mode\":\"points\",\"points\":\"%s\"}"
                .formatted(world.lines().getFirst(), criterion, revision, points);
    }

    private static String set(String source, String... cells) {
        return "{\"source\":\"" + source + "\",\"cells\":[" + String.join(",", cells) + "]}";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private MockHttpServletResponse send(
            Instant time, Person who, String path, String key, String json) throws Exception {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        years.at(
                time,
                () -> {
                    try {
                        answer.add(
                                mvc.perform(
                                                post(path)
                                                        .with(who.signedIn())
                                                        .with(csrf())
                                                        .header("Idempotency-Key", key)
                                                        .header("X-Background", "true")
                                                        .contentType(MediaType.APPLICATION_JSON)
                                                        .content(json))
                                        .andReturn()
                                        .getResponse());
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
