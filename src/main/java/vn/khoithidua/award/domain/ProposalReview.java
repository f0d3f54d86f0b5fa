package vn.khoithidua.award.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/**
 * What the bloc wants to propose, held against the recommendation: what needs a reason, and how far
 * quotas are used.
 *
 * @param deviations members for whom something else was chosen; each needs a reason
 * @param uses quota use per kind, highest first; a kind over its quota needs a reason too
 */
public record ProposalReview(List<Deviation> deviations, List<QuotaUse> uses) {

    /**
     * A choice that differs from the recommendation.
     *
     * @param line the member
     * @param recommended kinds recommended, or the open ones to choose from
     * @param chosen kinds chosen
     */
    public record Deviation(RosterLineId line, Set<String> recommended, Set<String> chosen) {}

    public ProposalReview {
        deviations = List.copyOf(deviations);
        uses = List.copyOf(uses);
    }

    /**
     * Reviews the choices.
     *
     * @param allocation the recommendation
     * @param choices kinds chosen by member; a member that is not named is not proposed
     */
    public static ProposalReview of(Allocation allocation, Map<RosterLineId, Set<String>> choices) {
        List<Deviation> deviations = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (Candidate one : allocation.candidates()) {
            Set<String> chosen = choices.getOrDefault(one.line(), Set.of());
            chosen.forEach(kind -> used.merge(kind, 1, Integer::sum));
            if (!follows(allocation, one.line(), chosen)) {
                List<String> open = allocation.openFor(one.line());
                List<String> recommended = open.isEmpty() ? allocation.grantedTo(one.line()) : open;
                deviations.add(new Deviation(one.line(), Set.copyOf(recommended), chosen));
            }
        }
        List<QuotaUse> uses =
                allocation.scheme().rules().stream()
                        .map(
                                rule ->
                                        new QuotaUse(
                                                rule.kind().code(),
                                                rule.quota().seatsFor(allocation.members()),
                                                used.getOrDefault(rule.kind().code(), 0)))
                        .toList();
        return new ProposalReview(deviations, uses);
    }

    /** Why a member may not be proposed for anything; empty if it may. */
    public static Optional<Refusal> refusal(Eligibility eligibility) {
        return switch (eligibility.state()) {
            case CONSIDERED -> Optional.empty();
            case PENDING ->
                    Optional.of(Refusal.invalid("award.refusal.pending", eligibility.ground()));
            case EXCLUDED ->
                    Optional.of(Refusal.invalid("award.refusal.excluded", eligibility.ground()));
            case DISSOLVED ->
                    Optional.of(Refusal.invalid("award.refusal.dissolved", eligibility.ground()));
        };
    }

    /** Kinds proposed more often than the quota allows. */
    public List<QuotaUse> over() {
        return uses.stream().filter(use -> use.overBy() > 0).toList();
    }

    /**
     * Granted kinds are chosen, of open ones one; none too where a tie is unsettled; free ones are
     * as one likes.
     */
    private static boolean follows(Allocation allocation, RosterLineId line, Set<String> chosen) {
        Set<String> other = new HashSet<>(chosen);
        boolean complete = other.containsAll(allocation.grantedTo(line));
        allocation.grantedTo(line).forEach(other::remove);
        boolean mayHaveNone = true;
        for (Verdict one : allocation.verdictsOf(line)) {
            if (one.reason() == AwardReason.NOTHING_SET) {
                other.remove(one.kind());
            } else if (one.reason().open()) {
                mayHaveNone = one.reason() == AwardReason.TIED_ACROSS_LINE;
            }
        }
        boolean none = other.isEmpty() && mayHaveNone;
        return complete
                && (none || other.size() == 1 && allocation.openFor(line).containsAll(other));
    }
}
