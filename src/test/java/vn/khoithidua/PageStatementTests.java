package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.scoring.ScoringYear;

/**
 * The pages of a bloc-year send as many statements for 14 members, 60 criteria and 12 papers as for
 * 3 members, 5 criteria and 2 papers, and not many.
 */
@PageTest
class PageStatementTests {

    /** More than any page needs; what a page really sends is asserted to stay the same. */
    private static final int CAP = 28;

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "",
                    "/roster",
                    "/table",
                    "/grid",
                    "/ranking",
                    "/awards",
                    "/pact",
                    "/papers",
                    "/steps",
                    "/closing",
                    "/exclusions",
                    "/clarifications",
                    "/objections",
                    "/registrations",
                    "/registrations/summary",
                    "/drafts",
                    "/mid-year",
                    "SHEET",
                    "CELL",
                    "TARGETS",
                    "REGISTRATION",
                    "REPORT");

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private Papers papers;

    @Test
    void moreMembersCriteriaAndPapersDoNotMeanMoreStatements() throws Exception {
        Map<String, List<String>> small = statements(3, 5, 2);
        Map<String, List<String>> large = statements(14, 60, 12);
        for (String page : PAGES) {
            assertThat(large.get(page)).as(page).hasSameSizeAs(small.get(page));
            assertThat(large.get(page)).as(page).hasSizeBetween(1, CAP);
        }
    }

    private Map<String, List<String>> statements(int members, int criteria, int filed)
            throws Exception {
        ScoringYear.World world = years.handedIn(members, criteria);
        LittlePeople.Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        PactTexts texts = new PactTexts("Giao ước", "", List.of("Luật"), "Chúng tôi", "Thi đua");
        PactId pact = drafts.draft(world.year(), texts, secretary.actor());
        freezing.freeze(world.year(), pact, 0, "Bảng trích", secretary.actor());
        for (int i = 1; i <= filed; i++) {
            papers.file(world.year(), paper(i), secretary.actor());
        }
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String page : PAGES) {
            String path = path(page, world);
            open(path, secretary);
            sent.put(
                    page,
                    StatementCount.besideSession(
                            StatementCount.during(() -> open(path, secretary))));
        }
        return sent;
    }

    private static String path(String page, ScoringYear.World world) {
        BlocYearId year = world.year();
        String line = world.lines().getFirst().toString();
        return switch (page) {
            case "/" -> "/";
            case "SHEET" -> "/years/" + year + "/sheets/" + line;
            case "CELL" -> "/years/" + year + "/cells/" + line + "/k0";
            case "TARGETS" -> "/years/" + year + "/table/members/" + line + "/targets";
            case "REGISTRATION" -> "/years/" + year + "/registrations/" + line;
            case "REPORT" -> "/years/" + year + "/mid-year/" + line;
            default -> "/years/" + year + page;
        };
    }

    private void open(String path, LittlePeople.Person person) throws Exception {
        mvc.perform(get(path).with(person.signedIn())).andExpect(status().isOk());
    }

    private static PaperDetails paper(int number) {
        return new PaperDetails(
                PaperKind.PLAN,
                PaperDirection.OF_BLOC,
                number + "/KH-KTĐ",
                LocalDate.of(2024, 2, number),
                "Khối thi đua",
                "Kế hoạch số " + number,
                null);
    }
}
