package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;

/** The pages of registration, for each role. */
@PageTest
class RegistrationPageTests {

    @Autowired private RegistrationYear years;
    @Autowired private LittlePeople people;
    @Autowired private Visits visits;
    @Autowired private MemberTargets targets;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private Person officer;
    private Person leader;
    private Person secretary;
    private String list = "";
    private String own = "";
    private String other = "";

    @BeforeEach
    void aBloc() {
        world = years.open(2, 2);
        list = "/years/" + world.year() + "/registrations";
        own = list + "/" + world.lines().getFirst();
        other = list + "/" + world.lines().getLast();
        officer = member(Role.AGENCY_OFFICER);
        leader = member(Role.AGENCY_LEADER);
        secretary = secretary(world.year());
    }

    private Person secretary(BlocYearId year) {
        return people.person(
                "Thư Ký", "Tổ trưởng", Grant.inBlocYear(Role.BLOC_SECRETARY, year, null));
    }

    private Person member(Role role) {
        return people.person(
                "Người " + role, "", Grant.inOrganization(role, world.agencies().getFirst()));
    }

    @Test
    void theOfficerRegistersTheLeaderConfirmsTheSecretaryAccepts() throws Exception {
        assertThat(visits.page("/", officer)).contains("Đăng ký thi đua của đơn vị", own);
        assertThat(visits.page(own + "/edit", officer))
                .contains("chấm trực tiếp [điểm] không quá 10", "Bằng khen", "name=\"value:k0\"");
        assertThat(save(officer, "12,5", "")).isEqualTo(own);
        assertThat(visits.page(own, officer))
                .contains("12,5 hộ", "đến 05/11/2026", "Cờ thi đua của Chính phủ", own + "/send")
                .doesNotContain(own + "/hand-in");
        assertThat(moved(officer, own + "/send")).isEqualTo(302);
        assertThat(visits.page("/", leader)).contains("Xác nhận và gửi đăng ký thi đua");
        assertThat(visits.page(own, leader)).contains(own + "/hand-in", own + "/give-back");
        assertThat(moved(leader, own + "/hand-in")).isEqualTo(302);
        assertThat(visits.page("/", secretary)).contains("Tiếp nhận đăng ký thi đua: 1 đơn vị");
        assertThat(visits.page(own, secretary)).contains(own + "/accept", own + "/return");
        assertThat(moved(secretary, own + "/accept")).isEqualTo(302);
        assertThat(visits.page(own, leader)).contains("Đã chấp nhận").doesNotContain("/hand-in");
        assertThat(visits.page(list, leader))
                .contains("1/2 đơn vị đã gửi đăng ký, 1 đã được chấp nhận", "Cờ thi đua");
        assertThat(targets.of(years.table(world.year())).of(world.lines().getFirst(), K0).number())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void aRefusedFormKeepsEveryKeystroke() throws Exception {
        MockHttpServletResponse answer =
                visits.send(
                        officer,
                        own,
                        "revision",
                        "0",
                        "kind:k0",
                        "NUMERIC",
                        "value:k0",
                        "mười hai",
                        "kind:k1",
                        "TITLE",
                        "value:k1",
                        "Công sở văn hóa",
                        "awards",
                        "PROVINCIAL_FLAG",
                        "words",
                        "Ba sáng kiến");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "mười hai",
                        "Công sở văn hóa",
                        "Ba sáng kiến",
                        "value=\"PROVINCIAL_FLAG\" checked",
                        "không đúng với loại chỉ tiêu")
                .doesNotContain("??");
        assertThat(targets.of(years.table(world.year())).of(world.lines().getFirst(), K1).target())
                .isNull();
    }

    @Test
    void aConflictShowsBothSides() throws Exception {
        save(officer, "12", "");
        MockHttpServletResponse answer =
                visits.send(officer, own, "revision", "0", "kind:k0", "NUMERIC", "value:k0", "99");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("value=\"99\"", "Hiện đang ghi: 12 hộ", "người khác đã sửa");
    }

    @Test
    void handingInSaysWhatWasReadAndIsRefusedWithoutIt() throws Exception {
        save(officer, "12", "");
        MockHttpServletResponse blind = visits.send(leader, own + "/hand-in");
        assertThat(blind.getStatus()).isEqualTo(422);
        assertThat(blind.getContentAsString()).contains("thiếu số lần sửa");
        MockHttpServletResponse unread = visits.send(leader, own + "/hand-in", "revision", "0");
        assertThat(unread.getStatus()).isEqualTo(409);
        assertThat(unread.getContentAsString()).contains("Hãy tải lại trang");
        assertThat(visits.page(own, leader)).contains(own + "/hand-in");
    }

    @Test
    void aReturnWithoutAReasonIsAskedAgain() throws Exception {
        save(officer, "12", "");
        moved(leader, own + "/hand-in");
        MockHttpServletResponse answer = visits.send(secretary, own + "/return", "reason", "  ");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hãy ghi nội dung cần sửa");
        visits.send(secretary, own + "/return", "reason", "Nâng chỉ tiêu 1");
        assertThat(visits.page(own, officer)).contains("Nâng chỉ tiêu 1", "/edit");
        assertThat(visits.page("/", officer)).contains("Sửa đăng ký thi đua bị trả lại");
    }

    @Test
    void theSecretaryChasesWhoHasNeverRegisteredOnceTheDayIsOver() throws Exception {
        save(officer, "12", "");
        moved(leader, own + "/hand-in");
        assertThat(visits.page("/", secretary)).doesNotContain("Đôn đốc đăng ký thi đua");
        LocalDate today = time.today();
        years.window(world.year(), today.minusDays(9), today.minusDays(1), today.plusDays(5));
        assertThat(visits.page("/", secretary))
                .contains("Đôn đốc đăng ký thi đua: 1 đơn vị chưa gửi", "state=MISSING");
        years.window(world.year(), today.minusDays(9), today.minusDays(3), today.minusDays(1));
        assertThat(visits.page("/", secretary))
                .as("nobody could register any more")
                .doesNotContain("Đôn đốc đăng ký thi đua");
    }

    @Test
    void theListIsFiltered() throws Exception {
        save(officer, "12", "");
        moved(leader, own + "/hand-in");
        assertThat(visits.page(list + "?state=MISSING", secretary))
                .contains(other)
                .doesNotContain(own + "\"");
        assertThat(visits.page(list + "?state=HANDED_IN", secretary))
                .contains(own)
                .doesNotContain(other + "\"");
        assertThat(visits.page(list + "?state=ACCEPTED", secretary))
                .contains("Không có đơn vị nào");
    }

    @Test
    void anotherAgencyReadsAndDoesNotWrite() throws Exception {
        assertThat(visits.page(other, officer)).doesNotContain("/edit");
        assertThat(visits.status(other + "/edit", officer)).isEqualTo(404);
        assertThat(visits.send(officer, other, "revision", "0").getStatus()).isEqualTo(404);
        assertThat(moved(leader, other + "/hand-in")).isEqualTo(404);
        assertThat(moved(officer, own + "/hand-in")).isEqualTo(403);
        assertThat(visits.status(own + "/edit", secretary)).isEqualTo(403);
    }

    @Test
    void statementsDoNotGrowWithMembersAndCriteria() throws Exception {
        List<Integer> small = statements(years.open(3, 5));
        assertThat(statements(years.open(14, 60))).isEqualTo(small);
        assertThat(small).allMatch(count -> count <= 20);
    }

    private List<Integer> statements(ScoringYear.World some) throws Exception {
        Person reader = secretary(some.year());
        Person writer =
                people.person(
                        "Viết",
                        "",
                        Grant.inOrganization(Role.AGENCY_OFFICER, some.agencies().getFirst()));
        String base = "/years/" + some.year() + "/registrations";
        String page = base + "/" + some.lines().getFirst();
        List<Integer> counts = new ArrayList<>();
        counts.add(count(base, reader));
        counts.add(count(page, reader));
        counts.add(count(page + "/edit", writer));
        return counts;
    }

    private int count(String path, Person reader) throws Exception {
        visits.page(path, reader);
        return StatementCount.besideSession(StatementCount.during(() -> visits.page(path, reader)))
                .size();
    }

    private String save(Person who, String value, String reason) throws Exception {
        MockHttpServletResponse answer =
                visits.send(
                        who,
                        own,
                        "revision",
                        "0",
                        "kind:k0",
                        "NUMERIC",
                        "value:k0",
                        value,
                        "kind:k1",
                        "DUE",
                        "value:k1",
                        "05/11/2026",
                        "awards",
                        "GOVERNMENT_FLAG",
                        "reason",
                        reason);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private int moved(Person who, String path) throws Exception {
        return visits.send(who, path, "revision", visits.revision(own, who)).getStatus();
    }
}
