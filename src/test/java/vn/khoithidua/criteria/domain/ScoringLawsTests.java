package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.Points;

/** What holds for every scoring and every result. */
class ScoringLawsTests {

    private static final BigDecimal STEP = new BigDecimal("0.01");

    @Test
    void thePointsAreTheSumOfTheLines() {
        for (long seed = 0; seed < 2000; seed++) {
            Score score = anyScore(seed);
            BigDecimal sum =
                    score.lines().stream()
                            .map(ScoreLine::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(score.points()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void everyRuleIsRoundedToTheStep() {
        for (long seed = 0; seed < 2000; seed++) {
            for (ScoreLine line : anyScore(seed).lines()) {
                boolean rule = !line.key().contains(".group.") && !line.key().contains(".gate.");
                assertThat(!rule || Points.isMultipleOf(line.points(), STEP))
                        .as(line.key())
                        .isTrue();
            }
        }
    }

    @Test
    void theOrderOfGroupsAndGatesIsIrrelevant() {
        for (long seed = 0; seed < 2000; seed++) {
            RandomScoring maker = new RandomScoring(seed);
            Scoring scoring = maker.scoring();
            Inputs inputs = maker.result(scoring);
            List<RuleGroup> groups = new ArrayList<>(scoring.groups());
            List<Gate> gates = new ArrayList<>(scoring.gates());
            Collections.shuffle(groups, new Random(seed));
            Collections.shuffle(gates, new Random(seed));
            Situation situation = Situation.of(inputs, STEP).withTarget(BigDecimal.TEN);
            assertThat(new Scoring(scoring.base(), groups, gates).score(situation).points())
                    .isEqualByComparingTo(scoring.score(situation).points());
        }
    }

    @Test
    void groupsStayBetweenFloorAndCeiling() {
        for (long seed = 0; seed < 2000; seed++) {
            RandomScoring maker = new RandomScoring(seed);
            Scoring scoring = maker.scoring();
            Situation situation =
                    Situation.of(maker.result(scoring), STEP).withTarget(BigDecimal.TEN);
            for (RuleGroup group : scoring.groups()) {
                BigDecimal sum =
                        group.score(situation).stream()
                                .map(ScoreLine::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(group.floor() == null || sum.compareTo(group.floor()) >= 0).isTrue();
                assertThat(group.ceiling() == null || sum.compareTo(group.ceiling()) <= 0).isTrue();
            }
        }
    }

    @Test
    void roundingHappensOnceAtTheEnd() {
        // 1 ÷ 3 × 0,015 would be 0,00 or 0,01 depending on how often it is rounded; exactly it is
        // 0,005.
        Situation situation =
                Situation.of(Inputs.of("k", BigDecimal.ONE), STEP).withTarget(new BigDecimal("3"));
        Scoring scoring = Notation.read("theo tỷ lệ chỉ tiêu [k] được 0,015");
        assertThat(scoring.score(situation).points()).isEqualByComparingTo("0.01");
    }

    @Test
    void aCriterionAssignedToNobodyChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<TableNode> nodes = new ArrayList<>();
            Map<CriterionKey, BigDecimal> points = new HashMap<>();
            BigDecimal declared = BigDecimal.ZERO;
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                BigDecimal max = BigDecimal.valueOf(1 + random.nextInt(100));
                nodes.add(criterion("k" + i, max));
                points.put(new CriterionKey("k" + i), BigDecimal.valueOf(random.nextInt(1000), 1));
                declared = declared.add(max);
            }
            SheetTotal before = total(nodes, declared, Set.of(), points);
            nodes.add(random.nextInt(nodes.size()), criterion("nobody", BigDecimal.TEN));
            SheetTotal after =
                    total(
                            nodes,
                            declared.add(BigDecimal.TEN),
                            Set.of(new CriterionKey("nobody")),
                            points);
            assertThat(after.total()).isEqualByComparingTo(before.total());
            assertThat(after.percent()).isEqualByComparingTo(before.percent());
            assertThat(after.assignedMax()).isEqualByComparingTo(before.assignedMax());
        }
    }

    @Test
    void aCriterionOnTrialShowsItsPointsAndCountsNowhere() {
        List<TableNode> counted = List.of(criterion("a", BigDecimal.TEN));
        Criterion trial = onTrial(criterion("b", new BigDecimal("40")));
        Map<CriterionKey, BigDecimal> points =
                Map.of(
                        new CriterionKey("a"), new BigDecimal("8.5"),
                        new CriterionKey("b"), new BigDecimal("33"));
        SheetTotal without = total(counted, null, Set.of(), points);
        SheetTotal with = total(List.of(counted.getFirst(), trial), null, Set.of(), points);
        assertThat(with.total()).isEqualByComparingTo(without.total());
        assertThat(with.assignedMax()).isEqualByComparingTo(without.assignedMax());
        assertThat(with.percent()).isEqualByComparingTo(without.percent());
        assertThat(with.subtotals().get(trial.key())).isEqualByComparingTo("33");
        CriterionGroup group =
                new CriterionGroup(new CriterionKey("g"), "I", "I", "I", null, List.of(trial));
        assertThat(total(List.of(group), null, Set.of(), points).subtotals().get(group.key()))
                .isEqualByComparingTo("0");
        assertThat(total(List.of(trial), null, Set.of(trial.key()), points).assignedMax())
                .isEqualByComparingTo("0");
    }

    private static Criterion onTrial(Criterion one) {
        return new Criterion(
                one.key(),
                one.code(),
                one.title(),
                one.shortTitle(),
                one.max(),
                one.unit(),
                one.scorer(),
                one.evidenceRequired(),
                one.target(),
                true,
                one.scoring());
    }

    @Test
    void fullPointsCountWhatIsNotAssignedAsReached() {
        TableSettings full =
                new TableSettings(
                        new BigDecimal("30"),
                        STEP,
                        TableSettings.NotAssigned.FULL_POINTS,
                        TableSettings.RankingBasis.RAW,
                        2,
                        TableSettings.Clamp.AT_DECLARED_TOTAL);
        CriteriaTree tree =
                new CriteriaTree(
                        List.of(
                                criterion("a", BigDecimal.TEN),
                                criterion("b", new BigDecimal(20))));
        Map<CriterionKey, BigDecimal> points = Map.of(new CriterionKey("a"), new BigDecimal("8.5"));
        SheetTotal total = SheetTotal.of(tree, full, Set.of(new CriterionKey("b")), points);
        assertThat(total.total()).isEqualByComparingTo("28.5");
        assertThat(total.percent()).isEqualByComparingTo("95");
        assertThat(
                        SheetTotal.of(
                                        tree,
                                        full,
                                        Set.of(),
                                        Map.of(new CriterionKey("a"), new BigDecimal("99")))
                                .total())
                .isEqualByComparingTo("30");
    }

    private static SheetTotal total(
            List<TableNode> nodes,
            @org.jspecify.annotations.Nullable BigDecimal declared,
            Set<CriterionKey> dropped,
            Map<CriterionKey, BigDecimal> points) {
        return SheetTotal.of(
                new CriteriaTree(nodes), TableSettings.usual(declared), dropped, points);
    }

    private static Criterion criterion(String key, BigDecimal max) {
        return new Criterion(
                new CriterionKey(key),
                key,
                key,
                key,
                max,
                null,
                Scorer.USUAL,
                false,
                true,
                false,
                Scoring.judged(max));
    }

    private static Score anyScore(long seed) {
        RandomScoring maker = new RandomScoring(seed);
        Scoring scoring = maker.scoring();
        return scoring.score(Situation.of(maker.result(scoring), STEP).withTarget(BigDecimal.TEN));
    }
}
