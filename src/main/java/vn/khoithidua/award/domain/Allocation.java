package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The machine's recommendation for a bloc-year: for every member and every kind of award a verdict
 * with its reason. One value, computed whole. People decide; what they decide otherwise is a {@link
 * ProposalReview.Deviation}.
 *
 * @param scheme the rules it was made by
 * @param members how many members the bloc has; the quota goes by it
 * @param candidates every member, placed ones first by place
 * @param verdicts one per member and kind, in the order of candidates and of the scheme
 */
public record Allocation(
        AwardScheme scheme, int members, List<Candidate> candidates, List<Verdict> verdicts) {

    private static final Comparator<Candidate> BY_PLACE =
            Comparator.comparing(Candidate::place, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(one -> one.line().value());

    public Allocation {
        candidates = List.copyOf(candidates);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Recommends.
     *
     * @param candidates every member of the bloc, in any order
     * @param scheme the rules
     * @param members how many members count for the quota; dissolved and excluded ones may be among
     *     them
     * @throws IllegalArgumentException if a member appears twice
     */
    public static Allocation of(List<Candidate> candidates, AwardScheme scheme, int members) {
        Set<RosterLineId> seen = new HashSet<>();
        for (Candidate one : candidates) {
            if (!seen.add(one.line())) {
                throw new IllegalArgumentException(
                        "Roster line " + one.line() + " stands twice for awards");
            }
        }
        List<Candidate> sorted = candidates.stream().sorted(BY_PLACE).toList();
        SeatCount count = new SeatCount(sorted);
        scheme.rules().forEach(rule -> count.allot(rule, members));
        List<Verdict> verdicts = new ArrayList<>();
        for (Candidate one : sorted) {
            scheme.rules().forEach(rule -> verdicts.add(count.verdict(one, rule)));
        }
        return new Allocation(scheme, members, sorted, verdicts);
    }

    /** What is said about a member, highest kind first. */
    public List<Verdict> verdictsOf(RosterLineId line) {
        return verdicts.stream().filter(one -> one.line().equals(line)).toList();
    }

    /** The kinds a member is recommended for without further question. */
    public List<String> grantedTo(RosterLineId line) {
        return verdictsOf(line).stream()
                .filter(one -> one.reason().grants())
                .map(Verdict::kind)
                .toList();
    }

    /** The kinds of which a member gets one that people must choose. */
    public List<String> openFor(RosterLineId line) {
        return verdictsOf(line).stream()
                .filter(one -> one.reason().open())
                .map(Verdict::kind)
                .toList();
    }

    /** Members recommended for a kind. */
    public List<RosterLineId> grantees(String kind) {
        return verdicts.stream()
                .filter(one -> one.kind().equals(kind) && one.reason().grants())
                .map(Verdict::line)
                .toList();
    }

    /**
     * The best-placed member that contends, holds nothing better and did not get the kind, with the
     * reason.
     *
     * @return empty if nobody missed it
     */
    public Optional<NearMiss> justMissed(String kind) {
        return candidates.stream()
                .filter(Candidate::contends)
                .flatMap(
                        one ->
                                verdictsOf(one.line()).stream()
                                        .filter(
                                                verdict ->
                                                        verdict.kind().equals(kind)
                                                                && missed(verdict.reason()))
                                        .map(
                                                verdict ->
                                                        new NearMiss(
                                                                one.line(),
                                                                kind,
                                                                verdict.reason(),
                                                                shortBy(one, verdict))))
                .findFirst();
    }

    private static boolean missed(AwardReason reason) {
        return !reason.grants()
                && reason != AwardReason.HOLDS_OTHER
                && reason != AwardReason.NOTHING_SET;
    }

    private @Nullable BigDecimal shortBy(Candidate one, Verdict verdict) {
        if (verdict.reason() == AwardReason.BELOW_MINIMUM) {
            BigDecimal minimum =
                    scheme.rule(verdict.kind())
                            .map(rule -> rule.qualification().minimum())
                            .orElse(null);
            return minimum == null ? null : minimum.subtract(one.value());
        }
        return candidates.stream()
                .filter(other -> grantees(verdict.kind()).contains(other.line()))
                .map(other -> other.value().subtract(one.value()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
