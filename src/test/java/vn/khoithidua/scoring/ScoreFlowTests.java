package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;
import static vn.khoithidua.scoring.ScoringYear.C;
import static vn.khoithidua.scoring.ScoringYear.S;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.domain.SheetState;
import vn.khoithidua.year.Seat;

/** Sheets and cells through all their states, and every refusal on the way. */
@PageTest
class ScoreFlowTests {

    @Autowired private ScoringYear years;
    @Autowired private SelfScores selfScores;
    @Autowired private Verification verification;
    @Autowired private SheetFlow flow;
    @Autowired private VerificationClosing closing;
    @Autowired private SheetReading sheets;
    @Autowired private ScoreHistory history;
    @Autowired private Totals totals;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private Seat officer;
    private Seat leader;
    private Seat secretary;
    private RosterLineId line;

    @BeforeEach
    void threeMembers() {
        world = years.with(3);
        line = world.lines().getFirst();
        officer = years.member(world, 0, Role.AGENCY_OFFICER);
        leader = years.member(world, 0, Role.AGENCY_LEADER);
        secretary = years.secretary(world);
    }

    @Test
    void aSheetGoesFromDraftToFinalAndEveryNumberStays() {
        fill(0, "8", "1", "150");
        fill(1, "9", "0", "100");
        fill(2, "7,5", "0", "200");
        verifyAll();
        years.at(ScoringYear.VERIFY_TIME, () -> closing.request(secretary));
        Seat head = years.of(world, Role.BLOC_HEAD);
        years.at(ScoringYear.VERIFY_TIME, () -> closing.close(head));
        assertThat(totals.of(world.year()).stage()).isEqualTo(YearTotals.Stage.VERIFIED);
        assertThat(sheets.of(officer, line).showsVerified()).isTrue();
        refused("objection.gate.window", 423, () -> finish(head, ScoringYear.VERIFY_TIME));
        finish(head, ScoringYear.VERIFY_TIME.plus(Duration.ofDays(7)));
        YearTotals result = totals.of(world.year());
        assertThat(result.stage()).isEqualTo(YearTotals.Stage.FINAL);
        // 8 + (2 − 1) + (2,5 + 2,5 × 50 ÷ 100) + 3
        assertThat(result.members().getFirst().total()).isEqualByComparingTo("15.75");
        assertThat(history.of(line, A))
                .extracting(ScoreHistory.Entry::kind)
                .containsExactly(ScoreKind.FINAL, ScoreKind.VERIFIED, ScoreKind.SELF);
        refused("scoring.verify.closed", 423, () -> verify(secretary, line, A, 2, asSelf()));
        years.at(ScoringYear.VERIFY_TIME, () -> closing.reopen(head, "Sai sót khi nhập"));
        assertThat(totals.of(world.year()).stage()).isEqualTo(YearTotals.Stage.PROVISIONAL);
    }

    @Test
    void pointsThatDependOnAllAreGivenAnewToAll() {
        fill(0, "8", "0", "150");
        assertThat(cell(0, C).self().points()).isEqualByComparingTo("5");
        assertThat(cell(0, C).self().provisional()).isTrue();
        fill(2, "8", "0", "200");
        assertThat(cell(0, C).self().points()).isEqualByComparingTo("3.75");
        assertThat(history.of(line, C).getFirst().source()).isEqualTo(ScoreSource.RULE);
        fill(1, "8", "0", "100");
        assertThat(cell(0, C).self().provisional()).isFalse();
        assertThat(cell(1, C).self().points()).isEqualByComparingTo("2.5");
    }

    @Test
    void aStaleEntryIsRefusedWithTheOtherValue() {
        enter(officer, line, A, 0, "8");
        assertThatThrownBy(() -> enter(leader, line, A, 0, "9"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().kind().status()).isEqualTo(409);
                            assertThat(e.refusal().args()).contains("Trần Văn Thử", "8,0");
                        });
        assertThat(cell(0, A).self().points()).isEqualByComparingTo("8");
    }

    @Test
    void ofFiftyWritersOfOneCellOneWins() throws InterruptedException {
        enter(officer, line, A, 0, "1");
        AtomicInteger won = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 50; i++) {
                String points = String.valueOf(2 + i % 8);
                pool.submit(
                        () -> {
                            try {
                                enter(officer, line, A, 1, points);
                                won.incrementAndGet();
                            } catch (RefusedException e) {
                                lost.incrementAndGet();
                            }
                        });
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(won).hasValue(1);
        assertThat(lost).hasValue(49);
        assertThat(cell(0, A).revision()).isEqualTo(2);
        assertThat(history.of(line, A)).hasSize(2);
    }

    @Test
    void aMemberEntersItsOwnSheetOnlyInItsTimeAndState() {
        RosterLineId other = world.lines().get(1);
        refused("error.404.text", 404, () -> enter(officer, other, A, 0, "8"));
        refused("scoring.self.otherScorer", 423, () -> enter(officer, line, S, 0, "2"));
        refused("criteria.input.outside", 422, () -> enter(officer, line, A, 0, "11"));
        refused("criteria.input.bad.points", 422, () -> enter(officer, line, A, 0, "chín"));
        refused("error.404.text", 404, () -> enter(officer, line, CriterionKey.of("zz"), 0, "8"));
        refused(
                "year.window.notOpen.SELF_SCORING",
                423,
                () -> enterAt("2024-10-01T03:00:00Z", "8"));
        refused("year.window.closed.SELF_SCORING", 423, () -> enterAt("2025-02-01T03:00:00Z", "8"));
        fill(0, "8", "0", "100");
        refused("scoring.sheet.closed.SUBMITTED", 423, () -> enter(officer, line, A, 1, "9"));
        ScoringYear.World bare = years.bare(1);
        refused(
                "scoring.table.notFrozen",
                423,
                () ->
                        enter(
                                years.member(bare, 0, Role.AGENCY_OFFICER),
                                bare.lines().getFirst(),
                                A,
                                0,
                                "8"));
    }

    @Test
    void theLeaderSubmitsACompleteSheetAndTheTeamMayReturnIt() {
        enter(officer, line, A, 0, "8");
        refused("scoring.sheet.incomplete", 422, () -> step(() -> flow.submit(leader, line)));
        enter(officer, line, B, 0, "0");
        enter(officer, line, C, 0, "100");
        refused("error.403.text", 403, () -> step(() -> flow.submit(officer, line)));
        step(() -> flow.sendToLeader(officer, line));
        refused("scoring.sheet.closed.AWAITING_LEADER", 423, () -> enter(officer, line, A, 1, "9"));
        step(() -> flow.backToOfficer(leader, line));
        step(() -> flow.submit(leader, line));
        refused("scoring.sheet.moved.SUBMITTED", 409, () -> step(() -> flow.submit(leader, line)));
        refused("scoring.return.reason", 422, () -> giveBack(" "));
        giveBack("Thiếu số liệu");
        SheetPage page = sheets.of(officer, line);
        assertThat(page.sheet().state()).isEqualTo(SheetState.RETURNED);
        assertThat(page.sheet().returnReason()).isEqualTo("Thiếu số liệu");
        years.at(Instant.parse("2024-12-04T03:00:00Z"), () -> flow.submit(leader, line));
        assertThat(sheets.of(officer, line).sheet().late()).isFalse();
    }

    @Test
    void aSheetAfterTheDeadlineIsLate() {
        enter(officer, line, A, 0, "8");
        enter(officer, line, B, 0, "0");
        enter(officer, line, C, 0, "100");
        years.at(Instant.parse("2024-12-03T03:00:00Z"), () -> flow.submit(leader, line));
        assertThat(sheets.of(officer, line).sheet().late()).isTrue();
    }

    @Test
    void nobodyVerifiesTheOwnAgencyNorAnotherScorersCriterion() {
        fill(0, "8", "0", "100");
        Seat own = years.seat(world, Set.of(Role.BLOC_SECRETARY), Set.of(), Set.of(line));
        refused("scoring.verify.ownAgency", 403, () -> verify(own, line, A, 1, asSelf()));
        refused("scoring.verify.otherScorer", 403, () -> verify(secretary, line, S, 0, set("2")));
        Seat council = years.of(world, Role.COUNCIL_SECRETARY);
        refused("scoring.verify.otherScorer", 403, () -> verify(council, line, A, 1, asSelf()));
        verify(council, line, S, 0, set("2"));
        refused(
                "scoring.verify.notSubmitted",
                423,
                () -> verify(secretary, world.lines().get(1), A, 0, set("2")));
        refused(
                "error.404.text",
                404,
                () -> verify(secretary, RosterLineId.next(), A, 0, set("2")));
    }

    @Test
    void aDifferenceNeedsAReasonBeforeClosing() {
        fill(0, "8", "0", "100");
        verify(secretary, line, A, 1, set("7"));
        assertThat(stored(A).unexplained()).isTrue();
        refused(
                "scoring.closing.open",
                422,
                () -> years.at(ScoringYear.VERIFY_TIME, () -> closing.request(secretary)));
        verify(secretary, line, A, 2, set("7"), "Số liệu Kho bạc");
        assertThat(stored(A).unexplained()).isFalse();
        refused("criteria.input.outside", 422, () -> verify(secretary, line, A, 3, set("11")));
        refused("scoring.points.step", 422, () -> verify(secretary, line, A, 3, set("7.123")));
    }

    @Test
    void pointsAgainstTheRuleAreAnOverrideForEver() {
        fill(0, "8", "1", "100");
        verify(secretary, line, B, 1, set("1"));
        assertThat(stored(B).verified().override()).isFalse();
        verify(secretary, line, B, 2, set("1.5"), "Giải trình có căn cứ");
        assertThat(stored(B).verified().override()).isTrue();
        verify(
                secretary,
                line,
                B,
                3,
                new VerifiedEntry.Content.Result(Map.of("việc chậm", "2")),
                "Hai việc chậm");
        assertThat(stored(B).verified().points()).isEqualByComparingTo("0");
        assertThat(history.of(line, B)).anyMatch(ScoreHistory.Entry::override);
        verify(secretary, line, B, 4, new VerifiedEntry.Content.Cleared());
        assertThat(stored(B).verified().points()).isNull();
    }

    @Test
    void historyCannotBeChanged() {
        enter(officer, line, A, 0, "8");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from score_entry where roster_line_id = :line")
                                        .param("line", line.value())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aForeignSheetAndAnAbsentOneReadAlike() {
        RosterLineId other = world.lines().get(1);
        refused("error.404.text", 404, () -> sheets.of(officer, other));
        refused("error.404.text", 404, () -> sheets.of(officer, RosterLineId.next()));
        refused("error.404.text", 404, () -> sheets.of(secretary, line));
        fill(0, "8", "0", "100");
        verify(secretary, line, A, 1, set("7"), "Lý do");
        assertThat(sheets.of(secretary, line).cell(A).verified().points()).isNotNull();
        assertThat(sheets.of(officer, line).cell(A).verified().points()).isNull();
    }

    /** Members may object for some days; then the points become final. */
    private void finish(Seat head, Instant at) {
        years.at(at, () -> assertThat(closing.finish(head)).hasSize(64));
    }

    private void fill(int member, String a, String b, String c) {
        Seat seat = years.member(world, member, Role.AGENCY_LEADER);
        RosterLineId own = world.lines().get(member);
        enter(seat, own, A, 0, a);
        enter(seat, own, B, 0, b);
        enter(seat, own, C, 0, c);
        step(() -> flow.submit(seat, own));
    }

    private void verifyAll() {
        Seat council = years.of(world, Role.COUNCIL_SECRETARY);
        for (RosterLineId one : world.lines()) {
            verify(secretary, one, A, 1, asSelf());
            verify(secretary, one, B, 1, asSelf());
            verify(secretary, one, C, 1, asSelf());
            verify(council, one, S, 0, set("3"));
        }
    }

    private void enter(Seat seat, RosterLineId own, CriterionKey key, long seen, String text) {
        String input = key.equals(B) ? "việc chậm" : key.equals(C) ? "kết quả" : "điểm";
        step(() -> selfScores.save(seat, new SelfEntry(own, key, seen, Map.of(input, text), "")));
    }

    private void enterAt(String time, String text) {
        years.at(
                Instant.parse(time),
                () ->
                        selfScores.save(
                                officer, new SelfEntry(line, A, 0, ScoringYear.points(text), "")));
    }

    private void giveBack(String reason) {
        years.at(
                ScoringYear.VERIFY_TIME,
                () -> flow.returnToMember(secretary, line, reason, Set.of()));
    }

    private void step(Runnable work) {
        years.at(ScoringYear.SELF_TIME, work);
    }

    private void verify(
            Seat seat,
            RosterLineId of,
            CriterionKey key,
            long seen,
            VerifiedEntry.Content content) {
        verify(seat, of, key, seen, content, "");
    }

    private void verify(
            Seat seat,
            RosterLineId of,
            CriterionKey key,
            long seen,
            VerifiedEntry.Content content,
            String reason) {
        years.at(
                ScoringYear.VERIFY_TIME,
                () -> verification.save(seat, new VerifiedEntry(of, key, seen, content, reason)));
    }

    private Cell cell(int member, CriterionKey key) {
        Seat seat = years.member(world, member, Role.AGENCY_OFFICER);
        return sheets.of(seat, world.lines().get(member)).cell(key);
    }

    private Cell stored(CriterionKey key) {
        return sheets.of(secretary, line).cell(key);
    }

    private static VerifiedEntry.Content asSelf() {
        return new VerifiedEntry.Content.AsSelf();
    }

    private static VerifiedEntry.Content set(String points) {
        return new VerifiedEntry.Content.Points(new BigDecimal(points));
    }

    private static void refused(String key, int status, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo(key);
                            assertThat(e.refusal().kind().status()).isEqualTo(status);
                        });
    }
}
