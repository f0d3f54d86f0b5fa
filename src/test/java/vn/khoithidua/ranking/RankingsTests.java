package vn.khoithidua.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.DecidedBy;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.UnplacedGround;

/** From provisional places to an adopted ranking that nothing changes any more. */
@PageTest
class RankingsTests {

    @Autowired private AdoptedYears years;
    @Autowired private Rankings rankings;
    @Autowired private TieVotes votes;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private AdoptedYears.Year year =
            new AdoptedYears.Year(AuthorityId.next(), BlocYearId.next(), List.of(), List.of());
    private StoredPoints points = new StoredPoints();

    @BeforeEach
    void bloc() {
        year = years.year(4);
        points =
                new StoredPoints()
                        .member(year.lines().get(0), "90", "8")
                        .member(year.lines().get(1), "95", "8")
                        .member(year.lines().get(2), "90", "8")
                        .member(
                                year.lines().get(3),
                                "99",
                                "99",
                                new UnplacedGround(UnplacedGround.Cause.EXCLUDED, "Bị kỷ luật"));
    }

    @Test
    void isProvisionalUntilAdopted() {
        Ranking now = provisional();
        assertThat(now.provisional()).isTrue();
        assertThat(now.order().placings()).extracting(Placing::place).containsExactly(1, 2, 2);
        assertThat(now.order().unplaced()).hasSize(1);
        assertThat(now.member(year.lines().get(1)).name()).isEqualTo("Sở số 2");
    }

    @Test
    void freezesInputsAndReadsTheSameRankingBack() {
        Ranking before = provisional();
        years.adopt(year, points);
        Ranking adopted = rankings.adopted(year.id()).orElseThrow();
        assertThat(adopted.order()).isEqualTo(before.order());
        assertThat(Objects.requireNonNull(adopted.adopted()).digest())
                .isEqualTo(Rankings.digest(before));
        assertThat(adopted.criteria()).isEqualTo(before.criteria());
        assertThat(rankings.intact(year.id())).isTrue();

        points.member(year.lines().get(0), "100", "100");
        assertThat(rankings.current(year.id()).order()).isEqualTo(before.order());
    }

    @Test
    void noticesWhenAFrozenNumberWasChanged() {
        years.adopt(year, points);
        jdbc.sql("update adopted_result set points = points + 1 where roster_line_id = :line")
                .param("line", year.lines().getFirst().value())
                .update();
        assertThat(rankings.intact(year.id())).isFalse();
    }

    @Test
    void isAdoptedOnce() {
        years.adopt(year, points);
        assertRefused("ranking.refusal.adoptedAlready", () -> years.adopt(year, points));
    }

    @Test
    void isAdoptedOnlyWithFinalPointsMinutesAndTheRankingThatWasSeen() {
        assertRefused(
                "ranking.refusal.open",
                () -> years.adopt(year, points.stage(Ranking.Stage.VERIFIED)));
        points.stage(Ranking.Stage.FINAL);
        assertRefused("ranking.refusal.minutes", () -> adopt(AdoptedYears.CONFERENCE, " ", "x"));
        assertRefused("ranking.refusal.changed", () -> adopt(AdoptedYears.CONFERENCE, "1", "x"));
        assertRefused("ranking.refusal.future", () -> adopt(LocalDate.of(2999, 1, 1), "1", "x"));
    }

    @Test
    void aVoteOnATiePartsItAndIsFrozenWithTheRanking() {
        votes.record(
                year.id(),
                new TieVotes.Entry(
                        AdoptedYears.CONFERENCE,
                        "02/BB",
                        Map.of(year.lines().get(0), 1, year.lines().get(2), 3)),
                AdoptedYears.SECRETARY);
        years.adopt(year, points);
        Ranking adopted = rankings.current(year.id());
        assertThat(adopted.order().placings())
                .extracting(Placing::line)
                .containsExactly(year.lines().get(1), year.lines().get(2), year.lines().get(0));
        assertThat(adopted.order().placings().getLast().decidedBy()).isEqualTo(DecidedBy.BLOC_VOTE);
        assertRefused(
                "ranking.refusal.adopted",
                () ->
                        votes.record(
                                year.id(),
                                new TieVotes.Entry(
                                        AdoptedYears.CONFERENCE,
                                        "03/BB",
                                        Map.of(year.lines().get(0), 9, year.lines().get(2), 3)),
                                AdoptedYears.SECRETARY));
    }

    @Test
    void aVoteNeedsMinutesTwoMembersAndADayThatHasBeen() {
        Map<RosterLineId, Integer> both = Map.of(year.lines().get(0), 1, year.lines().get(2), 3);
        assertRefused("ranking.refusal.minutes", () -> vote("", both));
        assertRefused("ranking.refusal.votes", () -> vote("1", Map.of(year.lines().get(0), 1)));
        assertRefused(
                "ranking.refusal.votes",
                () -> vote("1", Map.of(year.lines().get(0), -1, year.lines().get(2), 3)));
        assertRefused(
                "error.404.text",
                () -> vote("1", Map.of(year.lines().get(0), 1, RosterLineId.next(), 3)));
    }

    @Test
    void isShownToMembersOncePublished() {
        assertRefused("ranking.refusal.notAdopted", () -> publish(Publication.Depth.ALL, true));
        years.adopt(year, points);
        publish(Publication.Depth.ALL, false);
        Ranking shown = rankings.current(year.id());
        assertThat(Objects.requireNonNull(shown.publication()).pointsShown()).isFalse();
        assertThat(shown.shown()).hasSize(4);
        publish(Publication.Depth.AWARDED, true);
        assertThat(rankings.current(year.id()).shown()).doesNotContain(year.lines().get(3));
    }

    private Ranking provisional() {
        return Objects.requireNonNull(
                transaction.execute(status -> years.on(points).current(year.id())));
    }

    private void adopt(LocalDate day, String minutes, String seen) {
        transaction.executeWithoutResult(
                status ->
                        years.on(points)
                                .adopt(
                                        year.id(),
                                        new Rankings.Adoption(day, minutes, seen),
                                        AdoptedYears.SECRETARY));
    }

    private void vote(String minutes, Map<RosterLineId, Integer> counted) {
        votes.record(
                year.id(),
                new TieVotes.Entry(AdoptedYears.CONFERENCE, minutes, counted),
                AdoptedYears.SECRETARY);
    }

    private void publish(Publication.Depth depth, boolean pointsShown) {
        rankings.publish(year.id(), depth, pointsShown, AdoptedYears.SECRETARY);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
