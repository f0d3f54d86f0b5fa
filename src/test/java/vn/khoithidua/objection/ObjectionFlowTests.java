package vn.khoithidua.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.objection.domain.ObjectionState;
import vn.khoithidua.objection.domain.Outcome;
import vn.khoithidua.scoring.CellReading;
import vn.khoithidua.scoring.ClosedYears;
import vn.khoithidua.scoring.ScoreSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.Totals;
import vn.khoithidua.scoring.VerificationClosing;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** An objection from its draft to the final points, and every refusal on the way. */
@PageTest
class ObjectionFlowTests {

    private static final CriterionKey A = CriterionKey.of("a");
    private static final CriterionKey C = CriterionKey.of("c");

    @Autowired private ScoringYear years;
    @Autowired private ClosedYears closed;
    @Autowired private ObjectionFiling filing;
    @Autowired private ObjectionDeciding deciding;
    @Autowired private Objections objections;
    @Autowired private ObjectionDuties duties;
    @Autowired private VerificationClosing closing;
    @Autowired private CellReading cells;
    @Autowired private Totals totals;
    @Autowired private Windows windows;
    @Autowired private Extensions extensions;
    @Autowired private LeadershipLedger ledger;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private Seat leader;
    private Seat officer;
    private Seat secretary;
    private Seat head;

    @BeforeEach
    void threeMembersWhoseVerificationIsClosed() {
        world = closed.closed("150", "100", "200");
        leader = years.member(world, 0, Role.AGENCY_LEADER);
        officer = years.member(world, 0, Role.AGENCY_OFFICER);
        secretary = years.secretary(world);
        head = closed.head(world);
    }

    @Test
    void closingOpensTheWindowAndPointsWaitForItsEnd() {
        StepWindow window = window();
        assertThat(window.opensOn()).isEqualTo(time.today());
        assertThat(window.softDeadline()).isAfter(time.today().plusDays(2));
        assertThat(duties(leader)).extracting(Duty::key).containsExactly("objection.duty.look");
        assertThat(duties(leader)).extracting(Duty::dueOn).containsExactly(window.softDeadline());
        refused("objection.gate.window", 423, () -> closing.finish(head));
        closed.endWindow(world);
        assertThat(closing.finish(head)).hasSize(64);
    }

    @Test
    void anOfficerDraftsTheLeaderFilesTheSecretaryProposesTheHeadDecides() {
        ObjectionId id = filing.draft(officer, at(0, A), claim("9"));
        assertThat(objections.of(secretary)).isEmpty();
        assertThat(duties(leader)).extracting(Duty::key).contains("objection.duty.file");
        refused("error.403.text", 403, () -> filing.file(officer, id));
        filing.revise(officer, id, claim("9,5"));
        filing.file(leader, id);
        assertThat(desk(secretary, id).it().number()).isEqualTo(1);
        assertThat(desk(secretary, id).it().dueOn()).isAfter(time.today().plusDays(4));
        assertThat(desk(secretary, id).proposes()).isTrue();
        assertThat(duties(secretary)).extracting(Duty::key).contains("objection.duty.propose");
        refused(
                "objection.refusal.notProposed",
                409,
                () -> decide(head, id, Outcome.REFUSED, null));

        deciding.propose(secretary, id, ending(Outcome.PARTLY, "9"));
        assertThat(duties(head)).extracting(Duty::key).containsExactly("objection.duty.decide");
        assertThat(desk(head, id).decides()).isTrue();
        closed.endWindow(world);
        refused("objection.gate.undecided", 409, () -> closing.finish(head));

        decide(head, id, Outcome.PARTLY, "9");
        assertThat(desk(leader, id).it().state()).isEqualTo(ObjectionState.PARTLY);
        assertThat(total(0)).isEqualByComparingTo("15.75");
        closing.finish(head);
        // 9 instead of 8, nobody else moves
        assertThat(total(0)).isEqualByComparingTo("16.75");
        assertThat(total(1)).isEqualByComparingTo("14.5");
        assertThat(total(2)).isEqualByComparingTo("17");
        assertThat(cells.of(secretary, world.lines().getFirst(), A).history())
                .first()
                .satisfies(
                        entry -> {
                            assertThat(entry.source()).isEqualTo(ScoreSource.OBJECTION);
                            assertThat(entry.before()).isEqualByComparingTo("8");
                            assertThat(entry.points()).isEqualByComparingTo("9");
                            assertThat(entry.words()).isEqualTo("Có văn bản xác nhận");
                        });
        refused("objection.refusal.final", 423, () -> filing.draft(leader, at(0, C), claim("4")));
    }

    @Test
    void thePointsOfOthersFollowADecidedResult() {
        Seat third = years.member(world, 1, Role.AGENCY_LEADER);
        VerifiedEntry.Content more = new VerifiedEntry.Content.Result(Map.of("kết quả", "300"));
        ObjectionId id = filing.draft(third, at(1, C), new Claim(more, "Số liệu sai", null));
        assertThat(desk(third, id).it().wanted().points()).isEqualByComparingTo("5");
        filing.file(third, id);
        deciding.propose(secretary, id, ending(Outcome.ACCEPTED, null));
        decide(head, id, Outcome.ACCEPTED, null);
        assertThat(points(0, C)).isEqualByComparingTo("3.75");
        closed.endWindow(world);
        closing.finish(head);

        // The best is 200 % beyond the target now: 2,5 + 2,5 × 50 ÷ 200, and × 100 ÷ 200
        assertThat(points(0, C)).isEqualByComparingTo("3.13");
        assertThat(points(1, C)).isEqualByComparingTo("5");
        assertThat(points(2, C)).isEqualByComparingTo("3.75");
        assertThat(cells.of(secretary, world.lines().getFirst(), C).history().getFirst().source())
                .isEqualTo(ScoreSource.RULE);
    }

    @Test
    void refusedAndWithdrawnCasesLeaveTheVerifiedPoints() {
        ObjectionId refused = filed(0, A, "9");
        deciding.propose(secretary, refused, ending(Outcome.ACCEPTED, null));
        decide(head, refused, Outcome.REFUSED, null);
        ObjectionId withdrawn = filed(1, A, "10");
        Seat other = years.member(world, 1, Role.AGENCY_LEADER);
        filing.withdraw(other, withdrawn, "Đã rõ");
        refused("objection.refusal.moved", 409, () -> filing.withdraw(other, withdrawn, "Lại"));
        closed.endWindow(world);
        closing.finish(head);
        assertThat(points(0, A)).isEqualByComparingTo("8");
        assertThat(points(1, A)).isEqualByComparingTo("8");
    }

    @Test
    void nobodyBringsTheOwnAgencysCaseToItsEnd() {
        ObjectionId id = filed(0, A, "9");
        Seat own = closed.employed(world, 0, Role.BLOC_SECRETARY);
        refused(
                "objection.refusal.ownAgency",
                403,
                () -> deciding.propose(own, id, ending(Outcome.ACCEPTED, null)));
        deciding.propose(secretary, id, ending(Outcome.ACCEPTED, null));
        Seat ownHead = closed.employed(world, 0, Role.BLOC_HEAD);
        refused(
                "objection.refusal.ownDecision",
                403,
                () -> decide(ownHead, id, Outcome.ACCEPTED, null));
        Seat council = years.of(world, Role.COUNCIL_SECRETARY);
        appoint(0, LeadershipRole.HEAD);
        assertThat(desk(council, id).decides()).isTrue();
        appoint(1, LeadershipRole.DEPUTY);
        refused(
                "objection.refusal.headDecides",
                403,
                () -> decide(council, id, Outcome.ACCEPTED, null));
        decide(closed.employed(world, 1, Role.BLOC_HEAD), id, Outcome.ACCEPTED, null);
        assertThat(desk(leader, id).it().state()).isEqualTo(ObjectionState.ACCEPTED);
    }

    @Test
    void onlyTheOwnCellOnceWithAGroundAndAnotherValue() {
        refused("error.404.text", 404, () -> filing.draft(leader, at(1, A), claim("9")));
        refused(
                "objection.refusal.asVerified",
                422,
                () -> filing.draft(leader, at(0, A), claim("8")));
        refused(
                "objection.refusal.ground",
                422,
                () -> filing.draft(leader, at(0, A), new Claim(set("9"), " ", null)));
        ObjectionId id = filed(0, A, "9");
        refused(
                "objection.refusal.openCase",
                409,
                () -> filing.draft(leader, at(0, A), claim("9")));
        deciding.propose(secretary, id, ending(Outcome.REFUSED, null));
        decide(head, id, Outcome.REFUSED, null);
        refused(
                "objection.refusal.decidedCase",
                409,
                () -> filing.draft(leader, at(0, A), claim("9")));
        refused("objection.refusal.moved", 409, () -> decide(head, id, Outcome.ACCEPTED, null));
        Seat other = years.member(world, 1, Role.AGENCY_LEADER);
        refused("error.404.text", 404, () -> objections.desk(other, id));
        refused("error.404.text", 404, () -> filing.withdraw(other, id, "Lý do"));
    }

    @Test
    void afterTheHardLockOnlyAnExtensionOpens() {
        LocalDate yesterday = time.today().minusDays(1);
        windows.set(
                world.year(),
                new StepWindow(Step.OBJECTION, yesterday.minusDays(2), yesterday, 0, yesterday),
                null);
        refused(
                "year.window.closed.OBJECTION",
                423,
                () -> filing.draft(leader, at(0, A), claim("9")));
        extensions.grant(
                world.year(),
                world.lines().getFirst(),
                Step.OBJECTION,
                time.today().plusDays(1),
                "Bão lũ",
                head.actor());
        filed(0, A, "9");
        refused("objection.gate.undecided", 409, () -> closing.finish(head));
    }

    @Test
    void aCellVerifiedAnewLaterOutlivesTheDecision() {
        ObjectionId id = filed(0, A, "9");
        deciding.propose(secretary, id, ending(Outcome.ACCEPTED, null));
        decide(head, id, Outcome.ACCEPTED, null);
        jdbc.sql(
                        "update score_cell set verified_at = verified_at + interval '1 day' where roster_line_id = :line and criterion = 'a'")
                .param("line", world.lines().getFirst().value())
                .update();
        closed.endWindow(world);
        closing.finish(head);
        assertThat(points(0, A)).isEqualByComparingTo("8");
    }

    private ObjectionId filed(int member, CriterionKey key, String points) {
        Seat seat = years.member(world, member, Role.AGENCY_LEADER);
        ObjectionId id = filing.draft(seat, at(member, key), claim(points));
        filing.file(seat, id);
        return id;
    }

    private void decide(Seat seat, ObjectionId id, Outcome outcome, @Nullable String points) {
        deciding.decide(seat, id, ending(outcome, points));
    }

    private void appoint(int member, LeadershipRole role) {
        ledger.appoint(
                world.year(),
                new Holder(
                        world.agencies().get(member),
                        role,
                        LocalDate.of(2024, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "01/BB"),
                new Actor(UserId.next(), "Người Thử"));
    }

    private CaseDesk desk(Seat seat, ObjectionId id) {
        return objections.desk(seat, id);
    }

    private List<Duty> duties(Seat seat) {
        return duties.due(seat, time.today());
    }

    private StepWindow window() {
        return windows.of(world.year()).stream()
                .filter(one -> one.step() == Step.OBJECTION)
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal total(int member) {
        return totals.of(world.year()).members().get(member).total();
    }

    private BigDecimal points(int member, CriterionKey key) {
        return totals.of(world.year()).members().get(member).points(key);
    }

    private CellKey at(int member, CriterionKey key) {
        return new CellKey(world.lines().get(member), key);
    }

    private static Claim claim(String points) {
        return new Claim(set(points), "Có văn bản xác nhận", null);
    }

    private static Ending ending(Outcome outcome, @Nullable String points) {
        String reason = "Có văn bản xác nhận";
        return points == null
                ? Ending.plain(outcome, reason)
                : new Ending(outcome, set(points), reason);
    }

    private static VerifiedEntry.Content set(String points) {
        return new VerifiedEntry.Content.Points(new BigDecimal(points.replace(',', '.')));
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
