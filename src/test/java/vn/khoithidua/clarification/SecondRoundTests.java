package vn.khoithidua.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.Cell;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.FirstRound;
import vn.khoithidua.scoring.ScoreHistory;
import vn.khoithidua.scoring.ScoreKind;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.scoring.SheetReading;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;

/** The first verification is announced, members explain, the second is told apart from it. */
@PageTest
class SecondRoundTests {

    private static final CriterionKey K0 = CriterionKey.of("k0");
    private static final CriterionKey K1 = CriterionKey.of("k1");

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private FirstRound rounds;
    @Autowired private Clarifications clarifications;
    @Autowired private ClarificationReading reading;
    @Autowired private Verification verification;
    @Autowired private VerificationClosing closing;
    @Autowired private SheetReading sheets;
    @Autowired private CellReading cells;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private RosterLineId line;
    private Seat secretary;
    private Seat leader;
    private LocalDate today;

    @BeforeEach
    void allVerified() {
        world = years.openGrid(2, 2);
        line = world.lines().getFirst();
        secretary = years.secretary(world);
        leader = years.member(world, 0, Role.AGENCY_LEADER);
        today = time.today();
        verify(line, K0, 1, "7", "Thiếu một báo cáo");
        verify(line, K1, 1, "8", "");
        verify(world.lines().get(1), K0, 1, "8", "");
        verify(world.lines().get(1), K1, 1, "8", "");
    }

    @Test
    void membersSeeTheFirstVerificationOnceItIsAnnounced() {
        assertThat(sheets.of(leader, line).showsVerified()).isFalse();
        announce();
        SheetPage page = sheets.of(leader, line);
        assertThat(page.showsVerified()).isTrue();
        assertThat(page.cell(K0).verified().points()).isEqualByComparingTo("7");
        assertThat(page.cell(K0).verified().words()).isEqualTo("Thiếu một báo cáo");
        assertThat(Objects.requireNonNull(page.verified()).total()).isEqualByComparingTo("15");
    }

    @Test
    void theSecondVerificationIsTheTeamsUntilItIsClosed() {
        announce();
        verify(line, K0, 2, "7.5", "Đã bổ sung báo cáo");
        SheetPage members = sheets.of(leader, line);
        assertThat(members.cell(K0).verified().points()).isEqualByComparingTo("7");
        assertThat(members.history().get(K0))
                .extracting(ScoreHistory.Entry::kind)
                .containsExactly(ScoreKind.VERIFIED, ScoreKind.SELF);
        CellReading.CellPage teams = cells.of(secretary, line, K0);
        assertThat(teams.cell().verified().points()).isEqualByComparingTo("7.5");
        assertThat(teams.cell().firstPoints()).isEqualByComparingTo("7");
        assertThat(teams.history())
                .extracting(ScoreHistory.Entry::second)
                .containsExactly(true, false, false);
        closing.request(secretary);
        closing.close(years.of(world, Role.BLOC_HEAD));
        Cell closed = sheets.of(leader, line).cell(K0);
        assertThat(closed.verified().points()).isEqualByComparingTo("7.5");
        assertThat(closed.firstPoints()).isEqualByComparingTo("7");
    }

    @Test
    void aMemberExplainsUnaskedWhileItMay() {
        refused("clarification.notAsked", () -> explain(0, "Chúng tôi có đủ báo cáo"));
        announce();
        explain(0, "Chúng tôi có đủ báo cáo");
        Clarification about = reading.of(line, K0);
        assertThat(about.state()).isEqualTo(ClarificationState.ANSWERED);
        assertThat(about.messages().getFirst().act()).isEqualTo(ClarificationAct.EXPLAIN);
        refused("scoring.closing.asked", () -> closing.request(secretary));
        clarifications.conclude(
                secretary,
                new Said(line, K0, 1, "Chấp nhận giải trình"),
                new Clarifications.NewPoints(new BigDecimal("8"), 2));
        assertThat(reading.of(line, K0).messages().getLast().changed()).isTrue();
        closing.request(secretary);
    }

    @Test
    void explanationsEndWithTheirDay() {
        rounds.announce(secretary, today, "");
        years.at(
                time.now().plusSeconds(86_400),
                () -> refused("clarification.notAsked", () -> explain(0, "Muộn một ngày")));
        assertThat(reading.of(line, K0).messages()).isEmpty();
    }

    @Test
    void itIsAnnouncedOnceByWhoLeadsWhenAllIsVerified() {
        refused("error.403.text", () -> rounds.announce(leader, today, ""));
        refused("scoring.first.until.bad", () -> rounds.announce(secretary, null, ""));
        refused(
                "scoring.first.until.bad",
                () -> rounds.announce(secretary, today.minusDays(1), ""));
        clarifications.ask(secretary, new Said(line, K0, 0, "Câu hỏi"), today);
        refused("scoring.closing.asked", () -> rounds.announce(secretary, today, ""));
        clarifications.withdraw(secretary, new Said(line, K0, 1, ""));
        announce();
        refused("scoring.first.already", () -> rounds.announce(secretary, today, ""));
    }

    @Test
    void notEverythingVerifiedIsNotAnnounced() {
        verification.save(
                secretary, new VerifiedEntry(line, K1, 2, new VerifiedEntry.Content.Cleared(), ""));
        refused("scoring.closing.open", () -> rounds.announce(secretary, today, ""));
    }

    @Test
    void theFirstValuesNeverChange() {
        announce();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update score_cell set first_points = 9 where roster_line_id = :line")
                                        .param("line", line.value())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePagesTellFirstAndSecondApart() throws Exception {
        String year = "/years/" + world.year();
        Person helper = person(Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        Person officer =
                person(Grant.inOrganization(Role.AGENCY_OFFICER, world.agencies().getFirst()));
        assertThat(body(helper, get(year + "/closing")))
                .contains("Công bố kết quả thẩm định lần 1")
                .doesNotContain("??");
        MockHttpServletResponse done =
                send(
                        helper,
                        post(year + "/closing/announce")
                                .param("until", today.plusDays(5).toString())
                                .param("words", "Đề nghị xem kỹ mục I"));
        assertThat(done.getRedirectedUrl()).isEqualTo(year + "/closing");
        String sheet = body(officer, get(year + "/sheets/" + line));
        assertThat(sheet)
                .contains(
                        "Đề nghị xem kỹ mục I",
                        "Giải trình về kết quả thẩm định",
                        "id=\"x-k0\"",
                        "Thiếu một báo cáo")
                .doesNotContain("id=\"x-k1\"", "??");
        assertThat(body(officer, get("/"))).contains("Xem kết quả thẩm định lần 1");
        verify(line, K0, 2, "7.5", "Đã bổ sung báo cáo");
        assertThat(body(officer, get(year + "/sheets/" + line))).doesNotContain("Đã bổ sung");
        assertThat(body(helper, get(year + "/cells/" + line + "/k0")))
                .contains("lần 1: 7,0", "Thẩm định lần 2")
                .doesNotContain("??");
        assertThat(send(helper, post(year + "/closing/announce")).getStatus()).isEqualTo(409);
        assertThat(send(officer, post(year + "/closing/announce")).getStatus()).isEqualTo(403);
    }

    private void announce() {
        rounds.announce(secretary, today.plusDays(5), "Đề nghị xem kỹ");
    }

    private void explain(int seen, String words) {
        clarifications.answer(leader, new Said(line, K0, seen, words), List.of());
    }

    private void verify(
            RosterLineId of, CriterionKey key, int revision, String points, String reason) {
        verification.save(
                secretary,
                new VerifiedEntry(
                        of,
                        key,
                        revision,
                        new VerifiedEntry.Content.Points(new BigDecimal(points)),
                        reason));
    }

    private Person person(Grant grant) {
        return people.person("Nguyễn Văn Thử", "Chuyên viên", grant);
    }

    private String body(Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return new String(send(who, request).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        return mvc.perform(request).andReturn().getResponse();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
