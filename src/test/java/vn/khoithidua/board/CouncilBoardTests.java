package vn.khoithidua.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.AwardSubmission;
import vn.khoithidua.board.domain.StepStand;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ranking.AdoptedYears;
import vn.khoithidua.year.domain.Step;

/** Every bloc of an authority on one page, however many there are. */
@PageTest
class CouncilBoardTests {

    @Autowired private MockMvc mvc;
    @Autowired private AdoptedYears years;
    @Autowired private AwardProposals proposals;
    @Autowired private CouncilBoard board;
    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;
    @Autowired private Roles roles;

    @Test
    void showsStepsRankingsAndQuotasSideBySide() {
        AdoptedYears.Year first = years.adopted(180, 170, 160, 120);
        AdoptedYears.Year second = years.year(first.authority(), 3);
        submit(first);
        BoardView view = board.of(first.authority(), null, Set.of());
        assertThat(view.label()).isEqualTo("2023");
        assertThat(view.blocs()).hasSize(2);
        BlocRow reviewed = row(view, first);
        assertThat(reviewed.placings()).extracting(BoardPlacing::place).containsExactly(1, 2, 3, 4);
        assertThat(reviewed.placings().getFirst().percent()).isEqualByComparingTo("90");
        assertThat(reviewed.spread()).isEqualByComparingTo("30");
        assertThat(reviewed.stand(Step.REVIEW).state()).isEqualTo(StepStand.State.DONE);
        assertThat(reviewed.stand(Step.DECISION).total()).isEqualTo(4);
        assertThat(reviewed.uses().getFirst().proposed()).isEqualTo(1);
        BlocRow idle = row(view, second);
        assertThat(idle.placings()).isEmpty();
        assertThat(idle.stand(Step.REVIEW).state()).isEqualTo(StepStand.State.LATE);
        assertThat(idle.latest()).isNotNull();
        assertThat(view.leaders()).hasSize(1);
        assertThat(view.provinceSeats()).isZero();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheBlocs() throws Exception {
        AdoptedYears.Year first = years.adopted(80, 70);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_MEMBER, first.authority()));
        for (String page : new String[] {"/council", "/council/results"}) {
            open(page, council);
            int few = StatementCount.during(() -> open(page, council)).size();
            more(first.authority(), page.equals("/council") ? 8 : 11);
            List<String> many = StatementCount.during(() -> open(page, council));
            assertThat(many).hasSize(few);
            assertThat(StatementCount.besideSession(many)).hasSizeLessThanOrEqualTo(14);
        }
        assertThat(board.of(first.authority(), null, Set.of()).blocs()).hasSize(20);
    }

    @Test
    void aRoleInAnotherAuthorityFindsNothing() throws Exception {
        AdoptedYears.Year first = years.adopted(80, 70);
        AdoptedYears.Year other = years.year(1);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, other.authority()));
        mvc.perform(
                        get("/council")
                                .param("authority", first.authority().toString())
                                .with(user(council)))
                .andExpect(status().isNotFound());
        SignedIn leader =
                person(Grant.inOrganization(Role.AGENCY_LEADER, first.agencies().getFirst()));
        mvc.perform(get("/council").with(user(leader))).andExpect(status().isForbidden());
    }

    @Test
    void bothPagesAreFilesToo() throws Exception {
        AdoptedYears.Year first = years.adopted(180, 170, 160, 120);
        submit(first);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_MEMBER, first.authority()));
        assertThat(file("/council/export/csv", council))
                .contains("Khối kinh tế", "Thẩm định", "Quá hạn");
        assertThat(file("/council/results/export/csv", council))
                .contains("Khối kinh tế,Sở 1,1,", "90,00", "Cờ thi đua")
                .doesNotContain("PROVINCIAL_FLAG");
        assertThat(file("/council/results/export/xlsx", council)).startsWith("PK");
        mvc.perform(get("/council/export/pdf").with(user(council)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theAuthorityWhoseYearBeganLastIsShownFirst() {
        AuthorityId idle = years.year(1).authority();
        AuthorityId busy = years.adopted(80, 70).authority();
        years.year(busy, 2);
        assertThat(board.first(Set.of(idle, busy))).contains(busy);
        assertThat(board.first(Set.of(idle))).contains(idle);
    }

    private String file(String path, SignedIn person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void more(AuthorityId authority, int blocs) {
        for (int i = 0; i < blocs; i++) {
            submit(years.adopted(years.year(authority, 3), 90, 80, 70));
        }
    }

    private void open(String page, SignedIn person) throws Exception {
        mvc.perform(get(page).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Khối kinh tế")))
                .andExpect(content().string(not(containsString("??"))));
    }

    private void submit(AdoptedYears.Year year) {
        proposals.submit(
                year.id(),
                new AwardSubmission.Entry("01/BB", AdoptedYears.CONFERENCE, "", "Đồng hạng"),
                AdoptedYears.SECRETARY);
    }

    private static BlocRow row(BoardView view, AdoptedYears.Year year) {
        return view.blocs().stream()
                .filter(one -> one.id().equals(year.id()))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn person(Grant grant) {
        String name = "hd." + UUID.randomUUID().toString().substring(0, 8);
        UserId id = accounts.create(new Accounts.NewAccount(name, "Hoàng Anh Tuấn", "", ""), null);
        links.activate(links.make(id, null), "Mùa thu Hà Nội năm ấy");
        roles.assign(id, grant, DateRange.since(LocalDate.of(2020, 1, 1)), "QĐ", null);
        return new SignedIn(id, name, "Hoàng Anh Tuấn", true, null);
    }
}
