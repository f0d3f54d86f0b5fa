package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.UserId;

/** A table from its draft to its second version, in the database. */
@PageTest
class TableVersionTests {

    private static final Actor SECRETARY =
            new Actor(new UserId(UUID.randomUUID()), "Trần Thị Thu Hà");
    private static final CriterionKey C2 = CriterionKey.of("c2");

    @Autowired private CriteriaTables tables;
    @Autowired private TableDrafts drafts;
    @Autowired private TableEditing editing;
    @Autowired private TableFreezing freezing;
    @Autowired private MemberTargets targets;
    @Autowired private JdbcClient jdbc;

    private BlocYearId year = BlocYearId.next();
    private RosterLineId line = RosterLineId.next();

    @BeforeEach
    void makeYear() {
        year = new BlocYearId(BareYear.insert(jdbc));
        line = new RosterLineId(BareYear.insertLine(jdbc, year.value()));
    }

    @Test
    void draftsFromATemplateAndFreezesForGood() {
        TableId id = drafts.create(year, new TableSource.Template("tien-giang-2022"), SECRETARY);
        assertThat(tables.frozen(year)).isEmpty();
        String hash = freezing.freeze(id, 0, null, SECRETARY);
        TableContent frozen = tables.frozen(year).orElseThrow();
        assertThat(frozen.hash()).isEqualTo(hash).hasSize(64);
        assertThat(frozen.tree()).isEqualTo(TableTemplates.read("tien-giang-2022").tree());
        refused(
                "criteria.draft.frozen",
                () -> editing.edit(id, 1, new RowEdit.Delete(C2), SECRETARY));
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from criterion where table_id = :id")
                                        .param("id", id.value())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("criterion_frozen");
    }

    @Test
    void aTableOfAnotherYearTakesTheNewYearIntoItsTitle() {
        String old = labelOf(year);
        drafts.create(
                year,
                new TableSource.Scratch("Bảng điểm năm " + old + ", số 9" + old, null),
                SECRETARY);
        BlocYearId other = new BlocYearId(BareYear.insert(jdbc));
        jdbc.sql("update bloc_year set label = '2031' where id = :id")
                .param("id", other.value())
                .update();
        TableId copy = drafts.create(other, new TableSource.OtherYear(year), SECRETARY);
        assertThat(tables.head(copy).title()).isEqualTo("Bảng điểm năm 2031, số 9" + old);
    }

    private String labelOf(BlocYearId id) {
        return jdbc.sql("select label from bloc_year where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    @Test
    void equalTablesHaveEqualDigests() {
        BlocYearId other = new BlocYearId(BareYear.insert(jdbc));
        TableId first =
                drafts.create(year, new TableSource.Template("tp-hcm-cum-quan-huyen"), SECRETARY);
        String hash = freezing.freeze(first, 0, null, SECRETARY);
        TableId copy = drafts.create(other, new TableSource.OtherYear(year), SECRETARY);
        assertThat(freezing.freeze(copy, 0, null, SECRETARY)).isEqualTo(hash);
    }

    @Test
    void sumsThatDisagreeNeedAnExplanation() {
        TableId id = drafts.create(year, new TableSource.Template("bo-tu-phap-2022"), SECRETARY);
        refused("criteria.freeze.sums", () -> freezing.freeze(id, 0, " ", SECRETARY));
        freezing.freeze(id, 0, "Trích một phần bảng của Bộ.", SECRETARY);
        assertThat(tables.head(id).explanation()).isEqualTo("Trích một phần bảng của Bộ.");
    }

    @Test
    void editsNameTheirRevision() {
        TableId id =
                drafts.create(
                        year,
                        new TableSource.Scratch("Bảng điểm", new BigDecimal("10")),
                        SECRETARY);
        editing.edit(id, 0, new RowEdit.Add(null, group("i")), SECRETARY);
        editing.edit(id, 1, new RowEdit.Add(CriterionKey.of("i"), criterion("i.1")), SECRETARY);
        editing.edit(id, 2, new RowEdit.Add(CriterionKey.of("i"), criterion("i.2")), SECRETARY);
        refused(
                "criteria.draft.stale",
                () -> editing.edit(id, 2, new RowEdit.Delete(CriterionKey.of("i")), SECRETARY));
        editing.edit(id, 3, new RowEdit.Move(CriterionKey.of("i.2"), true), SECRETARY);
        assertThat(tables.content(id).criteria().keySet())
                .containsExactly(CriterionKey.of("i.2"), CriterionKey.of("i.1"));
        refused(
                "criteria.edit.noPlace",
                () ->
                        editing.edit(
                                id, 4, new RowEdit.Move(CriterionKey.of("i.2"), true), SECRETARY));
        editing.edit(id, 4, new RowEdit.Delete(CriterionKey.of("i")), SECRETARY);
        assertThat(tables.content(id).criteria()).isEmpty();
        refused("criteria.freeze.empty", () -> freezing.freeze(id, 5, null, SECRETARY));
        assertThat(tables.head(id).revision()).isEqualTo(5);
    }

    @Test
    void targetsStayWithTheirRowsAndLockWithTheTable() {
        TableId id = drafts.create(year, new TableSource.Template("tien-giang-2022"), SECRETARY);
        Assignment nested =
                new Assignment(
                        true,
                        new TargetValue.NestedPercent(
                                new BigDecimal("100"), new BigDecimal("15"), "xuất sắc"));
        targets.set(
                id, line, Map.of(C2, nested, CriterionKey.of("c1"), Assignment.NONE), SECRETARY);
        editing.edit(id, 0, new RowEdit.Move(C2, true), SECRETARY);
        assertThat(targets.of(id).of(line, C2)).isEqualTo(nested);
        assertThat(targets.of(id).notAssigned(line)).containsExactly(CriterionKey.of("c1"));
        notFound(() -> targets.set(id, RosterLineId.next(), Map.of(C2, nested), SECRETARY));

        freezing.freeze(id, 1, null, SECRETARY);
        refused(
                "criteria.target.frozen",
                () -> targets.set(id, line, Map.of(C2, Assignment.PLAIN), SECRETARY));
        targets.amend(id, line, C2, Assignment.PLAIN, "Phụ lục ngày 01/7", SECRETARY);
        assertThat(targets.of(id).of(line, C2)).isEqualTo(Assignment.PLAIN);
    }

    @Test
    void aNewVersionVoidsTheOldAndTakesItsRowsAndTargetsAlong() {
        TableId first = drafts.create(year, new TableSource.Template("tien-giang-2022"), SECRETARY);
        refused(
                "criteria.draft.exists",
                () -> drafts.create(year, new TableSource.Template("cong-an-2025"), SECRETARY));
        targets.set(first, line, Map.of(C2, Assignment.NONE), SECRETARY);
        freezing.freeze(first, 0, null, SECRETARY);
        TableId second = freezing.nextVersion(year, "Tỉnh giao lại chỉ tiêu", SECRETARY);
        assertThat(tables.frozen(year)).isEmpty();
        assertThat(tables.current(year).orElseThrow().versionNo()).isEqualTo(2);
        assertThat(tables.content(second).tree()).isEqualTo(tables.content(first).tree());
        assertThat(targets.of(second).of(line, C2)).isEqualTo(Assignment.NONE);
        assertThat(tables.versions(year))
                .extracting(TableHead::state)
                .containsExactly(TableState.DRAFT, TableState.VOID);
    }

    @Test
    void anUploadReplacesAllOrNothing() {
        TableId id = drafts.create(year, new TableSource.Template("tien-giang-2022"), SECRETARY);
        ImportedTable broken = SheetReader.read(List.of(List.of("Cấp")));
        refused("criteria.draft.upload", () -> drafts.replace(id, 0, broken, SECRETARY));
        drafts.replace(id, 0, TableTemplates.read("tp-hcm-cum-quan-huyen"), SECRETARY);
        assertThat(tables.content(id).criteria()).hasSize(3);
    }

    private static TableRow group(String key) {
        return new TableRow(
                1,
                CriterionKey.of(key),
                "I",
                "Nội dung",
                "Nội dung",
                null,
                null,
                Scorer.USUAL,
                false,
                false,
                false,
                null);
    }

    private static TableRow criterion(String key) {
        return new TableRow(
                2,
                CriterionKey.of(key),
                key,
                "Việc",
                "Việc",
                BigDecimal.TEN,
                null,
                Scorer.USUAL,
                true,
                true,
                false,
                Scoring.judged(BigDecimal.TEN));
    }

    private static void notFound(ThrowingCallable act) {
        refused("error.404.text", act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
