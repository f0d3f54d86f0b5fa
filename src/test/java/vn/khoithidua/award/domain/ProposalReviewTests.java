package vn.khoithidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.award.domain.Candidates.CERTIFICATE;
import static vn.khoithidua.award.domain.Candidates.FLAG;
import static vn.khoithidua.award.domain.Candidates.line;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.Refusal;

/** What a bloc must give a reason for. */
class ProposalReviewTests {

    private final Allocation allocation =
            Allocation.of(Candidates.placed(1, 2, 3, 4), Candidates.scheme(0, 1, 1), 4);

    @Test
    void whatWasRecommendedNeedsNoReason() {
        ProposalReview review =
                ProposalReview.of(
                        allocation, Map.of(line(1), Set.of(FLAG), line(2), Set.of(CERTIFICATE)));
        assertThat(review.deviations()).isEmpty();
        assertThat(review.over()).isEmpty();
    }

    @Test
    void eachDeviationNamesWhatWasRecommendedAndChosen() {
        ProposalReview review =
                ProposalReview.of(
                        allocation, Map.of(line(1), Set.of(FLAG), line(3), Set.of(CERTIFICATE)));
        assertThat(review.deviations())
                .containsExactly(
                        new ProposalReview.Deviation(line(2), Set.of(CERTIFICATE), Set.of()),
                        new ProposalReview.Deviation(line(3), Set.of(), Set.of(CERTIFICATE)));
        assertThat(review.over()).isEmpty();
    }

    @Test
    void overTheQuotaIsCountedNotForbidden() {
        ProposalReview review =
                ProposalReview.of(
                        allocation,
                        Map.of(
                                line(1),
                                Set.of(FLAG),
                                line(2),
                                Set.of(CERTIFICATE),
                                line(3),
                                Set.of(CERTIFICATE)));
        assertThat(review.over()).extracting(QuotaUse::kind).containsExactly(CERTIFICATE);
        assertThat(review.over().getFirst().overBy()).isEqualTo(1);
    }

    @Test
    void ofATieOneIsChosenAndTheOtherGetsTheLowerKind() {
        Allocation tied = Allocation.of(Candidates.placed(1, 1, 3), Candidates.scheme(0, 1, 1), 3);
        assertThat(
                        ProposalReview.of(
                                        tied,
                                        Map.of(line(1), Set.of(CERTIFICATE), line(2), Set.of(FLAG)))
                                .deviations())
                .isEmpty();
        assertThat(ProposalReview.of(tied, Map.of(line(2), Set.of(FLAG))).deviations())
                .extracting(ProposalReview.Deviation::line)
                .containsExactly(line(1));
    }

    @Test
    void whoIsNotConsideredIsRefusedWithTheGround() {
        assertThat(ProposalReview.refusal(Eligibility.CONSIDERED)).isEmpty();
        for (Eligibility.State state : Eligibility.State.values()) {
            if (state != Eligibility.State.CONSIDERED) {
                Refusal refusal =
                        ProposalReview.refusal(new Eligibility(state, "thanh tra")).orElseThrow();
                assertThat(refusal.args()).containsExactly("thanh tra");
            }
        }
    }
}
