package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.TeamPost;

/** Verification shared out: each scorer has its own rows over all members, and nothing else. */
@PageTest
class VerificationShareTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private HelperTeam team;
    @Autowired private VerificationShares shares;
    @Autowired private Verification verification;
    @Autowired private ChangeSets sets;
    @Autowired private GridReading grids;
    @Autowired private CellReading cells;
    @Autowired private SheetReading sheets;
    @Autowired private SheetFlow flow;
    @Autowired private VerificationClosing closing;
    @Autowired private TimeSource time;

    private ScoringYear.World world;
    private RosterLineId line;
    private Person scorer;
    private Seat scorers;
    private Seat lead;

    @BeforeEach
    void aScorerOfOneCriterion() {
        world = years.openNow(2);
        years.submit(world, 0);
        years.submit(world, 1);
        line = world.lines().getFirst();
        lead = years.secretary(world);
        scorer = people.person("Lê Minh Đức", "Chuyên viên");
        team.join(
                world.year(),
                new HelperTeam.Member(
                        scorer.id(),
                        world.agencies().get(1),
                        TeamPost.MEMBER,
                        time.today().minusDays(9),
                        null,
                        "Quyết định"),
                null);
        scorers =
                new Seat(
                        lead.year(),
                        Set.of(Role.BLOC_SECRETARY),
                        Set.of(),
                        Set.of(world.lines().get(1)),
                        scorer.actor());
        shares.give(lead, A, scorer.id());
    }

    @Test
    void aScorerSeesAndVerifiesItsOwnRows() {
        GridReading.Grid grid = grids.of(scorers);
        assertThat(grid.share().covers(A)).isTrue();
        assertThat(grid.share().covers(B)).isFalse();
        assertThat(grid.scored()).containsExactly(A);
        verification.save(scorers, points(line, A, "7"));
        assertThat(cells.of(scorers, line, A).cell().verified().points()).isEqualByComparingTo("7");
        assertThat(grids.of(lead).share().isAll()).isTrue();
    }

    @Test
    void anothersRowsAreAbsent() {
        refused("error.404.text", 404, () -> verification.save(scorers, points(line, B, "1")));
        refused("error.404.text", 404, () -> cells.of(scorers, line, B));
        refused("error.404.text", 404, () -> sheets.of(scorers, line));
        ChangeSetResult set =
                sets.verify(
                        scorers,
                        List.of(points(line, A, "7"), points(line, B, "1")),
                        new ChangeSets.Manner(ScoreSource.PASTED, false));
        assertThat(set.cells())
                .extracting(CellOutcome::kind)
                .containsExactly(CellOutcome.Kind.SAVED, CellOutcome.Kind.REFUSED);
        refused(
                "scoring.verify.ownAgency",
                403,
                () -> verification.save(scorers, points(world.lines().get(1), A, "7")));
    }

    @Test
    void whatIsOfTheWholeIsForWhoLeads() {
        refused("scoring.share.lead", 403, () -> closing.request(scorers));
        refused(
                "scoring.share.lead",
                403,
                () -> flow.returnToMember(scorers, line, "Thiếu", Set.of()));
        refused("scoring.share.lead", 403, () -> shares.give(scorers, B, scorer.id()));
        refused("scoring.share.lead", 403, () -> shares.portions(scorers));
    }

    @Test
    void theSecretarySeesWhoHasHowMuchLeft() {
        VerificationShares.Portion before = portion();
        // One criterion of the two members, of which one is the own agency.
        assertThat(before.cells()).isEqualTo(1);
        assertThat(before.left()).isEqualTo(1);
        verification.save(scorers, points(line, A, "7"));
        assertThat(portion().left()).isZero();
        shares.takeBack(lead, A, scorer.id());
        assertThat(portion().nodes()).isEmpty();
        // The three criteria of the team.
        assertThat(portion().cells()).isEqualTo(3);
        assertThat(grids.of(scorers).share().isAll()).isTrue();
    }

    @Test
    void aShareNeedsAKnownRowAndAPersonOfTheTeam() {
        refused("scoring.share.already", 409, () -> shares.give(lead, A, scorer.id()));
        refused("error.404.text", 404, () -> shares.give(lead, CriterionKey.of("x"), scorer.id()));
        refused(
                "scoring.share.notInTeam",
                422,
                () -> shares.give(lead, B, people.person("Người Ngoài", "").id()));
        shares.takeBack(lead, A, scorer.id());
        refused("scoring.share.gone", 409, () -> shares.takeBack(lead, A, scorer.id()));
    }

    @Test
    void thePagesShowWhatIsShared() throws Exception {
        String year = "/years/" + world.year();
        String grid = body(scorer, get(year + "/grid"));
        assertThat(grid)
                .contains("Tiêu chí a", "0/1 ô")
                .doesNotContain("Tiêu chí b", "Tổng điểm tự chấm", "/closing", "/portions", "??");
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        assertThat(body(secretary, get(year + "/portions")))
                .contains("Lê Minh Đức", "Tiêu chí a", "còn 1 ô")
                .doesNotContain("??");
        MockHttpServletResponse given =
                send(
                        secretary,
                        post(year + "/portions")
                                .param("node", "b")
                                .param("user", scorer.id().toString()));
        assertThat(given.getRedirectedUrl()).isEqualTo(year + "/portions");
        assertThat(body(scorer, get(year + "/grid"))).contains("Tiêu chí b");
        assertThat(send(secretary, post(year + "/portions").param("node", "b")).getStatus())
                .isEqualTo(422);
        assertThat(send(scorer, get(year + "/portions")).getStatus()).isEqualTo(403);
        assertThat(send(scorer, get(year + "/cells/" + line + "/c")).getStatus()).isEqualTo(404);
    }

    private VerificationShares.Portion portion() {
        return shares.portions(lead).stream()
                .filter(one -> one.person().user().equals(scorer.id()))
                .findFirst()
                .orElseThrow();
    }

    private static VerifiedEntry points(RosterLineId line, CriterionKey key, String points) {
        return new VerifiedEntry(
                line,
                key,
                1,
                new VerifiedEntry.Content.Points(new BigDecimal(points)),
                "Theo hồ sơ");
    }

    private String body(Person who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer = send(who, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(
            Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        return mvc.perform(request).andReturn().getResponse();
    }

    private static void refused(String key, int status, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> {
                            assertThat(e.refusal().key()).isEqualTo(key);
                            assertThat(e.refusal().kind().status()).isEqualTo(status);
                        });
    }
}
