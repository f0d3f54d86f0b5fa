package vn.khoithidua.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;

/** The lamp shows figures that anybody can add up again, and nothing without ground. */
class FairnessTests {

    private static final FairnessSettings USUAL =
            new FairnessSettings(3, 10, new BigDecimal("5"), new BigDecimal("2"));
    private static final UserId HA = UserId.next();
    private static final UserId DUC = UserId.next();

    @Test
    void aCriterionThatSeparatesNobodyIsShownWithItsPoints() {
        List<VerifiedCell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cells.add(cell("full", "10", "10", "10", HA));
            cells.add(cell("same", "10", "8", "7.50", HA));
            cells.add(cell("apart", "10", "10", String.valueOf(i), HA));
        }
        Fairness fairness = Fairness.of(cells, List.of(), BigDecimal.TEN, USUAL);
        assertThat(fairness.flat())
                .extracting(one -> one.criterion() + " " + one.full() + " " + one.members())
                .containsExactly("full true 4", "same false 4");
        assertThat(Fairness.of(cells.subList(0, 6), List.of(), BigDecimal.TEN, USUAL).flat())
                .isEmpty();
    }

    @Test
    void aScorerIsComparedWithTheOthersByTheCut() {
        List<VerifiedCell> cells = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cells.add(cell("a" + i, "20", "18", "16", HA));
            cells.add(cell("a" + i, "20", "18", "17.9", DUC));
        }
        Fairness fairness = Fairness.of(cells, List.of(), BigDecimal.TEN, USUAL);
        assertThat(fairness.scorers()).hasSize(2);
        ScorerGap ha =
                fairness.scorers().stream()
                        .filter(gap -> gap.scorer().equals(HA))
                        .findFirst()
                        .orElseThrow();
        assertThat(ha.own()).isEqualByComparingTo("10.0");
        assertThat(ha.others()).isEqualByComparingTo("0.5");
        assertThat(ha.harsher()).isTrue();
        assertThat(Fairness.of(cells.subList(0, 18), List.of(), BigDecimal.TEN, USUAL).scorers())
                .isEmpty();
    }

    @Test
    void totalsThatLieCloseAreShownWithTheirDistance() {
        List<BigDecimal> totals =
                List.of(new BigDecimal("95.5"), new BigDecimal("96"), new BigDecimal("95.5"));
        CloseTotals close = Fairness.of(List.of(), totals, new BigDecimal("100"), USUAL).totals();
        assertThat(close).isNotNull();
        assertThat(close.percent()).isEqualByComparingTo("0.5");
        assertThat(close.equal()).isEqualTo(2);
        List<BigDecimal> apart = List.of(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(Fairness.of(List.of(), apart, new BigDecimal("100"), USUAL).totals()).isNull();
        assertThat(Fairness.of(List.of(), List.of(), BigDecimal.ZERO, USUAL).calm()).isTrue();
    }

    @Test
    void theOrderOfCellsIsIrrelevantAndEqualScorersAreNeverNamed() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<VerifiedCell> cells = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String self = String.valueOf(random.nextInt(11));
                String verified = String.valueOf(random.nextInt(11));
                cells.add(cell("k" + random.nextInt(5), "10", self, verified, HA));
                cells.add(cell("k" + random.nextInt(5), "10", self, verified, DUC));
            }
            Fairness fairness = Fairness.of(cells, List.of(), BigDecimal.TEN, USUAL);
            assertThat(fairness.scorers()).isEmpty();
            List<VerifiedCell> shuffled = new ArrayList<>(cells);
            Collections.shuffle(shuffled, random);
            assertThat(Fairness.of(shuffled, List.of(), BigDecimal.TEN, USUAL).flat())
                    .containsExactlyInAnyOrderElementsOf(fairness.flat());
        }
    }

    private static VerifiedCell cell(
            String criterion, String max, @Nullable String self, String verified, UserId by) {
        return new VerifiedCell(
                criterion,
                RosterLineId.next(),
                new BigDecimal(max),
                self == null ? null : new BigDecimal(self),
                new BigDecimal(verified),
                by);
    }
}
