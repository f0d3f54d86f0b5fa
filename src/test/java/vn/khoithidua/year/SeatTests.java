package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Each role in its own bloc-year, in a foreign and in an absent one. */
@PageTest
class SeatTests {

    @Autowired private LittleProvince province;
    @Autowired private SeatFinder seats;
    @Autowired private BlocYears years;
    @Autowired private LeadershipLedger ledger;
    @Autowired private LeadershipStore offices;

    private AuthorityId authority;
    private BlocId bloc;
    private BlocYearId own;
    private BlocYearId foreign;
    private OrganizationId agency;
    private RosterLineId line;

    @BeforeEach
    void twoProvinces() {
        authority = province.authority();
        bloc = province.bloc(authority, "Khối của mình");
        own = province.year(bloc, 2024);
        agency = province.agency(authority, "Sở Xây dựng", "SXD");
        line = province.join(own, agency);
        foreign = province.year(province.bloc(province.authority(), "Khối của mình"), 2024);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void coversTheOwnAndRefusesTheForeignAndTheAbsentAlike(Role role) {
        Grants grants = grants(grant(role));
        Seat seat = seats.find(own, grants, Set.of(role));
        assertThat(seat.roles()).containsExactly(role);
        assertThat(seat.blocYear()).isEqualTo(own);
        assertThat(seat.owns(line)).isEqualTo(role.scope() == Role.Scope.ORGANIZATION);
        for (BlocYearId other : List.of(foreign, BlocYearId.next())) {
            assertThatThrownBy(() -> seats.find(other, grants, Set.of()))
                    .hasMessage("error.404.text");
        }
        assertThat(seats.open(grants)).extracting(Seat::blocYear).containsExactly(own);
    }

    @Test
    void theAdminSitsNowhere() {
        Grants admin = grants(Grant.admin());
        assertThatThrownBy(() -> seats.find(own, admin, Set.of())).hasMessage("error.404.text");
        assertThat(seats.all(admin)).isEmpty();
    }

    @Test
    void aRoleTheRouteIsNotForDoesNotCover() {
        assertThatThrownBy(
                        () ->
                                seats.find(
                                        own,
                                        grants(grant(Role.AUDITOR)),
                                        Set.of(Role.COUNCIL_SECRETARY)))
                .hasMessage("error.404.text");
    }

    @Test
    void aSecretaryOfOneBlocDoesNotSeeTheNext() {
        BlocYearId next = province.year(province.bloc(authority, "Khối bên cạnh"), 2024);
        Grants one = grants(new Grant(Role.COUNCIL_SECRETARY, authority, bloc, null, null));
        assertThat(seats.find(own, one, Set.of()).is(Role.COUNCIL_SECRETARY)).isTrue();
        assertThatThrownBy(() -> seats.find(next, one, Set.of())).hasMessage("error.404.text");
    }

    @Test
    void nobodyIsIndependentOfTheOwnAgency() {
        Seat helper =
                seats.find(
                        own, grants(Grant.inBlocYear(Role.BLOC_SECRETARY, own, agency)), Set.of());
        assertThat(helper.isIndependentOf(line)).isFalse();
        assertThat(helper.owns(line)).isFalse();
        assertThat(helper.isIndependentOf(RosterLineId.next())).isTrue();
    }

    @Test
    void theLeaderOfTheHeadAgencyIsHeadUntilTheYearIsClosed() {
        ledger.appoint(
                own,
                new Holder(
                        agency,
                        LeadershipRole.HEAD,
                        LocalDate.of(2024, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        assertThat(offices.offices(Set.of(agency)))
                .containsExactly(Grant.inBlocYear(Role.BLOC_HEAD, own, agency));
        years.moveFocus(own, Focus.PREPARING, Focus.CLOSED, "Khép năm", null);
        assertThat(offices.offices(Set.of(agency))).isEmpty();
        assertThatThrownBy(
                        () ->
                                seats.find(
                                        own,
                                        grants(Grant.inBlocYear(Role.BLOC_SECRETARY, own, null)),
                                        Set.of()))
                .hasMessage("error.404.text");
        assertThat(years.focusChanges(own))
                .extracting(FocusChange::reason)
                .containsExactly("Khép năm");
        assertThatThrownBy(() -> years.moveFocus(own, Focus.PREPARING, Focus.RUNNING, "Muộn", null))
                .hasMessage("year.focus.moved");
    }

    private Grant grant(Role role) {
        return switch (role.scope()) {
            case INSTALLATION -> Grant.admin();
            case AUTHORITY -> Grant.inAuthority(role, authority);
            case BLOC_YEAR -> Grant.inBlocYear(role, own, null);
            case ORGANIZATION -> Grant.inOrganization(role, agency);
        };
    }

    private static Grants grants(Grant... all) {
        return new Grants(new Actor(UserId.next(), "Người thử"), List.of(all));
    }
}
