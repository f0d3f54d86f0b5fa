package vn.khoithidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.registration.RegistrationYear.K0;
import static vn.khoithidua.registration.RegistrationYear.K1;
import static vn.khoithidua.registration.RegistrationYear.draft;
import static vn.khoithidua.registration.RegistrationYear.numeric;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Seat;

/** A member takes over what it had undertaken in the bloc's year before. */
@PageTest
class LastYearTests {

    @Autowired private RegistrationYear years;
    @Autowired private ScoringYear seats;
    @Autowired private LittleProvince province;
    @Autowired private BlocYears blocYears;
    @Autowired private Registrations registrations;
    @Autowired private RegistrationWriting writing;
    @Autowired private MemberTargets targets;
    @Autowired private TimeSource time;

    private RosterLineId line;
    private BlocYearId next;
    private Seat officer;

    @BeforeEach
    void aYearAfterAnother() {
        ScoringYear.World before = years.open(1, 2);
        targets.set(
                years.table(before.year()),
                before.lines().getFirst(),
                Map.of(
                        K0, new Assignment(true, numeric("8")),
                        K1, new Assignment(true, numeric("9"))),
                null);
        next = province.year(blocYears.summary(before.year()).bloc(), 2025);
        line = province.join(next, before.agencies().getFirst());
        years.window(next, time.today().minusDays(1), time.today().plusDays(1), null);
        officer =
                new Seat(
                        blocYears.summary(next),
                        Set.of(Role.AGENCY_OFFICER),
                        Set.of(line),
                        Set.of(),
                        seats.secretary(before).actor());
    }

    @Test
    void itFillsOnlyWhatIsNotRegisteredYet() {
        years.draft(next, 2);
        assertThat(registrations.page(officer, line).rows())
                .extracting(TargetRow::textBefore)
                .containsExactly("8 hộ", "9 hộ");
        writing.save(officer, line, draft(0, Map.of(K1, numeric("11"))));
        writing.copyLast(officer, line);
        Assignments copied = targets.of(years.table(next));
        assertThat(copied.of(line, K0).number()).isEqualByComparingTo("8");
        assertThat(copied.of(line, K1).number()).isEqualByComparingTo("11");
        assertThatThrownBy(() -> writing.copyLast(officer, line))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e ->
                                assertThat(e.refusal().key())
                                        .isEqualTo("registration.refusal.nothing"));
    }

    @Test
    void withoutATableThereIsNothingToRegister() {
        assertThat(registrations.page(officer, line).rows()).isEmpty();
        assertThatThrownBy(() -> writing.save(officer, line, draft(0, Map.of(K0, numeric("1")))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("registration.refusal.table"));
        assertThat(registrations.board(officer).asked()).isZero();
    }

    @Test
    void othersDoNotSeeWhatWasUndertakenBefore() {
        years.draft(next, 2);
        Seat secretary =
                new Seat(
                        blocYears.summary(next),
                        Set.of(Role.BLOC_SECRETARY),
                        Set.of(),
                        Set.of(),
                        officer.actor());
        assertThat(registrations.page(secretary, line).hasBefore()).isFalse();
    }
}
