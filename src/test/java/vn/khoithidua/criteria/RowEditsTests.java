package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.RefusedException;

/** Rows move with all below them and always form a tree; said as keys with their levels. */
class RowEditsTests {

    private static final List<TableRow> ROWS =
            List.of(
                    group(1, "a"),
                    criterion(2, "a1"),
                    group(2, "a2"),
                    criterion(3, "a21"),
                    group(1, "b"),
                    criterion(2, "b1"),
                    criterion(1, "c"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UP;     b;  ; b1 b1-2 a1 a1-2 a2-2 a21-3 c1",
                "DOWN;   a1; ; a1 a2-2 a21-3 a1-2 b1 b1-2 c1",
                "DEEPER; b;  ; a1 a1-2 a2-2 a21-3 b-2 b1-3 c1",
                "DEEPER; c;  ; a1 a1-2 a2-2 a21-3 b1 b1-2 c-2",
                "HIGHER; a1; ; a1 a2-2 a21-3 a1-1 b1 b1-2 c1",
                "HIGHER; a21;; a1 a1-2 a2-2 a21-2 b1 b1-2 c1",
                "BEFORE; a2; c; a1 a1-2 b1 b1-2 a2-1 a21-2 c1",
                "AFTER;  c;  a1; a1 a1-2 c-2 a2-2 a21-3 b1 b1-2",
                "INTO;   b;  a2; a1 a1-2 a2-2 a21-3 b-3 b1-4 c1"
            })
    void arranges(String act, String key, String target, String expected) {
        List<TableRow> after = RowEdits.apply(ROWS, edit(act, key, target));
        String said =
                after.stream()
                        .map(
                                row ->
                                        row.key()
                                                + (row.key().value().length() == 1
                                                                && row.level() == 1
                                                        ? "1"
                                                        : "-" + row.level()))
                        .reduce((one, more) -> one + " " + more)
                        .orElse("");
        assertThat(said).isEqualTo(expected.strip());
    }

    @Test
    void refusesWhatIsNoTree() {
        for (RowEdit edit :
                List.of(
                        edit("UP", "a", ""),
                        edit("DOWN", "a2", ""),
                        edit("DEEPER", "a2", ""),
                        edit("DEEPER", "a", ""),
                        edit("HIGHER", "b", ""),
                        edit("INTO", "a", "a2"),
                        edit("INTO", "a", "c"),
                        edit("UP", "x", ""))) {
            assertThatThrownBy(() -> RowEdits.apply(ROWS, edit))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aCopyStandsBehindItsModelUnderNewKeys() {
        List<TableRow> after = RowEdits.apply(ROWS, edit("COPY", "a", ""));
        assertThat(after).hasSize(ROWS.size() + 4);
        assertThat(after.get(4).key().value()).isEqualTo("a-2");
        assertThat(after.get(7).scoring()).isEqualTo(ROWS.get(3).scoring());
        assertThat(after.stream().map(TableRow::key).distinct()).hasSameSizeAs(after);
    }

    @Test
    void aGroupNamesTheScorerOfAllItsCriteria() {
        Scorer agency = new Scorer(Scorer.Kind.STANDING_AGENCY, null);
        List<TableRow> after = RowEdits.apply(ROWS, new RowEdit.Assign(key("a"), agency));
        assertThat(after.stream().filter(row -> row.scorer().equals(agency)))
                .extracting(row -> row.key().value())
                .containsExactly("a1", "a21");
    }

    @Test
    void anyEditsKeepATreeAndLoseNothing() {
        Random random = new Random(20_260_301);
        List<String> acts = List.of("UP", "DOWN", "DEEPER", "HIGHER", "BEFORE", "AFTER", "INTO");
        int done = 0;
        List<TableRow> rows = ROWS;
        for (int i = 0; i < 2000; i++) {
            RowEdit edit =
                    edit(
                            acts.get(random.nextInt(acts.size())),
                            rows.get(random.nextInt(rows.size())).key().value(),
                            rows.get(random.nextInt(rows.size())).key().value());
            List<TableRow> before = new ArrayList<>(rows);
            try {
                rows = RowEdits.apply(rows, edit);
                done++;
            } catch (RefusedException e) {
                assertThat(rows).isEqualTo(before);
            }
            assertThat(Outline.isSound(rows)).isTrue();
            assertThat(rows.stream().map(TableRow::key).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            before.stream().map(TableRow::key).toList());
        }
        assertThat(done).isGreaterThan(500);
    }

    private static RowEdit edit(String act, String row, String target) {
        CriterionKey key = key(row);
        return switch (act.strip()) {
            case "UP" -> new RowEdit.Move(key, true);
            case "DOWN" -> new RowEdit.Move(key, false);
            case "DEEPER" -> new RowEdit.Shift(key, true);
            case "HIGHER" -> new RowEdit.Shift(key, false);
            case "COPY" -> new RowEdit.Copy(key);
            default -> new RowEdit.Place(key, key(target), RowPlace.valueOf(act.strip()));
        };
    }

    private static CriterionKey key(String text) {
        return CriterionKey.of(text.strip());
    }

    private static TableRow group(int level, String key) {
        return row(level, key, null);
    }

    private static TableRow criterion(int level, String key) {
        return row(level, key, Scoring.judged(BigDecimal.TEN));
    }

    private static TableRow row(
            int level, String key, @org.jspecify.annotations.Nullable Scoring scoring) {
        return new TableRow(
                level,
                key(key),
                key,
                "Việc " + key,
                "Việc " + key,
                null,
                null,
                Scorer.USUAL,
                false,
                false,
                false,
                scoring);
    }
}
