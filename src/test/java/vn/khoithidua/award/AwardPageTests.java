package vn.khoithidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.ActivationLinks;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.ranking.AdoptedYears;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.ruleset.HolidayEntry;
import vn.khoithidua.ruleset.Holidays;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.domain.Focus;

/** Who sees which ranking and which awards, and how forms keep what was typed. */
@PageTest
class AwardPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private AdoptedYears years;
    @Autowired private Rankings rankings;
    @Autowired private Accounts accounts;
    @Autowired ActivationLinks links;
    @Autowired private Roles roles;
    @Autowired private Nominations nominations;
    @Autowired private Holidays holidays;
    @Autowired private Papers papers;

    @Test
    void membersSeeTheRankingOnceItIsPublished() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 79, 70);
        SignedIn officer =
                person(Grant.inOrganization(Role.AGENCY_OFFICER, year.agencies().get(1)));
        String page = "/years/" + year.id() + "/ranking";
        mvc.perform(get(page).with(user(officer))).andExpect(status().is(423));
        String awards = "/years/" + year.id() + "/awards";
        mvc.perform(get(awards).with(user(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa công bố kết quả")))
                .andExpect(content().string(not(containsString("kt-rank"))))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
        rankings.publish(year.id(), Publication.Depth.AWARDED, false, AdoptedYears.SECRETARY);
        mvc.perform(get(page).with(user(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sở số 1")))
                .andExpect(content().string(not(containsString("80,00"))));
        rankings.publish(year.id(), Publication.Depth.ALL, true, AdoptedYears.SECRETARY);
        mvc.perform(get(page).with(user(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("80,00")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theSecretaryChoosesWithAReasonAndBadVotesAreKeptOnThePage() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77, 76);
        SignedIn secretary = person(Grant.inBlocYear(Role.BLOC_SECRETARY, year.id(), null));
        String page = "/years/" + year.id() + "/awards";
        mvc.perform(get(page).with(user(secretary)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(
                        form(page)
                                .with(user(secretary))
                                .param("line", year.lines().get(4).toString())
                                .param("kind", "PROVINCIAL_FLAG")
                                .param("reason", "Lý do giữ lại")
                                .param("yes", "9")
                                .param("roll", "năm"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Lý do giữ lại")));
        mvc.perform(
                        form(page)
                                .with(user(secretary))
                                .param("line", year.lines().get(4).toString())
                                .param("kind", "PROVINCIAL_FLAG")
                                .param("reason", "Lý do giữ lại")
                                .param("yes", "4")
                                .param("roll", "5"))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(user(secretary)))
                .andExpect(content().string(containsString("Khác quy tắc")));
        mvc.perform(get(page + "/submit").with(user(secretary))).andExpect(status().isForbidden());
    }

    @Test
    void theCouncilsSecretaryRecordsFactsAndMembersSeeOnlyTheirOwn() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 78);
        submit(year);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, year.authority()));
        Nomination first = nominations.of(year.id()).getFirst();
        String page = "/years/" + year.id() + "/awards/" + first.id();
        mvc.perform(get(page).with(user(council)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("step", "APPRAISED")
                                .param("outcome", "yes")
                                .param("on", "2024-02-01"))
                .andExpect(status().is(423));
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("step", "RECEIVED")
                                .param("outcome", "yes")
                                .param("on", "2024-02-01"))
                .andExpect(redirectedUrl(page));
        mvc.perform(form(page).with(user(council)).param("step", "X").param("on", "mai"))
                .andExpect(status().is(422));
        SignedIn other = person(Grant.inOrganization(Role.AGENCY_LEADER, year.agencies().get(2)));
        mvc.perform(get(page).with(user(other))).andExpect(status().isNotFound());
        mvc.perform(form(page).with(user(other))).andExpect(status().isForbidden());
        mvc.perform(get("/organizations/" + year.agencies().get(2) + "/awards").with(user(other)))
                .andExpect(status().isOk());
        mvc.perform(get("/organizations/" + year.agencies().get(1) + "/awards").with(user(other)))
                .andExpect(status().isNotFound());
    }

    @Test
    void numbersOfMinutesLeadToTheFiledPaper() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 78);
        submit(year);
        SignedIn secretary = person(Grant.inBlocYear(Role.BLOC_SECRETARY, year.id(), null));
        String awards = "/years/" + year.id() + "/awards";
        String ranking = "/years/" + year.id() + "/ranking";
        String filing = "/papers/new?kind=MINUTES&amp;number=01/BB";
        for (String page : List.of(ranking, awards)) {
            mvc.perform(get(page).with(user(secretary)))
                    .andExpect(content().string(containsString(filing)));
        }
        mvc.perform(
                        get("/years/" + year.id() + "/papers/new")
                                .param("kind", "MINUTES")
                                .param("number", "01/BB")
                                .with(user(secretary)))
                .andExpect(content().string(containsString("value=\"01/BB\"")));
        PaperId review = file(year, "01/bb");
        PaperId conference = file(year, "01/BB-KTĐ");
        mvc.perform(get(ranking).with(user(secretary)))
                .andExpect(content().string(containsString("/papers/" + conference)))
                .andExpect(content().string(not(containsString(filing))));
        mvc.perform(get(awards).with(user(secretary)))
                .andExpect(content().string(containsString("/papers/" + review)))
                .andExpect(content().string(not(containsString(filing))));
    }

    private PaperId file(AdoptedYears.Year year, String number) {
        PaperDetails minutes =
                new PaperDetails(
                        PaperKind.MINUTES,
                        PaperDirection.OF_BLOC,
                        number,
                        AdoptedYears.CONFERENCE,
                        "Khối thi đua",
                        "Biên bản bình xét",
                        null);
        return papers.file(year.id(), minutes, AdoptedYears.SECRETARY);
    }

    @Test
    void theTimeToReturnADossierPassesOverTet() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79);
        submit(year);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, year.authority()));
        String page =
                "/years/" + year.id() + "/awards/" + nominations.of(year.id()).getFirst().id();
        MockHttpServletRequestBuilder received =
                form(page)
                        .with(user(council))
                        .param("step", "RECEIVED")
                        .param("outcome", "yes")
                        .param("on", "2025-01-24");
        mvc.perform(received).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(user(council)))
                .andExpect(content().string(containsString("đã quá hạn trả lại 07/02/2025")));
        holidays.add(
                year.authority(),
                new HolidayEntry(
                        LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 27), "Làm", true, "QĐ"),
                AdoptedYears.SECRETARY);
        mvc.perform(get(page).with(user(council)))
                .andExpect(content().string(containsString("đã quá hạn trả lại 06/02/2025")));
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("step", "RETURNED")
                                .param("outcome", "yes")
                                .param("on", "2025-02-05")
                                .param("reason", "Thiếu báo cáo thành tích"))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(user(council)))
                .andExpect(content().string(not(containsString("quá hạn trả lại"))));
    }

    @Test
    void exclusionsAreEnteredAndLiftedOnTheirPage() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, year.authority()));
        String page = "/years/" + year.id() + "/exclusions";
        mvc.perform(form(page).with(user(council)).param("ground", "Đang thanh tra"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Đang thanh tra")));
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("line", year.lines().getFirst().toString())
                                .param("state", "PENDING")
                                .param("ground", "Đang thanh tra")
                                .param("evidence", "45/KL-TTr")
                                .param("from", "2023-12-01"))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(user(council)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("45/KL-TTr")));
    }

    @Test
    void theBlocsRankingPagesOpenForItsSecretary() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 79);
        SignedIn secretary = person(Grant.inBlocYear(Role.BLOC_SECRETARY, year.id(), null));
        for (String page : new String[] {"", "/adopt", "/tie-votes"}) {
            String html =
                    mvc.perform(
                                    get("/years/" + year.id() + "/ranking" + page)
                                            .with(user(secretary)))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString();
            assertThat(html).doesNotContain("??").contains("Sở số 2");
        }
        mvc.perform(
                        form("/years/" + year.id() + "/ranking/publish")
                                .with(user(secretary))
                                .param("depth", "ALL"))
                .andExpect(redirectedUrl("/years/" + year.id() + "/ranking"));
        mvc.perform(
                        form("/years/" + year.id() + "/ranking/adopt")
                                .with(user(secretary))
                                .param("conferenceOn", "2024-01-05")
                                .param("minutesNo", "01/BB"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("01/BB")));
    }

    @Test
    void theCouncilsSecretaryLaysDownARuleAndBadInputIsKept() throws Exception {
        AdoptedYears.Year year = years.year(1);
        SignedIn council = person(Grant.inAuthority(Role.COUNCIL_SECRETARY, year.authority()));
        String page = "/authorities/" + year.authority() + "/award-scheme";
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("kind", "cờ")
                                .param("name", "Cờ dẫn đầu")
                                .param("quota", "8-4:x"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Cờ dẫn đầu")));
        mvc.perform(
                        form(page)
                                .with(user(council))
                                .param("name", "Cờ dẫn đầu thi đua")
                                .param("shortName", "Cờ dẫn đầu")
                                .param("badge", "red")
                                .param("level", "15")
                                .param("worstPlace", "1")
                                .param("votesPercent", "80")
                                .param("quota", "4–7 đơn vị: 1 suất; 8-14:2")
                                .param("from", "2024-01-01")
                                .param("legalBasis", "Quy chế"))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(user(council)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cờ dẫn đầu thi đua")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(page + "?kind=CO_DAN_DAU_THI_DUA").with(user(council)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"4–7: 1; 8–14: 2\"")));
    }

    @Test
    void memberOfTheCouncilIsAskedToReadWhatWasSubmitted() throws Exception {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77, 76);
        SignedIn member = person(Grant.inAuthority(Role.COUNCIL_MEMBER, year.authority()));
        assertThat(home(member)).doesNotContain("trước phiên họp Hội đồng");
        submit(year);
        blocYears.moveFocus(
                year.id(), Focus.PREPARING, Focus.SUBMITTED, "Đã trình", AdoptedYears.SECRETARY);
        assertThat(home(member))
                .contains("trước phiên họp Hội đồng", "/years/" + year.id() + "/awards");
    }

    private String home(SignedIn person) throws Exception {
        return mvc.perform(get("/").with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Autowired private AwardProposals proposals;
    @Autowired private BlocYears blocYears;

    private void submit(AdoptedYears.Year year) {
        proposals.submit(
                year.id(),
                new AwardSubmission.Entry("01/BB", AdoptedYears.CONFERENCE, "", ""),
                AdoptedYears.SECRETARY);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).with(csrf()).param("_once", UUID.randomUUID().toString());
    }

    private SignedIn person(Grant grant) {
        String name = "an." + UUID.randomUUID().toString().substring(0, 8);
        UserId id = accounts.create(new Accounts.NewAccount(name, "Trần Thị An", "", ""), null);
        links.activate(links.make(id, null), "Mùa thu Hà Nội năm ấy");
        roles.assign(id, grant, DateRange.since(LocalDate.of(2020, 1, 1)), "QĐ", null);
        return new SignedIn(id, name, "Trần Thị An", true, null);
    }
}
