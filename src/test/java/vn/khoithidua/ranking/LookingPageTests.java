package vn.khoithidua.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableEditing;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LittleProvince;

/** Pages that only look: the dry run of a table in work, the second look at verification. */
@PageTest
class LookingPageTests {

    @Autowired private MockMvc mvc;
    @Autowired private ScoringYear years;
    @Autowired private LittleProvince province;
    @Autowired private BlocYears blocYears;
    @Autowired private LittlePeople people;
    @Autowired private TableDrafts drafts;
    @Autowired private TableEditing editing;
    @Autowired private CriteriaTables tables;

    private ScoringYear.World world;
    private BlocYearId next;

    @BeforeEach
    void lastYearAndThis() {
        world = years.openNow(3);
        for (int member = 0; member < 2; member++) {
            years.submit(world, member);
        }
        next = province.year(blocYears.summary(world.year()).bloc(), 2025);
    }

    @Test
    void theSameTableMovesNobody() throws Exception {
        drafts.create(next, new TableSource.OtherYear(world.year()), null);
        String page = page(secretary(next), "/years/" + next + "/table/dry-run", 200);
        assertThat(page).contains("Sở số 0", "giữ nguyên").doesNotContain("??", "lên 1", "xuống 1");
    }

    @Test
    void anotherRuleTellsWhoMovesAndWhy() throws Exception {
        TableId draft = drafts.create(next, new TableSource.OtherYear(world.year()), null);
        TableRow judged = row(draft, "a");
        editing.edit(
                draft, 0, new RowEdit.Change(ruled(judged, "chấm trực tiếp không quá 20")), null);
        editing.edit(draft, 1, new RowEdit.Delete(row(draft, "s").key()), null);
        String page = page(secretary(next), "/years/" + next + "/table/dry-run", 200);
        assertThat(page)
                .contains(
                        "8,0 → 16,0", "ước theo tỷ lệ điểm tối đa", "Tiêu chí năm trước không còn")
                .doesNotContain("??");
        assertThat(tables.frozen(world.year())).isPresent();
    }

    @Test
    void withoutAnotherYearThereIsNothingToRun() throws Exception {
        String page =
                page(secretary(world.year()), "/years/" + world.year() + "/table/dry-run", 200);
        assertThat(page).contains("chưa chạy thử được");
        page(
                secretary(world.year()),
                "/years/" + world.year() + "/table/dry-run?from=" + UUID.randomUUID(),
                404);
    }

    @Test
    void theSecondLookIsTheHeadsAndAccusesNobody() throws Exception {
        String path = "/years/" + world.year() + "/fairness";
        page(secretary(world.year()), path, 403);
        Person council =
                people.person(
                        "Hoàng Văn Nam",
                        "Thư ký Hội đồng",
                        Grant.inAuthority(Role.COUNCIL_SECRETARY, world.authority()));
        assertThat(page(council, path, 200))
                .contains("Chưa có ô nào được thẩm định", "không kết luận điều gì")
                .doesNotContain("??");
    }

    private TableRow row(TableId draft, String key) {
        return Outline.rows(tables.content(draft).tree()).stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow ruled(TableRow row, String rules) {
        return new TableRow(
                row.level(),
                row.key(),
                row.code(),
                row.title(),
                row.shortTitle(),
                new java.math.BigDecimal("20"),
                row.unit(),
                row.scorer(),
                row.evidenceRequired(),
                row.target(),
                row.trial(),
                Notation.read(rules));
    }

    private Person secretary(BlocYearId year) {
        return people.person(
                "Trần Thị Thu Hà",
                "Tổ giúp việc",
                Grant.inBlocYear(Role.BLOC_SECRETARY, year, null));
    }

    private String page(Person who, String path, int expected) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(who.signedIn())).andReturn().getResponse();
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(expected);
        return body;
    }
}
