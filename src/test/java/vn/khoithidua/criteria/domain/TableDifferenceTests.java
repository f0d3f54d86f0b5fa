package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.RosterLineId;

/** Rows find each other again, differences are told, and last year is scored anew. */
class TableDifferenceTests {

    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final RosterLineId ONE = RosterLineId.next();
    private static final RosterLineId TWO = RosterLineId.next();

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        List<TableRow> old =
                List.of(
                        row("i", "I", "Kinh tế", null, null),
                        row("1", "1", "Giải ngân", "60", "điểm chuẩn 60"),
                        row("2", "2", "Báo cáo", "10", "điểm chuẩn 10"));
        List<TableRow> now =
                List.of(
                        row("i", "I", "Kinh tế", null, null),
                        row("1", "1", "Giải ngân vốn", "50", "điểm chuẩn 50"),
                        row("3", "2", "Sáng kiến", "10", "điểm chuẩn 10"));
        TableDifference difference = TableDifference.of(old, now, true);
        assertThat(difference.rows())
                .extracting(RowChange::kind)
                .containsExactly(
                        RowChange.Kind.SAME,
                        RowChange.Kind.CHANGED,
                        RowChange.Kind.REMOVED,
                        RowChange.Kind.ADDED);
        assertThat(difference.rows().get(1).aspects())
                .containsExactly(
                        RowChange.Aspect.TITLE, RowChange.Aspect.MAX, RowChange.Aspect.RULES);
    }

    @Test
    void withoutKeysRowsAreKnownByNumberAndTitle() {
        List<TableRow> old =
                List.of(
                        row("a", "1", "Báo cáo", "5", "điểm chuẩn 5"),
                        row("b", "2", "Báo cáo", "7", "điểm chuẩn 7"),
                        row("c", "3", "Sáng kiến", "9", "điểm chuẩn 9"));
        List<TableRow> now =
                List.of(
                        row("c", "1", "BÁO CÁO", "5", "điểm chuẩn 5"),
                        row("x", "9", "Sáng kiến", "9", "điểm chuẩn 9"));
        RowMatch match = RowMatch.of(old, now, false);
        assertThat(match.byNew().get(new CriterionKey("c"))).isEqualTo(old.get(0));
        assertThat(match.byNew().get(new CriterionKey("x"))).isEqualTo(old.get(2));
        assertThat(match.gone(old)).containsExactly(new CriterionKey("b"));
    }

    @Test
    void nothingIsLostOrToldTwice() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<TableRow> old = some(random);
            List<TableRow> now = some(random);
            TableDifference difference = TableDifference.of(old, now, random.nextBoolean());
            assertThat(difference.rows().stream().filter(one -> one.after() != null))
                    .extracting(RowChange::after)
                    .containsExactlyElementsOf(now);
            assertThat(difference.rows().stream().filter(one -> one.before() != null))
                    .extracting(RowChange::before)
                    .containsExactlyInAnyOrderElementsOf(old);
            assertThat(TableDifference.of(old, old, true).rows())
                    .allMatch(one -> one.kind() == RowChange.Kind.SAME);
        }
    }

    @Test
    void wordsTellWhatWasTakenOutAndPutIn() {
        List<WordChange> pieces =
                WordChange.between("từ 98% kế hoạch vốn", "từ 95% kế hoạch vốn giao");
        assertThat(pieces)
                .extracting(piece -> piece.kind() + ":" + piece.text())
                .containsExactly(
                        "SAME:từ", "REMOVED:98%", "ADDED:95%", "SAME:kế hoạch vốn", "ADDED:giao");
        assertThat(WordChange.between("", "")).isEmpty();
    }

    @Test
    void lastYearIsScoredByTheNewRules() {
        List<TableRow> old =
                List.of(
                        row(
                                "a",
                                "1",
                                "Giải ngân",
                                "10",
                                "theo mức [tỷ lệ]: từ 95% được 10; còn lại được 5"),
                        row("b", "2", "Chấm", "10", "chấm trực tiếp [điểm] không quá 10"),
                        row("c", "3", "Giữ", "3", "đạt [việc] được 3"));
        List<TableRow> now =
                List.of(
                        row(
                                "a",
                                "1",
                                "Giải ngân",
                                "20",
                                "theo mức [tỷ lệ]: từ 90% được 20; còn lại được 0"),
                        row("b", "2", "Chấm", "20", "chấm trực tiếp [điểm] không quá 20"),
                        row("c", "3", "Giữ", "3", "đạt [việc] được 3"),
                        row("d", "4", "Mới", "5", "điểm chuẩn 5"));
        DryMember one =
                member(
                        ONE,
                        Map.of(
                                "a", result("tỷ lệ", "92", "5"),
                                "b", result("điểm", "8.5", "8.5"),
                                "c",
                                        new DryResult(
                                                Inputs.NONE.with(
                                                        "việc", new InputValue.Answer(true)),
                                                BigDecimal.ONE)));
        DryMember two =
                new DryMember(TWO, Map.of(), Map.of(new CriterionKey("b"), Assignment.NONE));
        Map<CriterionKey, DryPoints> points =
                new DryRun(RowMatch.of(old, now, true), now, List.of(one, two), STEP)
                        .points()
                        .get(ONE);
        assertThat(said(points, "a")).isEqualTo("20 COMPUTED");
        assertThat(said(points, "b")).isEqualTo("17 SCALED");
        assertThat(said(points, "c")).isEqualTo("1 SAME");
        assertThat(said(points, "d")).isEqualTo("0 NONE");
        assertThat(
                        new DryRun(RowMatch.of(old, now, true), now, List.of(one, two), STEP)
                                .points()
                                .get(TWO))
                .doesNotContainKey(new CriterionKey("b"));
    }

    @Test
    void theSameTableChangesNoPoints() {
        for (long seed = 0; seed < 400; seed++) {
            RandomScoring maker = new RandomScoring(seed);
            Scoring scoring = maker.scoring();
            if (scoring.dependsOnBloc()) {
                continue;
            }
            TableRow row = row("a", "1", "Việc", "10", Notation.print(scoring));
            BigDecimal points = new BigDecimal(seed % 50);
            DryMember member =
                    new DryMember(
                            ONE,
                            Map.of(row.key(), new DryResult(maker.result(scoring), points)),
                            Map.of());
            Map<CriterionKey, DryPoints> own =
                    new DryRun(
                                    RowMatch.of(List.of(row), List.of(row), true),
                                    List.of(row),
                                    List.of(member),
                                    STEP)
                            .points()
                            .getOrDefault(ONE, Map.of());
            assertThat(own.values())
                    .singleElement()
                    .satisfies(one -> assertThat(one.points()).isEqualByComparingTo(points));
        }
    }

    private static String said(@Nullable Map<CriterionKey, DryPoints> points, String key) {
        DryPoints one = points == null ? null : points.get(new CriterionKey(key));
        return one == null
                ? ""
                : one.points().stripTrailingZeros().toPlainString() + " " + one.basis();
    }

    private static DryMember member(RosterLineId line, Map<String, DryResult> results) {
        return new DryMember(
                line,
                results.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new CriterionKey(one.getKey()),
                                        Map.Entry::getValue)),
                Map.of());
    }

    private static DryResult result(String input, String value, String points) {
        return new DryResult(Inputs.of(input, new BigDecimal(value)), new BigDecimal(points));
    }

    private static List<TableRow> some(Random random) {
        List<TableRow> rows = new ArrayList<>();
        for (int key = 0; key < 8; key++) {
            if (random.nextBoolean()) {
                String title = "Việc " + random.nextInt(4);
                rows.add(
                        row(
                                "k" + key,
                                String.valueOf(random.nextInt(3)),
                                title,
                                "10",
                                "điểm chuẩn 1"));
            }
        }
        return rows;
    }

    private static TableRow row(
            String key, String code, String title, @Nullable String max, @Nullable String rules) {
        return new TableRow(
                1,
                new CriterionKey(key),
                code,
                title,
                title,
                max == null ? null : new BigDecimal(max),
                null,
                Scorer.USUAL,
                false,
                false,
                false,
                rules == null ? null : Notation.read(rules));
    }
}
