package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.StatementCount;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.HistoryEvent.What;
import vn.khoithidua.typeset.Spreadsheets;
import vn.khoithidua.year.Seat;

/** The history tells every number, piece of evidence and step, to those who read the sheet. */
@PageTest
class HistoryTests {

    private static final HistoryQuery ALL = new HistoryQuery(null, null, "", null, null);

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Evidence evidence;
    @Autowired private SheetFlow flow;
    @Autowired private SelfScores selfScores;
    @Autowired private Verification verification;
    @Autowired private HistoryReading history;

    private ScoringYear.World world;
    private RosterLineId line;
    private Seat leader;
    private Seat secretary;

    @BeforeEach
    void aSheetVerifiedInPart() {
        world = years.openNow(2);
        line = world.lines().getFirst();
        leader = years.member(world, 0, Role.AGENCY_LEADER);
        secretary = years.secretary(world);
        EvidenceItem item = evidence.addLink(leader, line, A, "https://a.vn", "Bài viết");
        years.submit(world, 0);
        verification.save(
                secretary,
                new VerifiedEntry(
                        line,
                        A,
                        1,
                        new VerifiedEntry.Content.Points(new BigDecimal("7")),
                        "Thiếu một báo cáo"));
        flow.returnToMember(secretary, line, "Bổ sung", Set.of());
        evidence.remove(leader, line, A, item.id());
    }

    private static HistoryQuery ofCell(RosterLineId line, CriterionKey criterion) {
        return new HistoryQuery(line, criterion, "", null, null);
    }

    private List<HistoryEvent> seen(Seat seat, HistoryQuery query) {
        return history.of(seat, query, 100).events();
    }

    @Test
    void itHoldsEverythingTheLatestFirst() {
        List<HistoryEvent> cell = seen(secretary, ofCell(line, A));
        assertThat(cell)
                .extracting(HistoryEvent::what)
                .containsExactly(
                        What.EVIDENCE_REMOVED, What.VERIFIED, What.SELF, What.EVIDENCE_ADDED);
        assertThat(cell.get(1).words()).isEqualTo("Thiếu một báo cáo");
        assertThat(cell.get(1).points()).isEqualByComparingTo("7");
        assertThat(cell.get(3).title()).isEqualTo("Bài viết");
        assertThat(seen(secretary, ALL))
                .filteredOn(event -> event.what() == What.SHEET_MOVED)
                .extracting(HistoryEvent::title, HistoryEvent::words)
                .containsExactly(tuple("RETURNED", "Bổ sung"), tuple("SUBMITTED", ""));
        assertThat(seen(secretary, ALL)).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void itIsFilteredByMemberCriterionPersonAndDay() {
        LocalDate today = LocalDate.of(2031, 1, 1);
        assertThat(seen(secretary, new HistoryQuery(line, B, "", null, null)))
                .extracting(HistoryEvent::what)
                .containsExactly(What.SELF);
        assertThat(seen(secretary, new HistoryQuery(null, null, "tran van thu", null, null)))
                .isNotEmpty();
        assertThat(seen(secretary, new HistoryQuery(null, null, "không ai", null, null))).isEmpty();
        assertThat(seen(secretary, new HistoryQuery(null, null, "100%", null, null))).isEmpty();
        assertThat(seen(secretary, new HistoryQuery(null, null, "", today, null))).isEmpty();
        assertThat(seen(secretary, new HistoryQuery(null, null, "", null, today)))
                .hasSameSizeAs(seen(secretary, ALL));
        assertThat(history.of(secretary, ALL, 2).more()).isTrue();
    }

    @Test
    void aMemberSeesItsOwnWithoutWhatIsNotOpenYet() {
        assertThat(seen(leader, ALL))
                .extracting(HistoryEvent::what)
                .contains(What.SELF, What.EVIDENCE_REMOVED, What.SHEET_MOVED)
                .doesNotContain(What.VERIFIED);
        Seat other = years.member(world, 1, Role.AGENCY_OFFICER);
        assertThat(seen(other, ALL)).isEmpty();
        assertThatThrownBy(() -> seen(other, ofCell(line, A))).isInstanceOf(RefusedException.class);
        RosterLineId unsent = world.lines().get(1);
        selfScores.save(other, new SelfEntry(unsent, A, 0, ScoringYear.points("8"), ""));
        assertThat(seen(secretary, ofCell(unsent, A))).as("not sent").isEmpty();
        assertThat(seen(other, ofCell(unsent, A))).hasSize(1);
        assertThat(seen(years.of(world, Role.AUDITOR), ALL)).isNotEmpty();
    }

    @Test
    void thePageAndItsFileSayTheSame() throws Exception {
        Person hand =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
        String base = "/years/" + world.year() + "/history";
        String page = asked(hand, base).getContentAsString();
        assertThat(page)
                .contains("Lịch sử điểm năm 2024", "Thiếu một báo cáo", "Trả lại để bổ sung")
                .contains("Bỏ minh chứng", "Khối thử")
                .doesNotContain("??");
        String cell = asked(hand, base + "?line=" + line + "&criterion=a").getContentAsString();
        assertThat(cell).contains("Sở số 0 · A Tiêu chí a").doesNotContain("Chuyển bảng sang");
        assertThat(rows(asked(hand, base + "/export?line=" + line)))
                .anySatisfy(row -> assertThat(row).contains("7,00", "Thiếu một báo cáo"))
                .anySatisfy(row -> assertThat(row).contains("Bài viết", "Bỏ minh chứng"));
        assertThat(asked(hand, base + "?line=x").getStatus()).isEqualTo(404);
        assertThat(asked(hand, base + "?criterion=khong-co").getStatus()).isEqualTo(404);
        assertThat(asked(hand, base + "?from=hom-nay").getStatus()).isEqualTo(200);
    }

    private static List<List<String>> rows(MockHttpServletResponse file) throws IOException {
        return Spreadsheets.read(file.getContentAsByteArray(), 1_000);
    }

    @Test
    void moreHistoryMeansNoMoreStatements() throws Exception {
        List<String> few = StatementCount.during(() -> seen(secretary, ALL));
        for (int i = 0; i < 12; i++) {
            evidence.addLink(leader, line, i < 6 ? A : B, "https://a.vn/" + i, "");
        }
        assertThat(StatementCount.during(() -> seen(secretary, ALL))).hasSameSizeAs(few);
    }

    private MockHttpServletResponse asked(Person person, String address) throws Exception {
        return mvc.perform(get(address).with(person.signedIn())).andReturn().getResponse();
    }
}
