package vn.khoithidua.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ranking.domain.UnplacedGround;
import vn.khoithidua.scoring.LiveRank;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.scoring.Totals;

/** The ranking of real scores, and what its page costs. */
@PageTest
class ScoredRankingTests {

    @Autowired private ScoringYear scores;
    @Autowired private AdoptedYears years;
    @Autowired private Rankings rankings;
    @Autowired private Totals totals;
    @Autowired private LiveRank live;
    @Autowired private MockMvc mvc;
    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;
    @Autowired private Roles roles;

    @Test
    void whoHandedInNothingHasNoPlaceYet() {
        ScoringYear.World world = scores.with(3);
        Ranking ranking = rankings.current(world.year());
        assertThat(ranking.provisional()).isTrue();
        assertThat(ranking.stage()).isEqualTo(Ranking.Stage.PROVISIONAL);
        assertThat(ranking.openCells()).isPositive();
        assertThat(ranking.order().placings()).isEmpty();
        assertThat(ranking.order().unplaced())
                .extracting(one -> one.ground().cause())
                .containsOnly(UnplacedGround.Cause.NOT_HANDED_IN)
                .hasSize(3);
        assertThat(ranking.criteria()).extracting(CriterionLabel::key).contains("a", "b", "c");
        assertThat(live.places(totals.of(world.year()))).isEmpty();
        assertThat(live.adopted(world.year())).isFalse();
        assertThatThrownBy(
                        () ->
                                rankings.adopt(
                                        world.year(),
                                        new Rankings.Adoption(
                                                AdoptedYears.CONFERENCE,
                                                "01/BB",
                                                Rankings.digest(ranking)),
                                        AdoptedYears.SECRETARY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void thePageOfAnOpenYearCostsAsMuchForTwelveMembersAsForTwo() throws Exception {
        ScoringYear.World few = scores.with(2);
        ScoringYear.World many = scores.with(12);
        int cost = statements(few.year(), few.authority());
        assertThat(statements(many.year(), many.authority())).isEqualTo(cost);
    }

    @Test
    void thePageOfAnAdoptedYearCostsAsMuchForTwelveMembersAsForTwo() throws Exception {
        AdoptedYears.Year few = years.adopted(80, 70);
        AdoptedYears.Year many = years.adopted(90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80, 79);
        int cost = statements(few.id(), few.authority());
        assertThat(statements(many.id(), many.authority())).isEqualTo(cost);
        assertThat(cost).isLessThanOrEqualTo(20);
    }

    @Test
    void aRankingThatDidNotChangeIsNotReadAgain() throws Exception {
        ScoringYear.World world = scores.with(3);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_MEMBER, world.authority()));
        open(world.year(), council);
        List<String> sent = StatementCount.keeping(() -> open(world.year(), council));
        // Who, which year, how far the trail has grown, how many notices are unread.
        assertThat(StatementCount.besideSession(sent)).hasSizeLessThanOrEqualTo(4);
    }

    /** Statements of the page once it was read before, beside the session. */
    private int statements(BlocYearId year, AuthorityId authority) throws Exception {
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_MEMBER, authority));
        open(year, council);
        List<String> sent = StatementCount.during(() -> open(year, council));
        return StatementCount.besideSession(sent).size();
    }

    private void open(BlocYearId year, SignedIn person) throws Exception {
        mvc.perform(get("/years/" + year + "/ranking").with(user(person)))
                .andExpect(status().isOk());
    }

    private SignedIn person(Grant grant) {
        String name = "uv." + UUID.randomUUID().toString().substring(0, 8);
        UserId id = accounts.create(new Accounts.NewAccount(name, "Lê Văn Ủy", "", ""), null);
        links.activate(links.make(id, null), "Mùa thu Hà Nội năm ấy");
        roles.assign(id, grant, DateRange.since(LocalDate.of(2020, 1, 1)), "QĐ", null);
        return new SignedIn(id, name, "Lê Văn Ủy", true, null);
    }
}
