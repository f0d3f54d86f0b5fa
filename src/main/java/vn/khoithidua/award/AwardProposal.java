package vn.khoithidua.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.domain.Allocation;
import vn.khoithidua.award.domain.ProposalReview;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.Ranking;

/**
 * The awards of a bloc-year before and after the submission: what the machine recommends, what the
 * bloc chose.
 *
 * @param ranking adopted or provisional
 * @param terms the scheme of the conference's day, of today before the adoption
 * @param allocation the recommendation
 * @param choices the bloc's choices, by member
 * @param review choices held against the recommendation; members without a choice count as
 *     following it
 * @param exclusions all of the year
 * @param submission null before
 * @param outdated whether the ranking was recalculated after the submission
 */
public record AwardProposal(
        Ranking ranking,
        AwardTerms terms,
        Allocation allocation,
        Map<RosterLineId, AwardChoice> choices,
        ProposalReview review,
        List<Exclusion> exclusions,
        @Nullable AwardSubmission submission,
        boolean outdated) {

    public AwardProposal {
        choices = Map.copyOf(choices);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * The kind that stands for a member: the bloc's choice, or the recommendation where it chose
     * nothing yet.
     */
    public @Nullable String kindOf(RosterLineId line) {
        AwardChoice choice = choices.get(line);
        if (choice != null) {
            return choice.kind();
        }
        List<String> granted = allocation.grantedTo(line);
        return granted.isEmpty() ? null : granted.getFirst();
    }

    /** How the choice for a member differs from the recommendation; empty if it follows it. */
    public Optional<ProposalReview.Deviation> deviation(RosterLineId line) {
        return review.deviations().stream().filter(one -> one.line().equals(line)).findFirst();
    }
}
