package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.typeset.Spreadsheets;

/** The pages of the mid-year review. */
@PageTest
class MidYearPageTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private RegistrationWriting writing;
    @Autowired private LittlePeople people;
    @Autowired private Visits visits;
    @Autowired private MockMvc mvc;
    @Autowired private TimeSource time;

    private Person officer;
    private Person leader;
    private Person secretary;
    private BlocYearId year = BlocYearId.next();
    private String board = "";
    private String own = "";

    @BeforeEach
    void oneRegistered() {
        ScoringYear.World world = years.open(2, 2);
        LocalDate today = time.today();
        years.midYear(world.year(), today.minusDays(9), today.plusDays(9), null);
        writing.save(
                seats.member(world, 0, Role.AGENCY_OFFICER),
                world.lines().getFirst(),
                draft(
                        0,
                        Map.of(
                                K0,
                                numeric("100"),
                                K1,
                                new TargetValue.Due(LocalDate.of(2024, 11, 5)))));
        year = world.year();
        board = "/years/" + year + "/mid-year";
        own = board + "/" + world.lines().getFirst();
        officer = member(world, Role.AGENCY_OFFICER);
        leader = member(world, Role.AGENCY_LEADER);
        secretary =
                people.person(
                        "Thư Ký", "", Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
    }

    private Person member(ScoringYear.World world, Role role) {
        return people.person(
                "Người " + role, "", Grant.inOrganization(role, world.agencies().getFirst()));
    }

    @Test
    void theOfficerWritesTheLeaderHandsInTheConferenceSees() throws Exception {
        assertThat(visits.page("/", officer)).contains("Ghi báo cáo sơ kết 6 tháng", own);
        assertThat(visits.page(own + "/edit", officer))
                .contains("name=\"number:k0\"", "name=\"doneOn:k1\"", "100 hộ");
        assertThat(save("60", "01/09/2024").getRedirectedUrl()).isEqualTo(own);
        assertThat(visits.page(own, officer))
                .contains("bằng 60% chỉ tiêu năm", "Đã đạt", "Đang làm tốt")
                .doesNotContain(own + "/hand-in");
        assertThat(visits.page(own, leader)).contains(own + "/hand-in");
        assertThat(visits.send(leader, own + "/hand-in").getStatus()).isEqualTo(422);
        assertThat(visits.send(leader, own + "/hand-in", "revision", "0").getStatus())
                .as("read before it was written")
                .isEqualTo(409);
        assertThat(
                        visits.send(
                                        leader,
                                        own + "/hand-in",
                                        "revision",
                                        visits.revision(own, leader))
                                .getStatus())
                .isEqualTo(302);
        assertThat(visits.page(board, secretary))
                .contains("1/2 đơn vị đã gửi báo cáo", "Đã đạt", "Chậm", "Chưa báo cáo");
        assertThat(visits.send(secretary, board, "revision", "0", "words", "Khối làm tốt"))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(302);
        assertThat(visits.page(board, leader)).contains("Khối làm tốt").doesNotContain("<textarea");
    }

    @Test
    void whatCannotBeReadIsKeptAndAskedAgain() throws Exception {
        MockHttpServletResponse answer = save("sáu mươi", "hôm qua");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("sáu mươi", "Đang làm tốt", "kết quả không đọc được")
                .doesNotContain("??");
        assertThat(visits.send(secretary, own + "/return", "reason", " ").getStatus())
                .isEqualTo(422);
        MockHttpServletResponse stale =
                visits.send(secretary, board, "revision", "7", "words", "Gõ muộn");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Gõ muộn");
    }

    @Test
    void aStaleFormShowsWhatStandsThereNow() throws Exception {
        save("60", "01/09/2024");
        MockHttpServletResponse stale =
                visits.send(
                        officer,
                        own,
                        "revision",
                        "0",
                        "number:k0",
                        "75",
                        "words:k0",
                        "Chữ của tôi",
                        "words",
                        "Bản khác");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString())
                .contains("value=\"75\"", "Chữ của tôi", "bấm Lưu lần nữa")
                .contains("Hiện đang ghi: 60", "01/09/2024", "Đang làm tốt")
                .contains("Hiện đang ghi: Báo cáo của đơn vị", "Bản khác")
                .contains("name=\"revision\" value=\"1\"");
        assertThat(visits.page(own + "/edit", officer)).doesNotContain("Hiện đang ghi");
    }

    @Test
    void theSecretaryIsToldOnceAllIsInOrTheDayIsOver() throws Exception {
        save("60", "");
        visits.send(leader, own + "/hand-in", "revision", visits.revision(own, leader));
        assertThat(visits.page("/", secretary)).doesNotContain("Lập báo cáo sơ kết của khối");
        LocalDate today = time.today();
        years.midYear(year, today.minusDays(9), today.minusDays(1), null);
        assertThat(visits.page("/", secretary))
                .contains("Lập báo cáo sơ kết của khối: 1/2 đơn vị đã gửi báo cáo");
        String board = "/years/" + year + "/mid-year";
        visits.send(
                secretary,
                board,
                "words",
                "Khối hoàn thành nhiệm vụ 6 tháng.",
                "revision",
                visits.revision(board, secretary));
        assertThat(visits.page("/", secretary)).doesNotContain("sơ kết của khối");
    }

    @Test
    void whatWasSaidAtMidYearStandsBelowTheRowThatIsScored() throws Exception {
        save("60,5", "01/09/2024");
        years.freeze(year);
        String sheet = "/years/" + year + "/sheets" + own.substring(own.lastIndexOf('/'));
        assertThat(visits.page(sheet, officer))
                .as("not handed in")
                .doesNotContain("Sơ kết 6 tháng:");
        visits.send(leader, own + "/hand-in", "revision", visits.revision(own, leader));
        assertThat(visits.page(sheet, officer))
                .contains("bằng 60,5% chỉ tiêu năm", "Đang làm tốt", "Đã đạt")
                .doesNotContain("có trao đổi với Tổ giúp việc");
    }

    @Test
    void theReviewLeavesAsASpreadsheetAndAsAPaper() throws Exception {
        save("60", "");
        List<List<String>> rows = Spreadsheets.read(file("xlsx"), 100);
        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row).contains("Sở số 0", "K0", "100 hộ", "60", "60%"));
        assertThat(new String(file("pdf"), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(file("docx")).startsWith('P', 'K');
        assertThat(visits.status(board + "/export/exe", secretary)).isEqualTo(404);
    }

    private byte[] file(String kind) throws Exception {
        return mvc.perform(get(board + "/export/" + kind).with(secretary.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private MockHttpServletResponse save(String number, String day) throws Exception {
        return visits.send(
                officer,
                own,
                "revision",
                "0",
                "number:k0",
                number,
                "words:k0",
                "Đang làm tốt",
                "doneOn:k1",
                day,
                "words",
                "Báo cáo của đơn vị");
    }
}
