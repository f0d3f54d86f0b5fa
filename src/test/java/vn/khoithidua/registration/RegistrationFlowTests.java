package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TargetAmendment;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.domain.RegistrationAct;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** A registration from the officer's draft to the secretary's acceptance. */
@PageTest
class RegistrationFlowTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private Registrations registrations;
    @Autowired private RegistrationWriting writing;
    @Autowired private RegistrationFlow flow;
    @Autowired private MemberTargets targets;
    @Autowired private Extensions extensions;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private RosterLineId line;
    private TableId table;
    private Seat officer;
    private Seat leader;
    private Seat secretary;
    private LocalDate today;

    @BeforeEach
    void aDraftTable() {
        today = time.today();
        take(years.open(2, 3));
    }

    private void take(ScoringYear.World next) {
        world = next;
        line = world.lines().getFirst();
        table = years.table(world.year());
        officer = seats.member(world, 0, Role.AGENCY_OFFICER);
        leader = seats.member(world, 0, Role.AGENCY_LEADER);
        secretary = seats.secretary(world);
    }

    @Test
    void whatIsAcceptedIsWhatTheRulesScoreAgainst() {
        TargetValue nested =
                new TargetValue.NestedPercent(
                        new BigDecimal("100"), new BigDecimal("15"), "xuất sắc");
        writing.save(officer, line, draft(0, Map.of(K0, numeric("12"), K1, nested)));
        flow.send(officer, line);
        flow.handIn(leader, line);
        flow.accept(secretary, line);
        assertThat(targets.of(table).of(line, K0).number()).isEqualByComparingTo("12");
        assertThat(targets.of(table).of(line, K1).target()).isEqualTo(nested);
        RegistrationPage page = registrations.page(secretary, line);
        assertThat(page.registration().state()).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(page.registration().handedInBy()).isEqualTo("Trần Văn Thử");
        assertThat(page.registered()).isEqualTo(2);
        assertThat(page.rows())
                .extracting(TargetRow::text)
                .containsExactly("12 hộ", "100%, trong đó 15% xuất sắc", "");
        assertThat(page.events())
                .extracting(RegistrationEvent::act)
                .containsExactly(
                        RegistrationAct.SEND, RegistrationAct.HAND_IN, RegistrationAct.ACCEPT);
        RegistrationBoard board = registrations.board(secretary);
        assertThat(board.accepted()).isEqualTo(1);
        assertThat(board.missing()).isEqualTo(1);
    }

    @Test
    void nothingChangesBehindAHandedInRegistration() {
        handedIn();
        Map<CriterionKey, Assignment> other = Map.of(K0, new Assignment(true, numeric("9")));
        refused("423", () -> targets.set(table, line, other, null));
        refused("409", () -> writing.save(officer, line, draft(2, Map.of(K0, numeric("9")))));
        refused("422", () -> flow.sendBack(secretary, line, " "));
        flow.sendBack(secretary, line, "Chỉ tiêu thấp hơn tỉnh giao");
        assertThat(registrations.page(officer, line).registration().returnReason())
                .isEqualTo("Chỉ tiêu thấp hơn tỉnh giao");
        targets.set(table, line, other, null);
        assertThat(targets.of(table).of(line, K0).number()).isEqualByComparingTo("9");
    }

    @Test
    void anAcceptedTargetOfADraftTableIsAmendedWithItsHistory() {
        handedIn();
        flow.accept(secretary, line);
        targets.amend(
                table,
                line,
                K0,
                new Assignment(true, numeric("15")),
                "Tỉnh giao lại",
                secretary.actor());
        assertThat(targets.of(table).of(line, K0).number()).isEqualByComparingTo("15");
        assertThat(targets.amendments(table, line))
                .extracting(TargetAmendment::reason)
                .containsExactly("Tỉnh giao lại");
        RosterLineId other = world.lines().getLast();
        refused(
                "422",
                () ->
                        targets.amend(
                                table,
                                other,
                                K0,
                                new Assignment(true, numeric("1")),
                                "Còn sửa thẳng được",
                                null));
    }

    @Test
    void afterTheFreezeAChangeNeedsAReasonAndIsKept() {
        years.freeze(world.year());
        refused("422", () -> writing.save(officer, line, draft(0, Map.of(K0, numeric("5")))));
        writing.save(officer, line, draft(0, Map.of(K0, numeric("5")), "Đăng ký sau khi ký"));
        assertThat(targets.of(table).of(line, K0).number()).isEqualByComparingTo("5");
        assertThat(targets.amendments(table, line))
                .extracting(TargetAmendment::before, TargetAmendment::reason)
                .containsExactly(tuple(Assignment.PLAIN, "Đăng ký sau khi ký"));
        writing.save(officer, line, draft(1, Map.of(K0, numeric("5.0"))));
        assertThat(targets.amendments(table, line)).hasSize(1);
    }

    @Test
    void lateCountsFromTheSoftDeadlineAndAnExtensionMovesIt() {
        years.window(world.year(), today.minusDays(30), today.minusDays(2), today.plusDays(3));
        assertThat(registrations.board(secretary).places()).allMatch(RegistrationBoard.Place::late);
        handedIn();
        assertThat(registrations.page(secretary, line).late()).isTrue();
        extensions.grant(
                world.year(),
                line,
                Step.REGISTRATION,
                today.plusDays(1),
                "Đơn vị mới sáp nhập",
                secretary.actor());
        RegistrationPage page = registrations.page(secretary, line);
        assertThat(page.late()).isFalse();
        assertThat(page.due()).isEqualTo(today.plusDays(1));
    }

    @Test
    void afterTheLockOnlyAnExtensionOrAReturnOpens() {
        handedIn();
        flow.sendBack(secretary, line, "Thiếu chỉ tiêu");
        years.window(world.year(), today.minusDays(30), today.minusDays(9), today.minusDays(5));
        flow.handIn(leader, line);
        RosterLineId second = world.lines().getLast();
        Seat other = seats.member(world, 1, Role.AGENCY_OFFICER);
        refused("423", () -> writing.save(other, second, draft(0, Map.of(K0, numeric("1")))));
        assertThat(registrations.page(other, second).takes()).isFalse();
        extensions.grant(
                world.year(), second, Step.REGISTRATION, today, "Bão lụt", secretary.actor());
        writing.save(other, second, draft(0, Map.of(K0, numeric("1"))));
        assertThat(registrations.page(other, second).registered()).isEqualTo(1);
    }

    @Test
    void oneOfTwoWhoWroteAtOnceIsRefused() {
        writing.save(officer, line, draft(0, Map.of(K0, numeric("5"))));
        refused("409", () -> writing.save(officer, line, draft(0, Map.of(K0, numeric("6")))));
        assertThat(targets.of(table).of(line, K0).number()).isEqualByComparingTo("5");
        refused(
                "422",
                () ->
                        writing.save(
                                officer,
                                line,
                                new RegistrationDraft(Map.of(), List.of("NO_SUCH"), "", 1, "")));
    }

    @Test
    void eachActIsOfOneRoleOnTheOwnAgency() {
        refused("409", () -> flow.handIn(leader, line));
        writing.save(officer, line, draft(0, Map.of(K0, numeric("5"))));
        refused("403", () -> flow.handIn(officer, line));
        refused("404", () -> flow.handIn(leader, world.lines().getLast()));
        refused("404", () -> writing.save(secretary, line, draft(1, Map.of())));
        refused("409", () -> flow.accept(secretary, line));
        refused("403", () -> flow.accept(leader, line));
        flow.send(officer, line);
        flow.giveBack(leader, line);
        assertThat(registrations.page(officer, line).registration().state())
                .isEqualTo(RegistrationState.DRAFT);
        ScoringYear.World foreign = years.open(1, 1);
        refused("404", () -> flow.accept(secretary, foreign.lines().getFirst()));
        refused("404", () -> registrations.page(officer, foreign.lines().getFirst()));
    }

    @Test
    void theCourseIsNeverChanged() {
        handedIn();
        assertThatThrownBy(() -> jdbc.sql("update registration_event set words = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void handedIn() {
        writing.save(officer, line, draft(0, Map.of(K0, numeric("12"))));
        flow.handIn(leader, line);
    }

    private static void refused(String status, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e ->
                                assertThat(String.valueOf(e.refusal().kind().status()))
                                        .isEqualTo(status));
    }
}
