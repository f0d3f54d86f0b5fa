package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.nio.charset.StandardCharsets;
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
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.typeset.Spreadsheets;
import vn.khoithidua.year.Seat;

/** The summary of registrations, its files, amendments, and the warning on the pact. */
@PageTest
class RegistrationSummaryTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private LittlePeople people;
    @Autowired private Visits visits;
    @Autowired private MockMvc mvc;
    @Autowired private RegistrationWriting writing;
    @Autowired private RegistrationFlow flow;
    @Autowired private PactDrafts drafts;
    @Autowired private Pacts pacts;

    private ScoringYear.World world;
    private RosterLineId line;
    private Person secretary;
    private Seat keeper;
    private String base = "";

    @BeforeEach
    void oneAcceptedAndOneMissing() {
        world = years.open(2, 3);
        line = world.lines().getFirst();
        base = "/years/" + world.year() + "/registrations";
        keeper = seats.secretary(world);
        secretary =
                people.person(
                        "Thư Ký", "", Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        Seat leader = seats.member(world, 0, Role.AGENCY_LEADER);
        RegistrationDraft wanted =
                new RegistrationDraft(
                        Map.of(
                                K0, new Assignment(true, numeric("12")),
                                K1, new Assignment(true, new TargetValue.Title("Công sở văn hóa"))),
                        List.of("PROVINCIAL_FLAG"),
                        "Tập thể Lao động xuất sắc",
                        0,
                        "");
        writing.save(leader, line, wanted);
        flow.handIn(leader, line);
        flow.accept(keeper, line);
    }

    @Test
    void allMembersStandSideBySide() throws Exception {
        assertThat(visits.page(base + "/summary", secretary))
                .contains(
                        "12 hộ",
                        "Công sở văn hóa",
                        "Cờ thi đua",
                        "Tập thể Lao động xuất sắc",
                        "Chưa đăng ký",
                        "Sở 0",
                        "Sở 1");
        assertThat(visits.page(base, secretary)).contains(base + "/summary");
    }

    @Test
    void theSummaryIsFilteredByMemberStateAndCriterion() throws Exception {
        String summary = base + "/summary";
        assertThat(visits.page(summary + "?member=" + line, secretary))
                .contains("12 hộ", base + "/" + line + "\"")
                .doesNotContain(base + "/" + world.lines().getLast() + "\"");
        assertThat(visits.page(summary + "?late=MISSING", secretary))
                .contains(base + "/" + world.lines().getLast() + "\"")
                .doesNotContain("12 hộ");
        assertThat(visits.page(summary + "?q=TIEU CHI SO 1", secretary))
                .contains("Công sở văn hóa", "Bỏ lọc")
                .doesNotContain("12 hộ");
        assertThat(visits.page(summary + "?q=khong co", secretary))
                .contains("Không có đơn vị, tiêu chí nào khớp bộ lọc");
        assertThat(visits.page(summary + "?member=x&late=x", secretary))
                .contains("Không có đơn vị, tiêu chí nào khớp bộ lọc");
    }

    @Test
    void theSummaryLeavesAsASpreadsheetAndAsAPaper() throws Exception {
        List<List<String>> rows = Spreadsheets.read(file("xlsx"), 100);
        assertThat(rows.getFirst()).contains("Sở số 0", "Sở số 1");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("K0", "12 hộ"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Chưa đăng ký"));
        assertThat(new String(file("pdf"), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(file("docx")).startsWith('P', 'K');
        assertThat(visits.status(base + "/export/exe", secretary)).isEqualTo(404);
    }

    private byte[] file(String kind) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(base + "/export/" + kind).with(secretary.signedIn()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    @Test
    void anAcceptedTargetIsAmendedWithAReason() throws Exception {
        String amend = base + "/" + line + "/amend";
        assertThat(visits.page(base + "/" + line, secretary)).contains(amend + "?key=k0");
        assertThat(visits.page(amend + "?key=k0", secretary)).contains("12 hộ");
        assertThat(send(amend, "15", " ").getStatus()).isEqualTo(422);
        assertThat(send(amend, "mười", "Tỉnh giao lại").getContentAsString()).contains("mười");
        assertThat(send(amend, "12,0", "Như cũ").getStatus()).isEqualTo(409);
        assertThat(send(amend, "15", "Tỉnh giao lại").getStatus()).isEqualTo(302);
        assertThat(visits.page(base + "/" + line, secretary))
                .contains("15 hộ", "12 hộ", "Tỉnh giao lại", "Các lần điều chỉnh");
        String other = base + "/" + world.lines().getLast() + "/amend";
        assertThat(send(other, "15", "Chưa chấp nhận").getStatus()).isEqualTo(409);
        assertThat(visits.status(amend + "?key=no", secretary)).isEqualTo(404);
    }

    private MockHttpServletResponse send(String path, String value, String reason)
            throws Exception {
        return visits.send(
                secretary, path, "key", "k0", "kind", "NUMERIC", "value", value, "reason", reason);
    }

    @Test
    void freezingThePactWarnsWhileRegistrationsAreMissing() throws Exception {
        PactTexts texts = new PactTexts("Giao ước", "", List.of(), "Chúng tôi", "Thi đua");
        drafts.draft(world.year(), texts, secretary.actor());
        Pact pact = pacts.current(world.year()).orElseThrow();
        String page = "/years/" + world.year() + "/pact/" + pact.id();
        assertThat(visits.page(page, secretary))
                .contains("Còn 1 đơn vị chưa được chấp nhận đăng ký", "12 hộ");
        Seat leader = seats.member(world, 1, Role.AGENCY_LEADER);
        RosterLineId other = world.lines().getLast();
        writing.save(leader, other, draft(0, Map.of(K0, numeric("9"))));
        flow.handIn(leader, other);
        flow.accept(keeper, other);
        assertThat(visits.page(page, secretary)).doesNotContain("chưa được chấp nhận đăng ký");
    }
}
