package vn.khoithidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.award.domain.Candidates.CERTIFICATE;
import static vn.khoithidua.award.domain.Candidates.FLAG;
import static vn.khoithidua.award.domain.Candidates.GOVERNMENT;
import static vn.khoithidua.award.domain.Candidates.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Recommendations as they were seen in life, and the questions that a loser asks. */
class AllocationTests {

    @Test
    void eightMembersGetOneAndTwoAndTwo() {
        Allocation result =
                Allocation.of(
                        Candidates.placed(1, 2, 3, 4, 5, 6, 7, 8), Candidates.scheme(1, 2, 2), 8);
        assertThat(result.grantees(GOVERNMENT)).containsExactly(line(1));
        assertThat(result.grantees(FLAG)).containsExactly(line(2), line(3));
        assertThat(result.grantees(CERTIFICATE)).containsExactly(line(4), line(5));
        assertThat(result.justMissed(CERTIFICATE).orElseThrow())
                .isEqualTo(
                        new NearMiss(
                                line(6), CERTIFICATE, AwardReason.OUTSIDE_QUOTA, BigDecimal.TEN));
    }

    @Test
    void twoThatShareThirdPlaceGetTheSameAward() {
        Allocation result =
                Allocation.of(
                        Candidates.placed(1, 2, 3, 3, 5, 6, 7, 8, 9, 10),
                        Candidates.scheme(1, 1, 2),
                        10);
        assertThat(result.grantees(GOVERNMENT)).containsExactly(line(1));
        assertThat(result.grantees(FLAG)).containsExactly(line(2));
        assertThat(result.grantees(CERTIFICATE)).containsExactly(line(3), line(4));
    }

    @Test
    void aBlocWithoutAGovernmentFlagProposesOneFlagAndThreeCertificates() {
        Allocation result =
                Allocation.of(
                        Candidates.placed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                        Candidates.scheme(0, 1, 3),
                        10);
        assertThat(result.grantees(GOVERNMENT)).isEmpty();
        assertThat(result.grantees(FLAG)).containsExactly(line(1));
        assertThat(result.grantees(CERTIFICATE)).containsExactly(line(2), line(3), line(4));
    }

    @Test
    void aTieAcrossTheLineIsShownAndLeavesTheLowerKindToTheOther() {
        Allocation result =
                Allocation.of(Candidates.placed(1, 2, 3, 3, 5, 6), Candidates.scheme(1, 2, 2), 6);
        assertThat(result.grantees(FLAG)).containsExactly(line(2));
        assertThat(result.openFor(line(3))).containsExactly(FLAG, CERTIFICATE);
        assertThat(result.openFor(line(4))).containsExactly(FLAG, CERTIFICATE);
        assertThat(result.grantees(CERTIFICATE)).containsExactly(line(5));
        assertThat(verdict(result, 3, FLAG))
                .isEqualTo(new Verdict(line(3), FLAG, AwardReason.TIED_ACROSS_LINE, 1));
        assertThat(verdict(result, 6, CERTIFICATE).reason()).isEqualTo(AwardReason.OUTSIDE_QUOTA);
    }

    @Test
    void nobodyPassesATieThatTheQuotaDoesNotHold() {
        Allocation result =
                Allocation.of(Candidates.placed(1, 1, 1, 4), Candidates.scheme(0, 0, 2), 4);
        assertThat(result.grantees(CERTIFICATE)).isEmpty();
        assertThat(result.openFor(line(2))).containsExactly(CERTIFICATE);
        assertThat(verdict(result, 4, CERTIFICATE).reason()).isEqualTo(AwardReason.OUTSIDE_QUOTA);
    }

    @Test
    void whoIsNotConsideredTakesNoSeat() {
        List<Candidate> bloc = new ArrayList<>(Candidates.placed(1, 2, 3, 4, 5));
        bloc.set(1, Candidates.of(2, 2, new Eligibility(Eligibility.State.EXCLUDED, "kỷ luật")));
        bloc.set(2, Candidates.of(3, 3, new Eligibility(Eligibility.State.PENDING, "thanh tra")));
        bloc.set(3, Candidates.of(4, 4, new Eligibility(Eligibility.State.DISSOLVED, "sáp nhập")));
        Allocation result = Allocation.of(bloc, Candidates.scheme(1, 1, 1), 5);
        assertThat(result.grantees(FLAG)).containsExactly(line(5));
        assertThat(verdict(result, 2, FLAG).reason()).isEqualTo(AwardReason.EXCLUDED);
        assertThat(verdict(result, 3, FLAG).reason()).isEqualTo(AwardReason.PENDING);
        assertThat(verdict(result, 4, FLAG).reason()).isEqualTo(AwardReason.DISSOLVED);
    }

    @Test
    void whoeverLeadsTheBlocLeadsItUnlessTheSchemeCountsTheConsideredOnly() {
        List<Candidate> bloc =
                List.of(
                        Candidates.of(1, 1, new Eligibility(Eligibility.State.EXCLUDED, "kỷ luật")),
                        Candidates.of(2, 2, Eligibility.CONSIDERED));
        assertThat(Allocation.of(bloc, Candidates.scheme(1, 0, 0), 2).grantees(GOVERNMENT))
                .isEmpty();
        Qualification leading =
                new Qualification(1, Qualification.PlaceCounting.AMONG_CONSIDERED, null, null);
        AwardScheme scheme =
                new AwardScheme(
                        List.of(KindRule.of(AwardKind.GOVERNMENT_FLAG, leading, Quota.fixed(1))));
        assertThat(Allocation.of(bloc, scheme, 2).grantees(GOVERNMENT)).containsExactly(line(2));
    }

    @Test
    void minimumAndVotesAreAskedFor() {
        Qualification demanding =
                new Qualification(
                        null,
                        Qualification.PlaceCounting.AS_RANKED,
                        BigDecimal.valueOf(970),
                        new BigDecimal("0.80"));
        AwardScheme scheme =
                new AwardScheme(
                        List.of(KindRule.of(AwardKind.PROVINCIAL_FLAG, demanding, Quota.fixed(4))));
        List<Candidate> bloc =
                List.of(
                        voted(1, 1, new YesVotes(8, 10)),
                        voted(2, 2, new YesVotes(7, 10)),
                        Candidates.of(3, 3, Eligibility.CONSIDERED),
                        Candidates.of(4, 4, Eligibility.CONSIDERED),
                        Candidates.of(5, null, Eligibility.CONSIDERED));
        Allocation result = Allocation.of(bloc, scheme, 5);
        assertThat(result.verdicts())
                .extracting(Verdict::reason)
                .containsExactly(
                        AwardReason.GRANTED,
                        AwardReason.VOTES_MISSING,
                        AwardReason.GRANTED,
                        AwardReason.BELOW_MINIMUM,
                        AwardReason.UNPLACED);
    }

    @Test
    void theOneBelowTheMinimumLearnsByHowMuch() {
        Qualification demanding =
                new Qualification(
                        null, Qualification.PlaceCounting.AS_RANKED, BigDecimal.valueOf(985), null);
        AwardScheme scheme =
                new AwardScheme(
                        List.of(KindRule.of(AwardKind.PROVINCIAL_FLAG, demanding, Quota.fixed(4))));
        NearMiss miss =
                Allocation.of(Candidates.placed(1, 2), scheme, 2).justMissed(FLAG).orElseThrow();
        assertThat(miss)
                .isEqualTo(
                        new NearMiss(
                                line(2), FLAG, AwardReason.BELOW_MINIMUM, BigDecimal.valueOf(5)));
    }

    @Test
    void withoutQuotaAndQualificationTheBlocIsFree() {
        AwardScheme scheme =
                new AwardScheme(
                        List.of(
                                KindRule.of(
                                        AwardKind.PROVINCIAL_FLAG,
                                        Qualification.ANY,
                                        Quota.UNSET)));
        Allocation result = Allocation.of(Candidates.placed(1, 2), scheme, 2);
        assertThat(result.verdicts())
                .extracting(Verdict::reason)
                .containsOnly(AwardReason.NOTHING_SET);
        assertThat(ProposalReview.of(result, Map.of(line(2), Set.of(FLAG))).deviations()).isEmpty();
    }

    @Test
    void aKindThatExcludesNothingIsGivenBesideAnother() {
        AwardScheme scheme =
                new AwardScheme(
                        List.of(
                                KindRule.of(
                                        AwardKind.PROVINCIAL_FLAG,
                                        Qualification.ANY,
                                        Quota.fixed(1)),
                                KindRule.of(
                                        AwardKind.PROVINCIAL_MERIT_CERTIFICATE,
                                        Qualification.ANY,
                                        Quota.fixed(1))));
        Allocation result = Allocation.of(Candidates.placed(1, 2), scheme, 2);
        assertThat(result.grantedTo(line(1))).containsExactly(FLAG, CERTIFICATE);
    }

    @Test
    void nobodyStandsTwice() {
        Candidate one = Candidates.of(1, 1, Eligibility.CONSIDERED);
        AwardScheme scheme = Candidates.scheme(1, 1, 1);
        assertThatThrownBy(() -> Allocation.of(List.of(one, one), scheme, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict verdict(Allocation result, int number, String kind) {
        return result.verdictsOf(line(number)).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate voted(int number, int place, YesVotes votes) {
        Candidate plain = Candidates.of(number, place, Eligibility.CONSIDERED);
        return new Candidate(plain.line(), place, plain.value(), votes, plain.eligibility());
    }
}
