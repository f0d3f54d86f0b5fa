package vn.khoithidua.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.VerificationShares;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.TeamPost;

/** Which exchanges a person finds in the list, by which filter, in which order. */
@PageTest
class ClarificationListTests {

    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private HelperTeam team;
    @Autowired private VerificationShares shares;
    @Autowired private Clarifications clarifications;
    @Autowired private ClarificationList list;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private Seat secretary;
    private LocalDate today;

    /**
     * Member 0: k0 asked until in five days, k1 answered. Member 1: k0 asked until today, k2
     * withdrawn.
     */
    @BeforeEach
    void fourExchanges() {
        world = years.openGrid(2, 3);
        secretary = years.secretary(world);
        today = time.today();
        ask(0, "k0", 5);
        ask(0, "k1", 3);
        clarifications.answer(
                years.member(world, 0, Role.AGENCY_OFFICER), said(0, "k1", 1), List.of());
        ask(1, "k0", 0);
        ask(1, "k2", 2);
        clarifications.withdraw(secretary, said(1, "k2", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '0k0 0k1 1k0 1k2'",
        "OPEN, '0k0 0k1 1k0'",
        "ASKED, '0k0 1k0'",
        "ANSWERED, 0k1",
        "WITHDRAWN, 1k2",
        "CONCLUDED, ''",
        "OVERDUE, ''",
        "NONSENSE, ''"
    })
    void aStateLeavesTheseIn(String state, String wanted) {
        assertThat(found(secretary, state, "member")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "member, 0k0 0k1 1k0 1k2",
        "-member, 1k0 1k2 0k0 0k1",
        "criterion, 0k0 1k0 0k1 1k2",
        "due, 1k0 0k1 0k0 1k2",
        "-due, 1k2 0k0 0k1 1k0",
        "'', 1k0 0k0 0k1 1k2"
    })
    void anOrderBringsThemSo(String sort, String wanted) {
        assertThat(found(secretary, "", sort)).isEqualTo(wanted);
    }

    @Test
    void aQuestionIsOverdueFromTheDayAfter() {
        years.at(
                time.now().plusSeconds(86_400),
                () -> assertThat(found(secretary, "OVERDUE", "member")).isEqualTo("1k0"));
    }

    @Test
    void aMemberFindsItsOwn() {
        Seat officer = years.member(world, 1, Role.AGENCY_OFFICER);
        assertThat(found(officer, "", "criterion")).isEqualTo("1k0 1k2");
        assertThat(list.members(officer)).hasSize(1);
        assertThat(list.members(secretary)).hasSize(2);
        assertThat(found(years.of(world, Role.AUDITOR), "", "member")).isEqualTo("0k0 0k1 1k0 1k2");
        assertThat(found(years.of(world, Role.COUNCIL_MEMBER), "", "member")).isEmpty();
    }

    @Test
    void whoVerifiesAShareFindsTheRowsOfIt() {
        Person scorer = people.person("Lê Minh Đức", "Chuyên viên");
        team.join(
                world.year(),
                new HelperTeam.Member(
                        scorer.id(), null, TeamPost.MEMBER, today.minusDays(1), null, "Quyết định"),
                null);
        shares.give(secretary, CriterionKey.of("k0"), scorer.id());
        Seat seat =
                new Seat(
                        secretary.year(),
                        secretary.roles(),
                        secretary.ownLines(),
                        secretary.employerLines(),
                        scorer.actor());
        assertThat(found(seat, "", "member")).isEqualTo("0k0 1k0");
    }

    private String found(Seat seat, String state, String sort) {
        return String.join(
                " ",
                list
                        .of(seat, new ClarificationList.Query(state, "", sort), list.members(seat))
                        .stream()
                        .map(
                                line ->
                                        world.lines().indexOf(line.member().line())
                                                + line.criterion().key().value())
                        .toList());
    }

    private void ask(int member, String key, int days) {
        clarifications.ask(secretary, said(member, key, 0), today.plusDays(days));
    }

    private Said said(int member, String key, int seen) {
        return new Said(world.lines().get(member), CriterionKey.of(key), seen, "Nội dung");
    }
}
