package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khoithidua.PageTest;
import vn.khoithidua.Visits;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Who stands in has the rights on exactly the days named, with the capacity shown. */
@PageTest
class SubstitutionTests {

    @Autowired private Substitutions substitutions;
    @Autowired private SubstitutionEnds ends;
    @Autowired private Roles roles;
    @Autowired private LeadershipLedger ledger;
    @Autowired private BlocYears years;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private SeatFinder seats;
    @Autowired private TimeSource time;
    @Autowired private Visits visits;

    private final LittlePeople.Person nobody = new LittlePeople.Person(UserId.next(), "", "");
    private LittlePeople.Person leader = nobody;
    private LittlePeople.Person deputy = nobody;
    private LittlePeople.Person other = nobody;
    private BlocYearId year = BlocYearId.next();
    private OrganizationId building = OrganizationId.next();
    private OrganizationId trade = OrganizationId.next();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void bloc() {
        today = time.today();
        AuthorityId authority = province.authority();
        year = province.year(province.bloc(authority, "Khối kinh tế"), today.getYear());
        building = province.agency(authority, "Sở Xây dựng", "SXD");
        trade = province.agency(authority, "Sở Công Thương", "SCT");
        province.join(year, building);
        province.join(year, trade);
        lead(building, LeadershipRole.HEAD);
        leader = person("Trần Thị Trưởng", Role.AGENCY_LEADER, building);
        deputy = person("Phan Văn Phó", Role.AGENCY_OFFICER, building);
        other = person("Lê Thị Khác", Role.AGENCY_LEADER, trade);
    }

    @Test
    void theRightsFollowTheDays() {
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).isFalse();
        name(today.minusDays(2), today);
        assertThat(seat(deputy).roles()).contains(Role.AGENCY_LEADER, Role.BLOC_HEAD);
        assertThat(substitutions.standIn(years.summary(year), deputy.id(), building, today))
                .map(Substitution::capacity)
                .contains(StandInCapacity.FOR_HEAD);
        assertThat(
                        substitutions.standIn(
                                years.summary(year), deputy.id(), building, today.plusDays(1)))
                .isEmpty();
    }

    @Test
    void notADayBeforeNorAfter() {
        name(today.plusDays(1), today.plusDays(5));
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).as("tomorrow's is not today's").isFalse();
        name(today.minusDays(9), today.minusDays(1));
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).as("yesterday's is over").isFalse();
    }

    @Test
    void endsEarlyWithItsReason() {
        UUID id = name(today.minusDays(3), today.plusDays(3));
        ends.end(years.summary(year), id, today.minusDays(1), "Về sớm", leader.actor());
        assertThat(seat(deputy).is(Role.AGENCY_LEADER)).isFalse();
        assertThat(substitutions.of(years.summary(year)).getFirst().endReason())
                .isEqualTo("Về sớm");
        assertThatThrownBy(() -> ends.end(years.summary(year), id, today, "Lại", leader.actor()))
                .hasMessage("leadership.substitution.ended");
    }

    @Test
    void whatHasNotBegunIsTakenBackWithItsReason() {
        UUID id = name(today.plusDays(1), today.plusDays(5));
        assertThatThrownBy(() -> withdraw(id, " ")).hasMessage("leadership.substitution.reason");
        withdraw(id, "Hoãn chuyến đi");
        Substitution kept = substitutions.of(years.summary(year)).getFirst();
        assertThat(kept.withdrawn()).isTrue();
        assertThat(kept.endReason()).isEqualTo("Hoãn chuyến đi");
        assertThat(kept.holdsOn(today.plusDays(1))).isFalse();
        assertThat(
                        substitutions.standIn(
                                years.summary(year), deputy.id(), building, today.plusDays(1)))
                .isEmpty();
        Roles.Assigned role = roles.of(deputy.id()).getFirst();
        assertThat(role.withdrawn()).as("its role holds on no day, first one included").isTrue();
        assertThat(role.ended()).isEqualTo(new Roles.Ended("Hoãn chuyến đi", "Trần Thị Trưởng"));
        assertThatThrownBy(() -> withdraw(id, "Lại")).hasMessage("leadership.substitution.begun");
        name(today.plusDays(1), today.plusDays(5));
    }

    @Test
    void whatBeganTodayIsTakenBackAtOnce() {
        UUID id = name(today, today);
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).isTrue();
        withdraw(id, "Không đi nữa");
        assertThat(seat(deputy).roles()).doesNotContain(Role.BLOC_HEAD, Role.AGENCY_LEADER);
        name(today, today.plusDays(1));
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).as("named anew for the same day").isTrue();
    }

    @Test
    void whatBeganEarlierIsEndedNotTakenBack() {
        UUID id = name(today.minusDays(1), today.plusDays(1));
        assertThatThrownBy(() -> withdraw(id, "Muộn")).hasMessage("leadership.substitution.begun");
        assertThat(seat(deputy).is(Role.BLOC_HEAD)).isTrue();
    }

    @Test
    void takingBackIsOfferedInsteadOfEndingEarly() throws Exception {
        UUID id = name(today.plusDays(2), today.plusDays(2));
        String path = "/years/" + year + "/substitutions";
        assertThat(visits.page(path, leader))
                .contains(id + "/withdraw", "Thu hồi")
                .doesNotContain(id + "/end");
        assertThat(visits.page(path, other)).doesNotContain(id + "/withdraw");
        assertThat(visits.status(path + "/" + id + "/withdraw", other)).isEqualTo(404);
        assertThat(visits.send(other, path + "/" + id + "/withdraw", "reason", "Ép").getStatus())
                .isEqualTo(404);
        assertThat(visits.page(path + "/" + id + "/withdraw", leader))
                .doesNotContain("name=\"lastDay\"");
        assertThat(visits.send(leader, path + "/" + id + "/withdraw", "reason", "").getStatus())
                .isEqualTo(422);
        assertThat(visits.send(leader, path + "/" + id + "/withdraw", "reason", "Hoãn").getStatus())
                .isEqualTo(302);
        assertThat(visits.page(path, leader))
                .contains("Đã thu hồi", "Hoãn")
                .doesNotContain(id + "/withdraw");
    }

    private void withdraw(UUID id, String reason) {
        ends.withdraw(years.summary(year), id, reason, leader.actor());
    }

    @Test
    void refusesASecondOneTheLeaderItselfAndOneByTheSubstitute() {
        name(today, today.plusDays(5));
        assertThatThrownBy(() -> name(today.plusDays(5), today.plusDays(6)))
                .hasMessage("leadership.substitution.twice");
        assertThatThrownBy(() -> entry(leader.id(), null, today.plusDays(9), today.plusDays(9)))
                .hasMessage("leadership.substitution.self");
        assertThatThrownBy(
                        () ->
                                substitutions.name(
                                        years.summary(year),
                                        command(other.id(), null, today, today),
                                        deputy.actor()))
                .hasMessage("leadership.substitution.bySubstitute");
        assertThatThrownBy(() -> entry(deputy.id(), null, today, today.minusDays(1)))
                .hasMessage("leadership.substitution.days");
        assertThatThrownBy(() -> entry(null, null, today, today))
                .hasMessage("leadership.substitution.who");
    }

    @Test
    void theDeputyOfTheBlocStandsInForItsHead() {
        assertThatThrownBy(() -> entry(null, trade, today, today))
                .hasMessage("leadership.substitution.offices");
        lead(trade, LeadershipRole.DEPUTY);
        entry(null, trade, today, today);
        assertThat(substitutions.of(years.summary(year)).getFirst().person())
                .isEqualTo("Sở Công Thương");
    }

    @Test
    void aLeaderNamesForTheOwnAgencyOnly() throws Exception {
        String path = "/years/" + year + "/substitutions";
        assertThat(visits.page(path, deputy))
                .contains("Chưa giao người thay")
                .doesNotContain("/new");
        assertThat(visits.page(path + "/new", leader))
                .contains("Phan Văn Phó")
                .doesNotContain("Lê Thị Khác");
        assertThat(send(other, building, deputy).getStatus()).as("foreign agency").isEqualTo(404);
        assertThat(send(leader, building, other).getStatus()).as("foreign person").isEqualTo(404);
        MockHttpServletResponse bad =
                visits.send(
                        leader,
                        path + "/new",
                        "organization",
                        building.toString(),
                        "capacity",
                        "IN_CHARGE",
                        "firstDay",
                        "mai",
                        "paperNo",
                        "12/GUQ");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("value=\"mai\"", "12/GUQ");
        assertThat(send(leader, building, deputy).getStatus()).isEqualTo(302);
        assertThat(visits.page(path, other))
                .contains("Phan Văn Phó", "KT. (ký thay thủ trưởng)", "Đang thay", "12/GUQ")
                .doesNotContain("Kết thúc sớm");
        assertThat(visits.page(path, leader)).contains("Kết thúc sớm");
    }

    private MockHttpServletResponse send(
            LittlePeople.Person by, OrganizationId agency, LittlePeople.Person who)
            throws Exception {
        return visits.send(
                by,
                "/years/" + year + "/substitutions/new",
                "organization",
                agency.toString(),
                "person",
                who.id().toString(),
                "capacity",
                "FOR_HEAD",
                "firstDay",
                today.toString(),
                "lastDay",
                today.plusDays(2).toString(),
                "paperNo",
                "12/GUQ",
                "paperOn",
                today.toString());
    }

    private UUID name(LocalDate from, LocalDate to) {
        return entry(deputy.id(), null, from, to);
    }

    private UUID entry(
            @Nullable UserId user,
            @Nullable OrganizationId standing,
            LocalDate from,
            LocalDate to) {
        return substitutions.name(
                years.summary(year), command(user, standing, from, to), leader.actor());
    }

    private SubstitutionEntry command(
            @Nullable UserId user,
            @Nullable OrganizationId standing,
            LocalDate from,
            LocalDate to) {
        return new SubstitutionEntry(
                building, user, standing, StandInCapacity.FOR_HEAD, from, to, "12/GUQ", from);
    }

    private Seat seat(LittlePeople.Person person) {
        return seats.find(year, people.grants(person), Set.of());
    }

    private LittlePeople.Person person(String name, Role role, OrganizationId agency) {
        return people.person(name, "", Grant.inOrganization(role, agency));
    }

    private void lead(OrganizationId agency, LeadershipRole role) {
        ledger.appoint(
                year,
                new Holder(
                        agency,
                        role,
                        today.withDayOfYear(1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
    }
}
