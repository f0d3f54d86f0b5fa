package vn.khoithidua.registration;

import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.DeadlineCase;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Registrations and mid-year reports are in time, late or refused to the second. */
@PageTest
class RegistrationDeadlineTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private Registrations registrations;
    @Autowired private RegistrationWriting writing;
    @Autowired private RegistrationFlow flow;
    @Autowired private MidYearReviews reviews;
    @Autowired private MidYearFlow midYear;
    @Autowired private Windows windows;
    @Autowired private DatabaseClock clock;

    @ParameterizedTest
    @MethodSource("vn.khoithidua.year.DeadlineCase#all")
    void aRegistrationIsHandedIn(DeadlineCase deadline) {
        ScoringYear.World world = years.open(1, 1);
        Seat leader = seats.member(world, 0, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().getFirst();
        windows.set(world.year(), deadline.window(Step.REGISTRATION), null);
        clock.runAt(
                deadline.open(),
                () -> writing.save(leader, line, draft(0, Map.of(K0, numeric("12")))));
        deadline.hold(
                clock,
                () -> {
                    flow.handIn(leader, line);
                    return registrations.page(leader, line).late();
                });
    }

    @ParameterizedTest
    @MethodSource("vn.khoithidua.year.DeadlineCase#all")
    void aMidYearReportIsHandedIn(DeadlineCase deadline) {
        ScoringYear.World world = years.open(1, 1);
        Seat leader = seats.member(world, 0, Role.AGENCY_LEADER);
        RosterLineId line = world.lines().getFirst();
        windows.set(world.year(), deadline.window(Step.MID_YEAR_REVIEW), null);
        clock.runAt(
                deadline.open(),
                () -> midYear.save(leader, line, new MidYearDraft(Map.of(), "Đúng tiến độ", 0)));
        deadline.hold(
                clock,
                () -> {
                    midYear.handIn(leader, line);
                    return reviews.page(leader, line).late();
                });
    }
}
