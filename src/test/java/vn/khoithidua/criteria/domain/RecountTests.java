package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khoithidua.kernel.RosterLineId;

/** What moves when a cell is corrected, a rule changed or something assigned otherwise. */
class RecountTests {

    private static final CriterionKey EYE = CriterionKey.of("eye");
    private static final CriterionKey LATE = CriterionKey.of("late");
    private static final CriterionKey BEST = CriterionKey.of("best");
    private static final String BEST_RULE =
            "so với đơn vị dẫn đầu [kết quả] được 5; mức cơ bản 50%; chỉ tiêu chung 100";

    private final List<RosterLineId> lines =
            List.of(RosterLineId.next(), RosterLineId.next(), RosterLineId.next());
    private final Map<CriterionKey, Criterion> table = table("trừ 1 mỗi [việc chậm]");

    @Test
    void aCorrectionMovesItsCellAndThoseThatCompareWithIt() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        assertThat(points(before, 0, BEST)).isEqualByComparingTo("3.75");

        // The best is found to have reached 150 only: the first is now as good as the best.
        Recount.Outcome after =
                recount(Set.of()).of(before, Map.of(at(2, BEST), byRule("kết quả", "150")));

        assertThat(after.gaps()).isEmpty();
        assertThat(points(after.values(), 0, BEST)).isEqualByComparingTo("5");
        assertThat(points(after.values(), 1, BEST)).isEqualByComparingTo("2.5");
        assertThat(points(after.values(), 2, BEST)).isEqualByComparingTo("5");
        assertThat(moved(before, after.values())).containsExactly(at(0, BEST));
    }

    @Test
    void pointsSetAgainstTheRuleStayWhateverTheOthersDo() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        Standing set = value(before, at(0, BEST));
        before.put(at(0, BEST), new Standing(set.inputs(), number("4.9"), true, List.of()));

        Map<CellKey, Standing> after =
                recount(Set.of())
                        .of(before, Map.of(at(2, BEST), byRule("kết quả", "150")))
                        .values();

        assertThat(value(after, at(0, BEST)).override()).isTrue();
        assertThat(points(after, 0, BEST)).isEqualByComparingTo("4.9");
    }

    @Test
    void aCorrectionSetAgainstTheRuleIsTakenAsItIs() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        Correction set = new Correction(Inputs.of("việc chậm", number("1")), number("1.5"), true);

        Standing now =
                value(recount(Set.of()).of(before, Map.of(at(1, LATE), set)).values(), at(1, LATE));

        assertThat(now.points()).isEqualByComparingTo("1.5");
        assertThat(now.override()).isTrue();
    }

    @Test
    void aChangedRuleComputesAllItsCellsAfreshAndNoOthers() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        Recount changed =
                new Recount(
                        table("trừ 0,5 mỗi [việc chậm]"),
                        Assignments.NONE,
                        TableSettings.usual(null),
                        lines,
                        Set.of(LATE));

        Map<CellKey, Standing> after = changed.of(before, Map.of()).values();

        assertThat(points(before, 0, LATE)).isEqualByComparingTo("1");
        assertThat(points(after, 0, LATE)).isEqualByComparingTo("1.5");
        assertThat(moved(before, after))
                .containsExactlyInAnyOrder(at(0, LATE), at(1, LATE), at(2, LATE));
    }

    @Test
    void aRuleThatAsksForWhatNobodyEnteredLeavesGaps() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        Recount changed =
                new Recount(
                        table("trừ 1 mỗi [báo cáo thiếu]"),
                        Assignments.NONE,
                        TableSettings.usual(null),
                        lines,
                        Set.of(LATE));

        // What was not entered counts as none: nothing is deducted.
        assertThat(points(changed.of(before, Map.of()).values(), 0, LATE))
                .isEqualByComparingTo("2");
        before.remove(at(1, EYE));
        assertThat(changed.of(before, Map.of()).gaps()).containsExactly(at(1, EYE));
    }

    @Test
    void whatIsNotAssignedHasNoValueAndIsNobodysPeer() {
        Map<CellKey, Standing> before = standing("150", "100", "200");
        Assignments without = new Assignments(Map.of(lines.get(2), Map.of(BEST, Assignment.NONE)));
        Recount recount =
                new Recount(table, without, TableSettings.usual(null), lines, Set.of(BEST));

        Map<CellKey, Standing> after = recount.of(before, Map.of()).values();

        assertThat(after).doesNotContainKey(at(2, BEST));
        assertThat(points(after, 0, BEST)).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 51_966})
    void lawsHoldForAnyResults(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 40; run++) {
            Map<CellKey, Standing> before =
                    standing(result(random), result(random), result(random));
            Recount recount = recount(Set.of());
            // What stands is what the rules give: nothing to correct, nothing moves.
            assertThat(moved(before, recount.of(before, Map.of()).values())).isEmpty();

            CellKey cell = at(random.nextInt(3), random.nextBoolean() ? BEST : EYE);
            String input = cell.criterion().equals(BEST) ? "kết quả" : "điểm";
            String value = cell.criterion().equals(BEST) ? result(random) : "" + random.nextInt(11);
            Correction entered = byRule(input, value);
            Map<CellKey, Correction> correction = Map.of(cell, entered);
            Map<CellKey, Standing> after = recount.of(before, correction).values();

            // Nobody who is not concerned moves.
            assertThat(moved(before, after))
                    .allMatch(key -> key.criterion().equals(cell.criterion()))
                    .allMatch(key -> key.equals(cell) || cell.criterion().equals(BEST));
            // A corrected set is as good as one entered so from the beginning.
            Map<CellKey, Standing> fresh = new HashMap<>(before);
            Standing was = value(before, cell);
            fresh.put(cell, new Standing(entered.inputs(), was.points(), false, was.gates()));
            Recount all =
                    new Recount(
                            table,
                            Assignments.NONE,
                            TableSettings.usual(null),
                            lines,
                            table.keySet());
            assertThat(moved(after, all.of(fresh, Map.of()).values())).isEmpty();
            // Applying it twice changes nothing more; taking it back restores everything.
            assertThat(moved(after, recount.of(after, correction).values())).isEmpty();
            Correction back = new Correction(was.inputs(), was.points(), was.override());
            assertThat(moved(before, recount.of(after, Map.of(cell, back)).values())).isEmpty();
        }
    }

    private static String result(Random random) {
        return String.valueOf(50 + random.nextInt(200));
    }

    private Recount recount(Set<CriterionKey> afresh) {
        return new Recount(table, Assignments.NONE, TableSettings.usual(null), lines, afresh);
    }

    /** What stands where everybody has 8 by eye, one late case, and these results. */
    private Map<CellKey, Standing> standing(String... results) {
        Map<CellKey, Standing> raw = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            raw.put(at(i, EYE), unscored("điểm", "8"));
            raw.put(at(i, LATE), unscored("việc chậm", "1"));
            raw.put(at(i, BEST), unscored("kết quả", results[i]));
        }
        Recount all =
                new Recount(
                        table, Assignments.NONE, TableSettings.usual(null), lines, table.keySet());
        return new HashMap<>(all.of(raw, Map.of()).values());
    }

    private static Standing unscored(String input, String value) {
        return new Standing(Inputs.of(input, number(value)), BigDecimal.ZERO, false, List.of());
    }

    private static Correction byRule(String input, String value) {
        return new Correction(Inputs.of(input, number(value)), BigDecimal.ZERO, false);
    }

    private static List<CellKey> moved(
            Map<CellKey, Standing> before, Map<CellKey, Standing> after) {
        List<CellKey> moved = new ArrayList<>();
        after.forEach(
                (key, now) -> {
                    Standing was = before.get(key);
                    if (was == null || was.points().compareTo(now.points()) != 0) {
                        moved.add(key);
                    }
                });
        return moved;
    }

    private CellKey at(int member, CriterionKey key) {
        return new CellKey(lines.get(member), key);
    }

    private BigDecimal points(Map<CellKey, Standing> values, int member, CriterionKey key) {
        return value(values, at(member, key)).points();
    }

    private static Standing value(Map<CellKey, Standing> values, CellKey key) {
        return Objects.requireNonNull(values.get(key));
    }

    private static Map<CriterionKey, Criterion> table(String adjustment) {
        Map<CriterionKey, Criterion> table = new LinkedHashMap<>();
        table.put(EYE, criterion(EYE, "chấm trực tiếp không quá 10"));
        table.put(LATE, criterion(LATE, "điểm chuẩn 2\n" + adjustment));
        table.put(BEST, criterion(BEST, BEST_RULE));
        return table;
    }

    private static Criterion criterion(CriterionKey key, String rules) {
        return new Criterion(
                key,
                key.value(),
                "Tiêu chí",
                "Tiêu chí",
                null,
                null,
                Scorer.USUAL,
                false,
                true,
                false,
                Notation.read(rules));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
