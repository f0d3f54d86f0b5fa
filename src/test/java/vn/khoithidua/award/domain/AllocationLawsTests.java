package vn.khoithidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.kernel.RosterLineId;

/** Laws that hold for every recommendation, tried on generated blocs and schemes. */
class AllocationLawsTests {

    private static final int BLOCS = 500;

    static Stream<Integer> seeds() {
        return IntStream.range(0, BLOCS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void grantedAndOpenSeatsNeverExceedTheQuota(int seed) {
        Allocation result = allocation(seed);
        for (KindRule rule : result.scheme().rules()) {
            String kind = rule.kind().code();
            int granted = result.grantees(kind).size();
            int open = openSeats(result, kind);
            rule.quota()
                    .seatsFor(result.members())
                    .ifPresent(seats -> assertThat(granted + open).isLessThanOrEqualTo(seats));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noGranteeIsOutrankedByOneThatMightHaveHadIt(int seed) {
        Allocation result = allocation(seed);
        for (KindRule rule : result.scheme().rules()) {
            List<RosterLineId> grantees = result.grantees(rule.kind().code());
            int worst =
                    result.candidates().stream()
                            .filter(one -> grantees.contains(one.line()))
                            .mapToInt(Candidate::placeOrThrow)
                            .max()
                            .orElse(0);
            assertThat(
                            result.candidates().stream()
                                    .filter(one -> one.contends() && one.placeOrThrow() < worst)
                                    .map(one -> reason(result, one, rule)))
                    .allMatch(
                            reason ->
                                    reason.grants()
                                            || reason.open()
                                            || reason == AwardReason.HOLDS_OTHER);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMemberAndKindHasExactlyOneReason(int seed) {
        Allocation result = allocation(seed);
        assertThat(result.verdicts())
                .hasSize(result.candidates().size() * result.scheme().rules().size())
                .extracting(one -> one.line() + one.kind())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyConsideredAndPlacedMembersAreRecommended(int seed) {
        Allocation result = allocation(seed);
        for (Candidate one : result.candidates()) {
            if (!one.contends()) {
                assertThat(result.grantedTo(one.line())).isEmpty();
                assertThat(result.openFor(one.line())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersOfOnePlaceAreTreatedAlike(int seed) {
        Allocation result = allocation(seed);
        Map<Integer, Set<List<AwardReason>>> byPlace = new HashMap<>();
        for (Candidate one : result.candidates()) {
            if (one.contends()) {
                List<AwardReason> reasons =
                        result.verdictsOf(one.line()).stream().map(Verdict::reason).toList();
                byPlace.computeIfAbsent(one.placeOrThrow(), place -> new java.util.HashSet<>())
                        .add(reasons);
            }
        }
        assertThat(byPlace.values()).allMatch(reasons -> reasons.size() == 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfInputIsIrrelevant(int seed) {
        Random random = new Random(seed);
        List<Candidate> bloc = Candidates.bloc(random);
        AwardScheme scheme = Candidates.scheme(random);
        List<Candidate> shuffled = new ArrayList<>(bloc);
        Collections.shuffle(shuffled, random);
        assertThat(Allocation.of(shuffled, scheme, bloc.size()))
                .isEqualTo(Allocation.of(bloc, scheme, bloc.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followingTheRecommendationNeedsNoReason(int seed) {
        Allocation result = allocation(seed);
        Map<RosterLineId, Set<String>> choices = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        result.scheme()
                .rules()
                .forEach(
                        rule ->
                                left.put(
                                        rule.kind().code(), openSeats(result, rule.kind().code())));
        for (Candidate one : result.candidates()) {
            Set<String> chosen = new java.util.HashSet<>(result.grantedTo(one.line()));
            for (String kind : result.openFor(one.line())) {
                if (left.getOrDefault(kind, 0) > 0) {
                    left.merge(kind, -1, Integer::sum);
                    chosen.add(kind);
                    break;
                }
            }
            choices.put(one.line(), chosen);
        }
        ProposalReview review = ProposalReview.of(result, choices);
        assertThat(review.deviations()).isEmpty();
        assertThat(review.over()).isEmpty();
    }

    private static Allocation allocation(int seed) {
        Random random = new Random(seed);
        List<Candidate> bloc = Candidates.bloc(random);
        return Allocation.of(bloc, Candidates.scheme(random), bloc.size());
    }

    private static AwardReason reason(Allocation result, Candidate one, KindRule rule) {
        return result.verdictsOf(one.line()).stream()
                .filter(verdict -> verdict.kind().equals(rule.kind().code()))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    /** Open seats of a kind, each place counted once. */
    private static int openSeats(Allocation result, String kind) {
        Map<Integer, Integer> byPlace = new HashMap<>();
        for (Candidate one : result.candidates()) {
            for (Verdict verdict : result.verdictsOf(one.line())) {
                if (verdict.kind().equals(kind) && verdict.reason().open()) {
                    byPlace.put(one.placeOrThrow(), verdict.seats());
                }
            }
        }
        return byPlace.values().stream().mapToInt(Integer::intValue).sum();
    }
}
