package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * What people send wrongly, over the real port: each time a sentence in Vietnamese says what to do,
 * what was typed stands in the page again, and no row of any table is another than before.
 *
 * <p>In a context of its own: {@code csrf()} of the mock requests puts a repository into the shared
 * one that keeps tokens in the session.
 */
@PageTest
@TestPropertySource(properties = "spring.datasource.hikari.maximum-pool-size=4")
class BadInputTests {

    private static final String WORDS = "Theo báo cáo số 512/BC-SXD, đã hoàn thành";
    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([^\"]*)\"");
    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort private int port;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Windows windows;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world =
            new ScoringYear.World(AuthorityId.next(), BlocYearId.next(), List.of(), List.of());
    private LittlePeople.Person person = new LittlePeople.Person(UserId.next(), "", "");
    private HttpVisitor officer = new HttpVisitor(0);
    private String cell = "";

    @BeforeEach
    void anOfficerOfTheFirstMember() throws Exception {
        world = years.openNow(2);
        person = person(Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        officer = visitor(person);
        cell = "/years/" + world.year() + "/sheets/" + world.lines().getFirst() + "/cells/a";
    }

    private LittlePeople.Person person(Grant grant) {
        return people.person("Nguyễn Thị Kim Oanh", "Chuyên viên", grant);
    }

    private HttpVisitor visitor(LittlePeople.Person who) throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        assertThat(visitor.signIn(who.username(), LittlePeople.PASSWORD)).isEqualTo("/");
        visitor.get("/years/" + world.year());
        return visitor;
    }

    /** Sends something and proves that it left every table as it was. */
    private String refused(int status, Sending sending) throws Exception {
        TableSums before = TableSums.of(jdbc, "public", "audit");
        HttpResponse<String> answer = sending.send();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TableSums.of(jdbc, "public", "audit")).isEqualTo(before);
        return page(answer);
    }

    private interface Sending {
        HttpResponse<String> send() throws Exception;
    }

    private static String page(HttpResponse<String> answer) {
        String text = HtmlUtils.htmlUnescape(answer.body());
        assertThat(text).contains("lang=\"vi\"").doesNotContain("??", "Exception");
        return text;
    }

    private static Map<String, String> result(String points) {
        return Map.of("revision", "0", "in.điểm", points, "words", WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chín rưỡi",
                "1e5",
                "NaN",
                "8,5,5",
                "１２",
                "--8",
                "8 điểm",
                "0x1F",
                "Infinity"
            })
    void aWrongNumberIsNamedAndKept(String typed) throws Exception {
        assertThat(refused(422, () -> officer.post(cell, result(typed))))
                .contains("điểm: nhập điểm, ví dụ 9,5; giá trị “" + typed + "” không đọc được.")
                .contains("value=\"" + typed + "\"", WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "999999999999999999999999999999", "10,001"})
    void aNumberOutOfRangeIsNamedAndKept(String typed) throws Exception {
        assertThat(refused(422, () -> officer.post(cell, result(typed))))
                .containsPattern("từ 0 đến 10|không quá 10|nhiều nhất|từ 0")
                .contains("value=\"" + typed + "\"", WORDS);
    }

    @Test
    void aForeignSheetIsNotFoundAndSaysNothingOfItself() throws Exception {
        String year = "/years/" + world.year() + "/sheets/";
        String foreign = year + world.lines().get(1) + "/cells/a";
        String absent = year + RosterLineId.next() + "/cells/a";
        for (String path : new String[] {foreign, absent}) {
            assertThat(refused(404, () -> officer.post(path, result("9"))))
                    .contains("Không tìm thấy")
                    .doesNotContain("Sở số 1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/years/abc",
                "/years/1/sheets/2",
                "/files/'%20or%201=1",
                "/years/00000000-0000-0000-0000-000000000000/grid"
            })
    void anAddressThatMeansNothingAnswersInVietnamese(String path) throws Exception {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(page(answer)).containsPattern("Không tìm thấy|không đúng|không có quyền");
    }

    @Test
    void aStaleCellShowsBothSides() throws Exception {
        LittlePeople.Person boss =
                people.person(
                        "Đặng Quốc Bảo",
                        "Giám đốc",
                        Grant.inOrganization(Role.AGENCY_LEADER, world.agencies().getFirst()));
        HttpVisitor leader = visitor(boss);
        assertThat(leader.post(cell, result("8")).statusCode()).isEqualTo(302);
        assertThat(refused(409, () -> officer.post(cell, result("9"))))
                .contains("Đặng Quốc Bảo", "8,0", "Chưa mất gì cả")
                .contains("value=\"9\"", WORDS);
    }

    @Test
    void aTableWhoseSumIsOffIsKeptAsADraftAndNotFrozenUnexplained() throws Exception {
        ScoringYear.World bare = years.bare(2);
        HttpVisitor secretary =
                visitor(person(Grant.inBlocYear(Role.BLOC_SECRETARY, bare.year(), null)));
        String table = "/years/" + bare.year() + "/table";
        secretary.get(table + "/import");
        byte[] file =
                "Cấp;TT;Nội dung, tiêu chí;Điểm tối đa;Quy tắc chấm\n0;;Bảng của khối;100;\n1;I;Chuyên môn;20;\n2;1;Việc một;3;điểm chuẩn 3\n"
                        .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> looked =
                secretary.post(
                        table + "/import",
                        Map.of(),
                        "file",
                        new HttpVisitor.Sent("bang.csv", file));
        Matcher sheet = SHEET.matcher(looked.body());
        assertThat(sheet.find()).isTrue();
        String content = HtmlUtils.htmlUnescape(sheet.group(1));
        assertThat(secretary.post(table + "/import/apply", Map.of("sheet", content)).statusCode())
                .isEqualTo(302);
        assertThat(page(secretary.get(table)))
                .contains("Mục I ghi 20 điểm, các dòng trong mục cộng lại là 3 điểm.");
        String wish = "Ghi chú còn dở";
        assertThat(
                        refused(
                                422,
                                () ->
                                        secretary.post(
                                                table + "/freeze",
                                                Map.of("revision", "0", "explanation", " "))))
                .contains("các tổng điểm chưa khớp");
        assertThat(
                        refused(
                                409,
                                () ->
                                        secretary.post(
                                                table + "/freeze",
                                                Map.of("revision", "7", "explanation", wish))))
                .contains("người khác đã lưu một thay đổi khác");
    }

    @ParameterizedTest
    @CsvSource({"21, 422", "24, 422"})
    void aFileTooLargeIsRefusedWithTheFormKept(int megabytes, int status) throws Exception {
        HttpVisitor secretary = secretary();
        assertThat(refused(status, () -> paper(secretary, "to.pdf", pdf(megabytes))))
                .contains("to.pdf: tệp quá lớn. Mỗi tệp tối đa 20 MB.")
                .contains("value=\"19/HD-HĐ\"", "Hướng dẫn xét khen thưởng", "2026-01-15");
    }

    @Test
    void moreThanTheServerTakesAtOnceHasItsOwnPage() throws Exception {
        HttpVisitor secretary = secretary();
        assertThat(refused(413, () -> paper(secretary, "rất to.pdf", pdf(27))))
                .contains("Tệp quá lớn", "mỗi lần gửi tối đa 25 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "lich.exe, không nhận loại tệp này. Nhận: pdf",
        "anh.png, nội dung không phải là tệp png",
        "khongduoi, không nhận loại tệp này"
    })
    void aFileOfTheWrongKindIsRefusedWithTheFormKept(String name, String words) throws Exception {
        HttpVisitor secretary = secretary();
        byte[] content = "MZ not what it says".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(422, () -> paper(secretary, name, content)))
                .contains(name + ": " + words)
                .contains("value=\"19/HD-HĐ\"", "Hướng dẫn xét khen thưởng", "2026-01-15");
    }

    @Test
    void evidenceOfTheWrongKindLeavesTheRowAsItWas() throws Exception {
        assertThat(officer.post(cell, result("8")).statusCode()).isEqualTo(302);
        HttpVisitor.Sent file = new HttpVisitor.Sent("may.exe", new byte[9]);
        assertThat(refused(422, () -> officer.post(cell + "/evidence", Map.of(), "files", file)))
                .contains("may.exe: không nhận loại tệp này");
        assertThat(page(officer.get("/years/" + world.year() + "/sheets/" + line())))
                .contains("value=\"8\"")
                .doesNotContain("may.exe");
    }

    @Test
    void aClosedWindowSaysSinceWhenAndWhomToAsk() throws Exception {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        windows.set(
                world.year(),
                new StepWindow(
                        Step.SELF_SCORING,
                        today.minusDays(20),
                        today.minusDays(10),
                        0,
                        today.minusDays(5)),
                null);
        assertThat(refused(423, () -> officer.post(cell, result("8,5"))))
                .contains("Bước “Tự chấm” đã khóa từ hết ngày", "đề nghị Trưởng khối gia hạn")
                .contains("value=\"8,5\"", WORDS);
    }

    @Test
    void anExpiredSessionKeepsTheFormUntilTheSamePersonIsBack() throws Exception {
        lapse();
        TableSums before = TableSums.of(jdbc, "public", "audit");
        String next = HttpVisitor.location(officer.post(cell, result("9,5")));
        assertThat(next).startsWith("/login?next=").contains("expired");
        assertThat(TableSums.of(jdbc, "public", "audit")).isEqualTo(before);
        assertThat(page(officer.get(next)))
                .contains("Phiên làm việc đã hết. Những gì đồng chí vừa gửi đang được giữ lại");
        String on = officer.signInAgain(next, person.username(), LittlePeople.PASSWORD);
        String kept = page(officer.get(on));
        assertThat(kept).contains("value=\"9,5\"", WORDS, "action=\"" + cell);
        HttpResponse<String> sent = officer.post(cell, result("9,5"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(page(officer.get("/years/" + world.year() + "/sheets/" + line())))
                .contains("value=\"9,5\"", WORDS);
    }

    private RosterLineId line() {
        return world.lines().getFirst();
    }

    /** What half an hour does. */
    private void lapse() {
        jdbc.sql("delete from spring_session where principal_name = :name")
                .param("name", person.username())
                .update();
    }

    private HttpVisitor secretary() throws Exception {
        HttpVisitor secretary =
                visitor(person(Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null)));
        secretary.get("/years/" + world.year() + "/papers/new");
        return secretary;
    }

    private HttpResponse<String> paper(HttpVisitor secretary, String name, byte[] content)
            throws Exception {
        Map<String, String> fields =
                Map.of(
                        "kind",
                        "GUIDANCE",
                        "direction",
                        "FROM_COUNCIL",
                        "number",
                        "19/HD-HĐ",
                        "issuedOn",
                        "2026-01-15",
                        "issuer",
                        "Hội đồng Thi đua - Khen thưởng tỉnh",
                        "abstractText",
                        "Hướng dẫn xét khen thưởng năm 2026");
        return secretary.post(
                "/years/" + world.year() + "/papers",
                fields,
                "file",
                new HttpVisitor.Sent(name, content));
    }

    private static byte[] pdf(int megabytes) {
        byte[] small = FileCorpus.pdf();
        byte[] large = new byte[megabytes * MEGABYTE];
        System.arraycopy(small, 0, large, 0, small.length);
        return large;
    }
}
