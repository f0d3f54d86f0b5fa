package vn.khoithidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.Refusal;

/** The four facts stay apart, and each waits for the one before. */
class NominationProgressTests {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 20);
    private static final BigDecimal EIGHTY = new BigDecimal("0.80");
    private static final AwardFact RECEIVED = AwardFact.of(AwardStep.RECEIVED, true, DAY, "", "");
    private static final AwardFact APPRAISED = AwardFact.of(AwardStep.APPRAISED, true, DAY, "", "");
    private static final AwardFact VOTED = voted(8, 10, true);
    private static final AwardFact DECIDED =
            new AwardFact(AwardStep.DECIDED, true, DAY, "12/QĐ-UBND", "Chủ tịch", "", null, "");

    @Test
    void theUsualWayIsOpenStepByStep() {
        List<AwardFact> way =
                List.of(
                        RECEIVED,
                        APPRAISED,
                        VOTED,
                        DECIDED,
                        AwardFact.of(AwardStep.HANDED_OUT, true, DAY, "", ""),
                        AwardFact.of(
                                AwardStep.REVOKED, true, DAY, "30/QĐ-UBND", "Kê khai gian dối"));
        List<AwardFact> done = new ArrayList<>();
        for (AwardFact next : way) {
            assertThat(new NominationProgress(done, EIGHTY).refusal(next))
                    .as("%s", next.step())
                    .isEmpty();
            done.add(next);
        }
        assertThat(new NominationProgress(done, EIGHTY).stands()).isFalse();
        assertThat(new NominationProgress(done.subList(0, 4), EIGHTY).stands()).isTrue();
    }

    @Test
    void onlyStepsThatMayFollowAreOffered() {
        assertThat(new NominationProgress(List.of(), EIGHTY).open())
                .containsExactly(AwardStep.RECEIVED, AwardStep.RETURNED, AwardStep.PUBLISHED);
        assertThat(new NominationProgress(List.of(RECEIVED, APPRAISED), EIGHTY).open())
                .contains(AwardStep.VOTED, AwardStep.DECIDED)
                .doesNotContain(AwardStep.HANDED_OUT, AwardStep.REVOKED);
        assertThat(
                        new NominationProgress(List.of(RECEIVED, APPRAISED, VOTED, DECIDED), EIGHTY)
                                .open())
                .containsExactly(AwardStep.DECIDED, AwardStep.HANDED_OUT, AwardStep.REVOKED);
    }

    @Test
    void eachStepWaitsForTheOneBefore() {
        assertThat(key(APPRAISED, EIGHTY)).isEqualTo("award.refusal.notReceived");
        assertThat(key(VOTED, EIGHTY, RECEIVED)).isEqualTo("award.refusal.notAppraised");
        assertThat(key(DECIDED, EIGHTY, RECEIVED)).isEqualTo("award.refusal.notAppraised");
        assertThat(key(DECIDED, EIGHTY, RECEIVED, APPRAISED)).isEqualTo("award.refusal.notVoted");
        assertThat(key(AwardFact.of(AwardStep.HANDED_OUT, true, DAY, "", ""), EIGHTY, RECEIVED))
                .isEqualTo("award.refusal.notDecided");
        assertThat(key(RECEIVED, EIGHTY, DECIDED)).isEqualTo("award.refusal.decided");
    }

    @Test
    void withoutAThresholdTheDecisionNeedsNoVote() {
        assertThat(key(DECIDED, null, RECEIVED, APPRAISED)).isNull();
    }

    @Test
    void tooFewVotesAreNoPass() {
        assertThat(key(voted(7, 10, true), EIGHTY, RECEIVED, APPRAISED))
                .isEqualTo("award.refusal.votes");
        assertThat(key(voted(7, 10, false), EIGHTY, RECEIVED, APPRAISED)).isNull();
    }

    @Test
    void refusingReturningAndRevokingNeedAReason() {
        assertThat(key(AwardFact.of(AwardStep.APPRAISED, false, DAY, "", " "), null, RECEIVED))
                .isEqualTo("award.refusal.reason");
        assertThat(key(AwardFact.of(AwardStep.RETURNED, true, DAY, "", ""), null))
                .isEqualTo("award.refusal.reason");
        assertThat(key(AwardFact.of(AwardStep.REVOKED, true, DAY, "1", ""), null, DECIDED))
                .isEqualTo("award.refusal.reason");
    }

    @Test
    void aDecisionNeedsItsNumberAndSigner() {
        assertThat(
                        key(
                                AwardFact.of(AwardStep.DECIDED, true, DAY, "", ""),
                                null,
                                RECEIVED,
                                APPRAISED))
                .isEqualTo("award.refusal.document");
        assertThat(
                        key(
                                AwardFact.of(AwardStep.DECIDED, true, DAY, "12", ""),
                                null,
                                RECEIVED,
                                APPRAISED))
                .isEqualTo("award.refusal.signer");
    }

    @Test
    void nothingFollowsARevocation() {
        AwardFact revoked = AwardFact.of(AwardStep.REVOKED, true, DAY, "1", "sai");
        assertThat(key(DECIDED, null, RECEIVED, APPRAISED, DECIDED, revoked))
                .isEqualTo("award.refusal.revoked");
    }

    private static @Nullable String key(
            AwardFact next, @Nullable BigDecimal share, AwardFact... before) {
        return new NominationProgress(Arrays.asList(before), share)
                .refusal(next)
                .map(Refusal::key)
                .orElse(null);
    }

    private static AwardFact voted(int yes, int roll, boolean granted) {
        return new AwardFact(
                AwardStep.VOTED,
                granted,
                DAY,
                "05/BB-HĐ",
                "",
                "",
                new YesVotes(yes, roll),
                granted ? "" : "thiếu phiếu");
    }
}
