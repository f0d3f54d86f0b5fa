package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.domain.Found;
import vn.khoithidua.registration.domain.ProgressWord;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Seat;

/** The mid-year review: results, words, documents, handed in, closed. */
@PageTest
class MidYearFlowTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private RegistrationWriting writing;
    @Autowired private MidYearReviews reviews;
    @Autowired private MidYearFlow flow;
    @Autowired private MidYearClosing closing;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private RosterLineId line;
    private Seat officer;
    private Seat leader;
    private Seat secretary;
    private Seat head;

    @BeforeEach
    void oneRegistered() {
        world = years.open(2, 3);
        line = world.lines().getFirst();
        officer = seats.member(world, 0, Role.AGENCY_OFFICER);
        leader = seats.member(world, 0, Role.AGENCY_LEADER);
        secretary = seats.secretary(world);
        head = seats.of(world, Role.BLOC_HEAD);
        LocalDate today = time.today();
        years.midYear(world.year(), today.minusDays(9), today.plusDays(9), null);
        writing.save(
                officer,
                line,
                draft(0, Map.of(K0, numeric("100"), K1, new TargetValue.Title("Công sở văn hóa"))));
    }

    @Test
    void resultsAreComparedAndCountedByGroup() {
        flow.save(officer, line, results(0, "250"));
        MidYearPage page = reviews.page(secretary, line);
        assertThat(page.rows())
                .extracting(row -> row.progress().word())
                .containsExactly(ProgressWord.REACHED, ProgressWord.AT_RISK);
        assertThat(page.rows().getFirst().shareText()).isEqualTo("250%");
        assertThat(page.rows().getFirst().resultText()).isEqualTo("250");
        MidYearBoard board = reviews.board(secretary);
        assertThat(board.places().getFirst().counts())
                .containsEntry(ProgressWord.REACHED, 1)
                .containsEntry(ProgressWord.AT_RISK, 1);
        assertThat(board.counts()).containsEntry(ProgressWord.NO_DATA, 3);
        assertThat(board.handedIn()).isZero();
    }

    @Test
    void onlyTheLeaderHandsInAndTheSecretaryReturns() {
        refused(409, () -> flow.handIn(leader, line));
        flow.save(officer, line, results(0, "40"));
        refused(403, () -> flow.handIn(officer, line));
        refused(409, () -> flow.sendBack(secretary, line, "Chưa gửi"));
        flow.handIn(leader, line);
        refused(409, () -> flow.save(officer, line, results(2, "41")));
        refused(422, () -> flow.sendBack(secretary, line, " "));
        flow.sendBack(secretary, line, "Thiếu số liệu quý II");
        assertThat(reviews.page(officer, line).report().returnReason())
                .isEqualTo("Thiếu số liệu quý II");
        flow.save(officer, line, results(3, "41"));
        assertThat(reviews.page(officer, line).rows().getFirst().resultText()).isEqualTo("41");
    }

    @Test
    void documentsStandWithTheReportAndAreReadInTheBloc() {
        flow.attach(officer, line, K0, "bao-cao.pdf", new ByteArrayResource(FileCorpus.pdf()));
        assertThat(reviews.page(secretary, line).files())
                .extracting(MidYearFile::criterion)
                .containsExactly("k0");
        refused(
                422,
                () ->
                        flow.attach(
                                officer,
                                line,
                                null,
                                "x.exe",
                                new ByteArrayResource(FileCorpus.pdf())));
    }

    @Test
    void aClosedReviewIsOnlyRead() {
        flow.save(officer, line, results(0, "40"));
        closing.write(secretary, "Khối hoàn thành 40% kế hoạch", 0);
        refused(409, () -> closing.write(secretary, "Bản khác", 0));
        refused(403, () -> closing.close(secretary));
        closing.close(head);
        assertThat(reviews.board(officer).review().words()).contains("40%");
        assertThat(reviews.page(officer, line).takes()).isFalse();
        refused(423, () -> flow.save(officer, line, results(1, "41")));
        refused(423, () -> flow.handIn(leader, line));
        refused(423, () -> closing.write(secretary, "Muộn", 1));
        refused(423, () -> closing.close(head));
    }

    @Test
    void aClosedReviewReadsAsItWasClosedWhateverTargetIsAmended() {
        flow.save(officer, line, results(0, "100"));
        flow.handIn(leader, line);
        closing.close(head);
        writing.save(
                officer,
                line,
                draft(1, Map.of(K0, numeric("400"), K1, new TargetValue.Title("Khác"))));
        MidYearPage page = reviews.page(secretary, line);
        assertThat(page.rows())
                .extracting(row -> row.target().text())
                .containsExactly("100 hộ", "Công sở văn hóa");
        assertThat(page.rows().getFirst().progress().word()).isEqualTo(ProgressWord.REACHED);
        assertThat(page.rows().getFirst().shareText()).isEqualTo("100%");
        assertThat(reviews.board(secretary).places().getFirst().counts())
                .containsEntry(ProgressWord.REACHED, 1);
    }

    @Test
    void windowAndAgencyAreHeld() {
        LocalDate today = time.today();
        years.midYear(world.year(), today.minusDays(30), today.minusDays(9), today.minusDays(2));
        refused(423, () -> flow.save(officer, line, results(0, "40")));
        years.midYear(world.year(), today.minusDays(30), today.minusDays(9), null);
        flow.save(officer, line, results(0, "40"));
        flow.handIn(leader, line);
        assertThat(reviews.page(officer, line).late()).isTrue();
        RosterLineId other = world.lines().getLast();
        refused(404, () -> flow.save(officer, other, results(0, "40")));
        refused(404, () -> flow.sendBack(secretary, years.open(1, 1).lines().getFirst(), "x"));
        refused(404, () -> reviews.page(officer, RosterLineId.next()));
    }

    private static MidYearDraft results(long revision, String number) {
        return new MidYearDraft(
                Map.of(
                        K0,
                        new MidYearResult(
                                new Found(new BigDecimal(number), null, null, null),
                                false,
                                "Theo kế hoạch quý"),
                        K1,
                        new MidYearResult(
                                new Found(null, null, null, ProgressWord.AT_RISK), false, "")),
                "Sáu tháng đầu năm",
                revision);
    }

    private static void refused(int status, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().kind().status()).isEqualTo(status));
    }
}
