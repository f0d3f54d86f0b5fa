package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** More time for one member: given, edge to edge, taken back; and the clock that jumps. */
@PageTest
class ExtensionTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final LocalDate LOCK = LocalDate.of(2026, 12, 31);
    private static final Step STEP = Step.SELF_SCORING;

    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private Windows windows;
    @Autowired private Extensions extensions;
    @Autowired private SeatFinder seats;
    @Autowired private DatabaseClock clock;

    private AuthorityId authority = AuthorityId.next();
    private BlocYearId year = BlocYearId.next();
    private RosterLineId late = RosterLineId.next();
    private RosterLineId other = late;
    private OrganizationId agency = OrganizationId.next();
    private Actor head = new Actor(UserId.next(), "Nguyễn Trưởng Khối");

    @BeforeEach
    void aYearWithTwoMembers() {
        authority = province.authority();
        year = province.year(province.bloc(authority, "Khối Tổng hợp"), 2026);
        agency = province.agency(authority, "Sở Công Thương", "SCT");
        late = province.join(year, agency);
        other = province.join(year, province.agency(authority, "Sở Tư pháp", "STP"));
        head = people.person("Nguyễn Trưởng Khối", "Giám đốc").actor();
        windows.set(year, new StepWindow(STEP, DUE.minusDays(30), DUE, 2, LOCK), head);
    }

    @Test
    void onlyTheMemberThatWasGivenMoreTimeComesInAfterTheLock() {
        at("2026-12-31T16:59:59Z", () -> assertThat(isLate(late)).isTrue());
        at("2026-12-31T17:00:00Z", () -> locked(late));
        at("2026-12-31T17:00:00Z", () -> grant(late, LocalDate.of(2027, 1, 5)));
        at("2026-12-31T17:00:01Z", () -> assertThat(isLate(late)).isFalse());
        at("2026-12-31T17:00:01Z", () -> locked(other));
        at("2027-01-05T16:59:59Z", () -> assertThat(isLate(late)).isFalse());
        at("2027-01-05T17:00:00Z", () -> locked(late));
    }

    @Test
    void aClockThatJumpsAnHourMovesNothingButTheAnswer() {
        Instant midnight = Instant.parse("2026-12-31T17:00:00Z");
        clock.runAt(midnight.minusSeconds(1800), () -> assertThat(isLate(late)).isTrue());
        clock.runAt(midnight.plusSeconds(1800), () -> locked(late));
        clock.runAt(midnight.minusSeconds(1800), () -> assertThat(isLate(late)).isTrue());
        assertThat(windows.plan(year).of(STEP).orElseThrow().hardLockOn()).isEqualTo(LOCK);
    }

    @Test
    void takenBackItOpensNothingAnyMore() {
        at("2026-12-31T17:00:00Z", () -> grant(late, LocalDate.of(2027, 1, 5)));
        at("2026-12-31T17:00:10Z", () -> grant(late, LocalDate.of(2027, 1, 2)));
        assertThat(windows.plan(year).due(STEP, late)).isEqualTo(LocalDate.of(2027, 1, 5));
        UUID longer = extensions.of(year).getLast().id();
        at("2027-01-03T01:00:00Z", () -> extensions.end(year, longer, "Nhầm đơn vị", head));
        at("2027-01-03T01:00:01Z", () -> locked(late));
        assertThat(windows.plan(year).due(STEP, late)).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(extensions.one(year, longer).end())
                .satisfies(
                        end -> {
                            assertThat(end).isNotNull();
                            assertThat(end.reason()).isEqualTo("Nhầm đơn vị");
                            assertThat(end.by()).isEqualTo(head.name());
                        });
        refused("year.extension.gone", () -> extensions.end(year, longer, "Lần nữa", head));
    }

    @Test
    void refusesWhatGivesNothing() {
        LocalDate later = LocalDate.of(2027, 1, 5);
        at(
                "2026-12-31T17:00:00Z",
                () -> {
                    refused("year.window.reason", () -> give(STEP, late, later, " "));
                    refused("year.extension.early", () -> give(STEP, late, DUE, "Bão"));
                    refused("year.extension.past", () -> give(STEP, late, LOCK, "Bão"));
                    refused(
                            "year.extension.noWindow",
                            () -> give(Step.OBJECTION, late, later, "Bão"));
                    refused("error.404.text", () -> give(STEP, RosterLineId.next(), later, "Bão"));
                    give(STEP, late, LocalDate.of(2027, 1, 1), "Bão");
                });
        UUID id = extensions.of(year).getFirst().id();
        refused("year.extension.reason", () -> extensions.end(year, id, "", head));
        BlocYearId elsewhere =
                province.year(province.bloc(province.authority(), "Khối khác"), 2026);
        refused("error.404.text", () -> extensions.end(elsewhere, id, "Nhầm", head));
    }

    @Test
    void membersSeeTheirOwnAndTheHeadSeesAll() {
        at("2026-12-31T17:00:00Z", () -> grant(late, LocalDate.of(2027, 1, 5)));
        at("2026-12-31T17:00:00Z", () -> grant(other, LocalDate.of(2027, 1, 6)));
        Seat member = seat(Grant.inOrganization(Role.AGENCY_OFFICER, agency));
        assertThat(extensions.seenBy(member)).extracting(Extension::line).containsExactly(late);
        Seat council = seat(Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        assertThat(extensions.seenBy(council)).hasSize(2);
    }

    @Test
    void twoYearsAreOpenAtOnceEachWithItsOwnWindows() {
        BlocYearId next = province.year(province.bloc(authority, "Khối Kinh tế"), 2027);
        RosterLineId line = province.join(next, province.agency(authority, "Sở Tài chính", "STC"));
        at(
                "2027-01-20T03:00:00Z",
                () -> {
                    assertThat(windows.lateOrRefuse(next, line, Step.DRAFTING)).isFalse();
                    assertThat(windows.lateOrRefuse(next, line, Step.REGISTRATION)).isFalse();
                    assertThat(windows.lateOrRefuse(year, late, Step.SUBMISSION)).isFalse();
                    locked(late);
                });
    }

    private void grant(RosterLineId line, LocalDate until) {
        give(STEP, line, until, "Cơn bão số 10");
    }

    private void give(Step step, RosterLineId line, LocalDate until, String reason) {
        extensions.grant(year, line, step, until, reason, head);
    }

    private boolean isLate(RosterLineId line) {
        return windows.lateOrRefuse(year, line, STEP);
    }

    private void locked(RosterLineId line) {
        refused("year.window.closed.SELF_SCORING", () -> isLate(line));
    }

    private void at(String moment, Runnable work) {
        clock.runAt(Instant.parse(moment), work);
    }

    private Seat seat(Grant grant) {
        return seats.find(
                year, people.grants(people.person("Trần Văn", "Chuyên viên", grant)), Set.of());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
