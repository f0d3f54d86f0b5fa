package vn.khoithidua.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;

@PageTest
class RosterTests {

    @Autowired private LittleProvince province;
    @Autowired private Roster roster;
    @Autowired private BlocYears years;
    @Autowired private Windows windows;
    @Autowired private LeadershipLedger ledger;

    @Test
    void anAgencyStandsInOneBlocAtATimeButMayMoveInMidYear() {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Sở Công Thương", "SCT");
        BlocYearId economy = province.year(province.bloc(authority, "Khối kinh tế"), 2024);
        BlocYearId culture = province.year(province.bloc(authority, "Khối văn xã"), 2024);
        RosterLineId line = province.join(economy, agency);
        assertThatThrownBy(() -> province.join(culture, agency))
                .hasMessage("year.roster.join.elsewhere");

        roster.leave(line, LocalDate.of(2024, 6, 30), "Chuyển khối", null);
        roster.join(culture, new JoinRoster(agency, LocalDate.of(2024, 7, 1), "Chuyển khối"), null);

        assertThat(roster.membersOn(economy, LocalDate.of(2024, 6, 30))).hasSize(1);
        assertThat(roster.membersOn(economy, LocalDate.of(2024, 7, 1))).isEmpty();
        assertThat(roster.membersOn(culture, LocalDate.of(2024, 7, 1))).hasSize(1);
    }

    @Test
    void twoBlocsThatTakeAnAgencyAtOnceDoNotBothGetIt() throws Exception {
        AuthorityId authority = province.authority();
        OrganizationId agency = province.agency(authority, "Sở Y tế", "SYT");
        List<BlocYearId> wanted =
                List.of("Một", "Hai", "Ba", "Bốn").stream()
                        .map(name -> province.year(province.bloc(authority, name), 2024))
                        .toList();
        List<Callable<Boolean>> tries =
                wanted.stream().<Callable<Boolean>>map(year -> () -> joins(year, agency)).toList();
        int taken = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : threads.invokeAll(tries)) {
                taken += done.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void refusesADayOutsideTheYearAndAnAgencyOfAnotherProvince() {
        AuthorityId authority = province.authority();
        BlocYearId year = province.year(province.bloc(authority, "Khối"), 2024);
        OrganizationId own = province.agency(authority, "Sở Y tế", "SYT");
        OrganizationId foreign = province.agency(province.authority(), "Sở Y tế", "SYT");
        assertThatThrownBy(
                        () ->
                                roster.join(
                                        year,
                                        new JoinRoster(own, LocalDate.of(2025, 1, 1), "x"),
                                        null))
                .hasMessage("year.roster.join.day");
        assertThatThrownBy(() -> province.join(year, foreign)).hasMessage("error.404.text");
    }

    @Test
    void opensAYearFromTheLastWithRosterAndWindows() {
        AuthorityId authority = province.authority();
        BlocId bloc = province.bloc(authority, "Khối");
        BlocYearId last = province.year(bloc, 2024);
        OrganizationId stays = province.agency(authority, "Sở Một", "S1");
        OrganizationId moves = province.agency(authority, "Sở Hai", "S2");
        OrganizationId leaves = province.agency(authority, "Sở Ba", "S3");
        province.join(last, stays);
        province.join(last, moves);
        roster.leave(province.join(last, leaves), LocalDate.of(2024, 5, 1), "Ra khỏi khối", null);
        province.join(province.year(province.bloc(authority, "Khối khác"), 2025), moves);

        BlocYears.Opened opened = years.openFromLast(last, OpenYear.calendar(2025), null);

        assertThat(roster.all(opened.year(), LocalDate.of(2025, 1, 1)))
                .extracting(RosterMember::organization)
                .containsExactly(stays);
        assertThat(opened.leftOut()).containsExactly(moves);
        // The window of objections opens with the closing of verification.
        assertThat(windows.of(opened.year())).hasSize(Step.planned().size());
        assertThat(windows.of(opened.year()).get(Step.SELF_SCORING.ordinal()).softDeadline())
                .isEqualTo(LocalDate.of(2025, 11, 30));
        assertThatThrownBy(() -> years.openFromLast(last, OpenYear.calendar(2025), null))
                .hasMessage("year.open.taken");
    }

    @Test
    void aNewHeadEndsTheOldOnesTerm() {
        AuthorityId authority = province.authority();
        BlocYearId year = province.year(province.bloc(authority, "Khối"), 2024);
        OrganizationId first = province.agency(authority, "Sở Một", "S1");
        OrganizationId second = province.agency(authority, "Sở Hai", "S2");
        province.join(year, first);
        province.join(year, second);
        ledger.appoint(year, head(first, LocalDate.of(2024, 1, 1)), null);
        ledger.appoint(year, head(second, LocalDate.of(2024, 7, 1)), null);
        assertThat(ledger.headOn(year, LocalDate.of(2024, 6, 30))).contains(first);
        assertThat(ledger.headOn(year, LocalDate.of(2024, 7, 1))).contains(second);
        OrganizationId stranger = province.agency(authority, "Sở Ba", "S3");
        assertThatThrownBy(
                        () -> ledger.appoint(year, head(stranger, LocalDate.of(2024, 8, 1)), null))
                .hasMessage("year.leadership.member");
    }

    private static Holder head(OrganizationId organization, LocalDate from) {
        return new Holder(
                organization,
                LeadershipRole.HEAD,
                from,
                null,
                LeadershipMode.ELECTED,
                "Biên bản bầu Trưởng khối");
    }

    private boolean joins(BlocYearId year, OrganizationId agency) {
        try {
            province.join(year, agency);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }
}
