package vn.khoithidua.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places as a secretary would check them by hand. */
class RankOrderTests {

    private static final RankPolicy RAW = RankPolicy.of(RankBasis.RAW);

    @Test
    void whoeverSharesAPlaceIsCountedByTheNext() {
        RankOrder order =
                RankOrder.of(
                        List.of(
                                Contenders.of(1, "955.5"),
                                Contenders.of(2, "968.5"),
                                Contenders.of(3, "949"),
                                Contenders.of(4, "955.50"),
                                Contenders.of(5, "962")),
                        RAW);
        assertThat(order.placings()).extracting(Placing::place).containsExactly(1, 2, 3, 3, 5);
        assertThat(order.placings())
                .extracting(Placing::decidedBy)
                .containsExactly(
                        DecidedBy.VALUE,
                        DecidedBy.VALUE,
                        DecidedBy.JOINT_PLACE,
                        DecidedBy.JOINT_PLACE,
                        DecidedBy.VALUE);
        assertThat(order.placings().get(2).gapAbove()).isEqualByComparingTo("6.5");
        assertThat(order.placings().get(3).gapBelow()).isEqualByComparingTo("6.5");
        assertThat(order.placings().getFirst().gapAbove()).isNull();
        assertThat(order.placings().getLast().gapBelow()).isNull();
    }

    @Test
    void membersAreComparedAsPrinted() {
        List<Contender> close = List.of(Contenders.of(1, "98.004"), Contenders.of(2, "97.995"));
        assertThat(RankOrder.of(close, RAW).placings())
                .extracting(Placing::place)
                .containsExactly(1, 1);
        RankPolicy exact = new RankPolicy(RankBasis.RAW, 3, TieBreak.DEFAULT_ORDER, List.of());
        assertThat(RankOrder.of(close, exact).placings())
                .extracting(Placing::place)
                .containsExactly(1, 2);
    }

    @Test
    void percentOfAssignedIsFairToWhoeverHasFewerCriteria() {
        RankOrder order =
                RankOrder.of(
                        List.of(
                                Contenders.of(1, "95", "100", null),
                                Contenders.of(2, "88", "92", null)),
                        RankPolicy.of(RankBasis.PERCENT_OF_ASSIGNED));
        assertThat(order.placings())
                .extracting(one -> one.contender().order())
                .containsExactly(2, 1);
        assertThat(order.placings().getFirst().compared()).isEqualTo(new BigDecimal("95.65"));
    }

    @Test
    void nothingAssignedLeavesNoPercentage() {
        RankOrder order =
                RankOrder.of(
                        List.of(Contenders.of(1, "5", "0", null), Contenders.of(2, "1")),
                        RankPolicy.of(RankBasis.PERCENT_OF_ASSIGNED));
        assertThat(order.placings()).hasSize(1);
        assertThat(order.unplaced().getFirst().ground().cause())
                .isEqualTo(UnplacedGround.Cause.NOTHING_ASSIGNED);
    }

    @Test
    void theGatedFollowWithoutAPlaceHoweverManyPointsTheyHave() {
        RankOrder order =
                RankOrder.of(
                        List.of(
                                Contenders.gated(1, "999", UnplacedGround.Cause.EXCLUDED),
                                Contenders.of(2, "10"),
                                Contenders.gated(3, "998", UnplacedGround.Cause.NOT_CLASSIFIED)),
                        RAW);
        assertThat(order.placings()).extracting(Placing::place).containsExactly(1);
        assertThat(order.unplaced())
                .extracting(one -> one.contender().order())
                .containsExactly(3, 1);
        assertThat(order.placingOf(Contenders.line(1))).isEmpty();
        assertThat(order.contender(Contenders.line(1))).isPresent();
    }

    @Test
    void theBlocsVotePartsTheTie() {
        TieVote vote = new TieVote(Map.of(Contenders.line(1), 4, Contenders.line(2), 7));
        RankOrder order =
                RankOrder.of(
                        List.of(Contenders.of(1, "955.5"), Contenders.of(2, "955.5")),
                        RAW.withVotes(List.of(vote)));
        assertThat(order.placings())
                .extracting(one -> one.contender().order())
                .containsExactly(2, 1);
        assertThat(order.placings()).extracting(Placing::place).containsExactly(1, 2);
        assertThat(order.placings())
                .extracting(Placing::decidedBy)
                .containsOnly(DecidedBy.BLOC_VOTE);
        assertThat(order.placings().getLast().gapAbove()).isEqualByComparingTo("0");
    }

    @Test
    void aVoteThatDoesNotNameAllTiedMembersSaysNothing() {
        TieVote vote = new TieVote(Map.of(Contenders.line(1), 4, Contenders.line(2), 7));
        RankOrder order =
                RankOrder.of(
                        List.of(
                                Contenders.of(1, "9"),
                                Contenders.of(2, "9"),
                                Contenders.of(3, "9")),
                        RAW.withVotes(List.of(vote)));
        assertThat(order.placings()).extracting(Placing::place).containsExactly(1, 1, 1);
    }

    @Test
    void equalVotesGoOnToTheShareOfWomen() {
        TieVote vote =
                new TieVote(
                        Map.of(
                                Contenders.line(1),
                                3,
                                Contenders.line(2),
                                5,
                                Contenders.line(3),
                                3));
        RankOrder order =
                RankOrder.of(
                        List.of(
                                Contenders.of(1, "9", "100", "0.699"),
                                Contenders.of(2, "9"),
                                Contenders.of(3, "9", "100", "0.70")),
                        RAW.withVotes(List.of(vote)));
        assertThat(order.placings())
                .extracting(one -> one.contender().order())
                .containsExactly(2, 3, 1);
        assertThat(order.placings())
                .extracting(Placing::decidedBy)
                .containsExactly(
                        DecidedBy.BLOC_VOTE, DecidedBy.WOMEN_SHARE_70, DecidedBy.WOMEN_SHARE_70);
    }

    @Test
    void aTieThatNoRulePartsIsShownAsUnparted() {
        RankPolicy policy =
                new RankPolicy(RankBasis.RAW, 2, List.of(TieBreak.BLOC_VOTE), List.of());
        RankOrder order =
                RankOrder.of(List.of(Contenders.of(1, "9"), Contenders.of(2, "9")), policy);
        assertThat(order.placings())
                .extracting(Placing::decidedBy)
                .containsOnly(DecidedBy.UNPARTED);
        assertThat(order.placings()).allMatch(Placing::shared);
    }

    @Test
    void nobodyContendsTwice() {
        assertThatThrownBy(
                        () ->
                                RankOrder.of(
                                        List.of(Contenders.of(1, "9"), Contenders.of(1, "8")), RAW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decimalsBeyondReasonAreRefused() {
        assertThatThrownBy(() -> new RankPolicy(RankBasis.RAW, 7, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
