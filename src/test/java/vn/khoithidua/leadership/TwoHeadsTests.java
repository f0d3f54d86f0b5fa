package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** In January the old head closes its year while the new one opens its own: rights by year. */
@PageTest
class TwoHeadsTests {

    @Autowired private LeadershipLedger ledger;
    @Autowired private LeadershipChoices choices;
    @Autowired private ChoiceAnswers answers;
    @Autowired private BlocYears years;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private SeatFinder seats;
    @Autowired private DatabaseClock clock;
    @Autowired private Visits visits;

    private final LittlePeople.Person nobody = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person oldHead = nobody;
    private LittlePeople.Person newHead = nobody;
    private BlocYearId last = BlocYearId.next();
    private BlocYearId next = BlocYearId.next();
    private OrganizationId building = OrganizationId.next();
    private OrganizationId trade = OrganizationId.next();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void bloc() {
        today = clock.today();
        AuthorityId authority = province.authority();
        last = province.year(province.bloc(authority, "Khối kinh tế"), today.getYear() - 1);
        building = province.agency(authority, "Sở Xây dựng", "SXD");
        trade = province.agency(authority, "Sở Công Thương", "SCT");
        province.join(last, building);
        province.join(last, trade);
        next = years.openFromLast(last, OpenYear.calendar(today.getYear()), null).year();
        oldHead = leader("Trần Thị Cũ", building);
        newHead = leader("Lê Văn Mới", trade);
        lead(last, building, today.minusYears(1));
    }

    @Test
    void eachHeadActsInTheOwnYearAndOnlyThere() throws Exception {
        lead(next, trade, today);
        assertThat(seat(last, oldHead).is(Role.BLOC_HEAD)).isTrue();
        assertThat(seat(next, oldHead).is(Role.BLOC_HEAD)).isFalse();
        assertThat(seat(last, newHead).is(Role.BLOC_HEAD)).isFalse();
        assertThat(seat(next, newHead).is(Role.BLOC_HEAD)).isTrue();
        assertThat(visits.status("/years/" + last + "/focus", oldHead)).isEqualTo(200);
        assertThat(visits.status("/years/" + last + "/focus", newHead)).isEqualTo(404);
        assertThat(visits.status("/years/" + next + "/focus", newHead)).isEqualTo(200);
        assertThat(visits.status("/years/" + next + "/focus", oldHead)).isEqualTo(404);
    }

    @Test
    void theOldHeadGoesOnUntilItsYearIsClosed() throws Exception {
        lead(next, trade, today);
        years.moveFocus(last, Focus.PREPARING, Focus.CLOSED, "Xong", oldHead.actor());
        assertThat(seat(last, oldHead).roles()).containsExactly(Role.AGENCY_LEADER);
        assertThat(visits.status("/years/" + last + "/focus", oldHead)).isEqualTo(403);
        assertThat(seat(next, newHead).is(Role.BLOC_HEAD)).isTrue();
    }

    @Test
    void anOfficeBeginsAndEndsWithItsDays() {
        lead(next, trade, today.plusDays(1));
        assertThat(seat(next, newHead).is(Role.BLOC_HEAD)).as("from tomorrow").isFalse();
        ledger.end(last, building, today, "Bàn giao", null);
        assertThat(seat(last, oldHead).is(Role.BLOC_HEAD)).as("to the end of today").isTrue();
    }

    @Test
    void anOfficeThatEndedYesterdayIsOver() {
        ledger.end(last, building, today.minusDays(1), "Bàn giao", null);
        assertThat(seat(last, oldHead).is(Role.BLOC_HEAD)).isFalse();
    }

    /** One person may lead both years; closing one takes nothing of the other. */
    @Test
    void reElectedTheSamePersonHoldsTwoOffices() {
        lead(next, building, today);
        assertThat(seat(last, oldHead).is(Role.BLOC_HEAD)).isTrue();
        assertThat(seat(next, oldHead).is(Role.BLOC_HEAD)).isTrue();
        years.moveFocus(last, Focus.PREPARING, Focus.CLOSED, "Xong", oldHead.actor());
        assertThat(seat(next, oldHead).is(Role.BLOC_HEAD)).isTrue();
    }

    /** The day turns at midnight in Viet Nam, seven hours before it does at Greenwich. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T16:59:59Z, 2026-12-31",
        "2026-12-31T17:00:00Z, 2027-01-01",
        "2028-02-28T16:59:59Z, 2028-02-28",
        "2028-02-28T17:00:00Z, 2028-02-29",
        "2028-02-29T17:00:00Z, 2028-03-01"
    })
    void anAnswerCountsOnItsDayInVietNam(Instant answered, LocalDate day) {
        BlocYearId coming =
                years.openFromLast(next, OpenYear.calendar(today.getYear() + 1), null).year();
        LocalDate chosen = LocalDate.of(2026, 12, 1);
        ChoiceEntry entry =
                new ChoiceEntry(
                        LeadershipMode.ELECTED,
                        chosen,
                        "03/BB-KTĐ",
                        chosen,
                        null,
                        List.of(new ChoiceEntry.Nominee(trade, LeadershipRole.HEAD, null)),
                        false);
        clock.runAt(
                chosen.atTime(9, 0).atZone(TimeSource.ZONE).toInstant(),
                () -> choices.record(next, entry, oldHead.actor()));
        UUID choice = choices.of(next).getFirst().id();
        clock.runAt(answered, () -> answers.accept(next, choice, trade, newHead.actor()));
        assertThat(ledger.holders(coming)).extracting(Holder::heldFrom).containsExactly(day);
        assertThat(answered.atZone(TimeSource.ZONE).toLocalDate()).isEqualTo(day);
    }

    private Seat seat(BlocYearId year, LittlePeople.Person person) {
        return seats.find(year, people.grants(person), Set.of());
    }

    private LittlePeople.Person leader(String name, OrganizationId agency) {
        return people.person(name, "", Grant.inOrganization(Role.AGENCY_LEADER, agency));
    }

    private void lead(BlocYearId year, OrganizationId agency, LocalDate from) {
        ledger.appoint(
                year,
                new Holder(
                        agency,
                        LeadershipRole.HEAD,
                        from,
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
    }
}
