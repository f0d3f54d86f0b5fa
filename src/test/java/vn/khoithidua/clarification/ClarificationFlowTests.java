package vn.khoithidua.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.CellMark;
import vn.khoithidua.scoring.CellMarks;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;

/** A question about a cell through all its states, and every refusal on the way. */
@PageTest
class ClarificationFlowTests {

    private static final CriterionKey A = CriterionKey.of("a");
    private static final CriterionKey S = CriterionKey.of("s");

    @Autowired private ScoringYear years;
    @Autowired private Clarifications clarifications;
    @Autowired private ClarificationReading reading;
    @Autowired private CellMarks marks;
    @Autowired private CellReading cells;
    @Autowired private Verification verification;
    @Autowired private Evidence evidence;
    @Autowired private AnswerDays days;
    @Autowired private List<Duties> duties;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private RosterLineId line;
    private Seat secretary;
    private Seat officer;
    private LocalDate today;

    @BeforeEach
    void oneHandedIn() {
        world = years.openNow(3);
        line = world.lines().getFirst();
        years.submit(world, 0);
        secretary = years.secretary(world);
        officer = years.member(world, 0, Role.AGENCY_OFFICER);
        today = time.today();
    }

    @Test
    void aQuestionIsAskedAnsweredWithADocumentAndConcludedWithOtherPoints() {
        ask(0, "Đề nghị bổ sung xác nhận của Kho bạc");
        assertThat(mark()).isEqualTo(CellMark.ASKED);
        clarifications.answer(
                officer,
                words(1, "Đã gửi xác nhận ngày 05/12"),
                List.of(
                        new Document.Upload(
                                "xac-nhan.pdf", new ByteArrayResource(FileCorpus.pdf())),
                        new Document.Link("https://example.vn/kb", "Công văn 512")));
        assertThat(mark()).isEqualTo(CellMark.ANSWERED);
        clarifications.conclude(
                secretary,
                words(2, "Theo xác nhận của Kho bạc"),
                new Clarifications.NewPoints(new BigDecimal("7.5"), 1));
        assertThat(mark()).isEqualTo(CellMark.CONCLUDED);
        Clarification whole = reading.of(line, A);
        assertThat(whole.messages())
                .extracting(ClarificationMessage::act)
                .containsExactly(
                        ClarificationAct.ASK, ClarificationAct.ANSWER, ClarificationAct.CONCLUDE);
        assertThat(whole.messages().get(1).documents())
                .containsExactly("xac-nhan.pdf", "Công văn 512");
        assertThat(whole.messages().getLast().changed()).isTrue();
        CellReading.CellPage page = cells.of(secretary, line, A);
        assertThat(page.cell().verified().points()).isEqualByComparingTo("7.5");
        assertThat(page.cell().verified().words()).isEqualTo("Theo xác nhận của Kho bạc");
        assertThat(page.evidence()).hasSize(2);
    }

    @Test
    void pointsThatStayAreSaidToBeKept() {
        verify("7");
        ask(0, "Vì sao 8 điểm?");
        answer(1, "Vì đủ hồ sơ");
        clarifications.conclude(secretary, words(2, "Giữ 7 điểm"), null);
        assertThat(reading.of(line, A).messages().getLast().changed()).isFalse();
    }

    @Test
    void aConclusionWithoutPointsNeedsSome() {
        ask(0, "Vì sao 8 điểm?");
        answer(1, "Vì đủ hồ sơ");
        refused(
                "clarification.conclude.points",
                422,
                () -> clarifications.conclude(secretary, words(2, "Xong"), null));
        assertThat(reading.of(line, A).state()).isEqualTo(ClarificationState.ANSWERED);
    }

    @Test
    void itIsAskedAgainAfterAnAnswerAndWithdrawnBeforeOne() {
        ask(0, "Câu hỏi một");
        clarifications.withdraw(secretary, words(1, ""));
        assertThat(mark()).isEqualTo(CellMark.CONCLUDED);
        refused("clarification.notAsked", 409, () -> answer(2, "Muộn rồi"));
        ask(2, "Câu hỏi hai");
        answer(3, "Trả lời");
        answer(4, "Trả lời thêm");
        ask(5, "Câu hỏi ba");
        assertThat(mark()).isEqualTo(CellMark.ASKED);
        assertThat(reading.of(line, A).messages()).hasSize(6);
        refused(
                "clarification.notAnswered",
                409,
                () -> clarifications.conclude(secretary, words(6, "Xong"), null));
    }

    @Test
    void whatSomebodySaidMeanwhileIsNotOverlooked() {
        ask(0, "Câu hỏi");
        refused("clarification.moved", 409, () -> ask(0, "Câu hỏi của người thứ hai"));
        answer(1, "Trả lời");
        refused(
                "clarification.moved",
                409,
                () -> clarifications.conclude(secretary, words(1, "Xong"), null));
        assertThat(reading.of(line, A).messages()).hasSize(2);
    }

    @Test
    void onlyTheVerifierOfTheCellAsks() {
        Seat own =
                new Seat(
                        secretary.year(),
                        Set.of(Role.BLOC_SECRETARY),
                        Set.of(),
                        Set.of(line),
                        secretary.actor());
        refused("scoring.verify.ownAgency", 403, () -> ask(own, A));
        refused("scoring.verify.otherScorer", 403, () -> ask(secretary, S));
        ask(years.of(world, Role.COUNCIL_SECRETARY), S);
        RosterLineId notHandedIn = world.lines().get(1);
        refused(
                "scoring.verify.notSubmitted",
                423,
                () -> clarifications.ask(secretary, new Said(notHandedIn, A, 0, "Câu hỏi"), today));
        refused(
                "error.404.text",
                404,
                () ->
                        clarifications.ask(
                                secretary, new Said(RosterLineId.next(), A, 0, "x"), today));
    }

    @Test
    void onlyTheOwnAgencyAnswers() {
        ask(0, "Câu hỏi");
        Seat other = years.member(world, 1, Role.AGENCY_LEADER);
        refused(
                "error.404.text",
                404,
                () -> clarifications.answer(other, words(1, "Không phải của tôi"), List.of()));
        assertThat(ClarificationReading.reads(other, line)).isFalse();
        assertThat(reading.ofYear(other)).isEmpty();
        assertThat(reading.ofYear(officer)).hasSize(1);
        assertThat(reading.ofYear(years.of(world, Role.COUNCIL_MEMBER))).isEmpty();
        clarifications.answer(
                years.member(world, 0, Role.AGENCY_LEADER),
                words(1, "Lãnh đạo trả lời"),
                List.of());
        assertThat(mark()).isEqualTo(CellMark.ANSWERED);
    }

    @Test
    void wordsAndDaysThatCannotBeAreRefused() {
        refused("clarification.words", 422, () -> ask(0, " \u200b "));
        refused("clarification.words.long", 422, () -> ask(0, "a".repeat(2001)));
        refused(
                "clarification.due.bad",
                422,
                () -> clarifications.ask(secretary, words(0, "x"), today.minusDays(1)));
        assertThat(reading.of(line, A).messages()).isEmpty();
    }

    @Test
    void documentsAreTakenWhileAQuestionIsOpenAndNotTakenAway() {
        refused(
                "scoring.sheet.closed.SUBMITTED",
                423,
                () -> evidence.requireEntry(officer, line, A));
        ask(0, "Câu hỏi");
        var item = evidence.addLink(officer, line, A, "https://example.vn", "Bản bổ sung");
        refused(
                "scoring.sheet.closed.SUBMITTED",
                423,
                () -> evidence.remove(officer, line, A, item.id()));
        clarifications.withdraw(secretary, words(1, "Đã đủ"));
        refused(
                "scoring.sheet.closed.SUBMITTED",
                423,
                () -> evidence.requireEntry(officer, line, A));
    }

    @Test
    void aRefusedDocumentTakesTheWholeAnswerBack() {
        ask(0, "Câu hỏi");
        List<Document> bad = List.of(new Document.Link("javascript:alert(1)", ""));
        refused(
                "scoring.evidence.url",
                422,
                () -> clarifications.answer(officer, words(1, "Trả lời"), bad));
        assertThat(reading.of(line, A).state()).isEqualTo(ClarificationState.ASKED);
        assertThat(reading.of(line, A).messages()).hasSize(1);
    }

    @Test
    void itIsDueForTheMemberThenForTheVerifier() {
        ask(0, "Câu hỏi");
        Duty answer = duty(officer, "clarification.duty.answer", today);
        assertThat(answer.dueOn()).isEqualTo(today.plusDays(2));
        assertThat(answer.href()).endsWith("/clarifications/" + line + "/a");
        assertThat(answer.overdue()).isFalse();
        assertThat(duty(officer, "clarification.duty.answer", today.plusDays(3)).overdue())
                .isTrue();
        assertThat(keys(secretary, today)).doesNotContain("clarification.duty.conclude");
        assertThat(keys(secretary, today.plusDays(3))).contains("clarification.duty.conclude");
        answer(1, "Trả lời");
        assertThat(keys(officer, today)).doesNotContain("clarification.duty.answer");
        assertThat(keys(secretary, today)).contains("clarification.duty.conclude");
        Seat council = years.of(world, Role.COUNCIL_SECRETARY);
        assertThat(keys(council, today)).doesNotContain("clarification.duty.conclude");
    }

    @Test
    void threeWorkingDaysAreProposed() {
        // A Thursday: Friday, Monday, Tuesday.
        years.at(
                Instant.parse("2024-12-05T03:00:00Z"),
                () -> assertThat(days.proposed(secretary)).isEqualTo(LocalDate.of(2024, 12, 10)));
    }

    @Test
    void whatWasSaidCannotBeChanged() {
        ask(0, "Câu hỏi");
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update clarification_message set words = 'x' where roster_line_id = :line")
                                        .param("line", line.value())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void verify(String points) {
        verification.save(
                secretary,
                new VerifiedEntry(
                        line,
                        A,
                        1,
                        new VerifiedEntry.Content.Points(new BigDecimal(points)),
                        "Thiếu hồ sơ"));
    }

    private Said words(int seen, String text) {
        return new Said(line, A, seen, text);
    }

    private void ask(int seen, String text) {
        clarifications.ask(secretary, words(seen, text), today.plusDays(2));
    }

    private void ask(Seat who, CriterionKey criterion) {
        clarifications.ask(who, new Said(line, criterion, 0, "Câu hỏi"), today.plusDays(2));
    }

    private void answer(int seen, String text) {
        clarifications.answer(officer, words(seen, text), List.of());
    }

    private CellMark mark() {
        return Objects.requireNonNull(marks.of(world.year()).getOrDefault(line, Map.of()).get(A))
                .mark();
    }

    private List<String> keys(Seat seat, LocalDate day) {
        return all(seat, day).stream().map(Duty::key).toList();
    }

    private Duty duty(Seat seat, String key, LocalDate day) {
        return all(seat, day).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Duty> all(Seat seat, LocalDate day) {
        return duties.stream().flatMap(source -> source.due(seat, day).stream()).toList();
    }

    private static void refused(String key, int status, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo(key);
                            assertThat(e.refusal().kind().status()).isEqualTo(status);
                        });
    }
}
