package vn.khoithidua.award;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.Allocation;
import vn.khoithidua.award.domain.Candidate;
import vn.khoithidua.award.domain.ProposalReview;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ranking.AdoptedRanking;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Gates;
import vn.khoithidua.year.GuardedAct;

/** What a bloc proposes: the recommendation, its own choices with reasons, the submission. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AwardProposals {

    private final Rankings rankings;
    private final BlocYears years;
    private final AwardSchemes schemes;
    private final Exclusions exclusions;
    private final Recommendations recommendations;
    private final ProposalStore store;
    private final NominationStore nominations;
    private final Gates gates;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The bloc-year's awards as they stand. */
    public AwardProposal of(BlocYearId blocYear) {
        return of(blocYear, rankings.current(blocYear));
    }

    /** What was submitted stands on the ranking of that day, whatever was recalculated since. */
    AwardProposal of(BlocYearId blocYear, Ranking latest) {
        Ranking ranking = submittedOn(blocYear, latest);
        AwardTerms terms =
                schemes.on(years.summary(blocYear).authority(), recommendations.day(ranking));
        List<Exclusion> barred = exclusions.of(blocYear);
        Map<RosterLineId, AwardChoice> choices = store.choices(blocYear);
        Allocation allocation = recommendations.of(ranking, terms, barred, choices);
        return new AwardProposal(
                ranking,
                terms,
                allocation,
                choices,
                review(allocation, choices),
                barred,
                store.submission(blocYear).orElse(null),
                latest.version() != ranking.version());
    }

    private Ranking submittedOn(BlocYearId blocYear, Ranking latest) {
        return store.submittedVersion(blocYear)
                .filter(version -> version != latest.version())
                .flatMap(version -> rankings.version(blocYear, version))
                .orElse(latest);
    }

    /**
     * Keeps the bloc's choices as a draft; members that are not named keep theirs. Reasons may
     * follow until submission.
     *
     * <p>Refuses after the submission (423), a kind that the scheme does not have or a member that
     * is not considered (422), and a line of another year (404).
     */
    @Transactional
    public void choose(BlocYearId blocYear, List<AwardChoice> choices, Actor actor) {
        store.lock(blocYear);
        AwardProposal proposal = of(blocYear);
        requireOpen(proposal);
        Instant now = time.now();
        for (AwardChoice choice : choices) {
            check(proposal, choice);
            if (store.save(blocYear, choice, now, actor) == 0) {
                throw Refusal.notFound().asException();
            }
            events.publishEvent(
                    Recorded.of(
                            "award.chosen",
                            actor,
                            blocYear,
                            choice.line(),
                            "kind",
                            choice.kind(),
                            "reason",
                            choice.reason()));
        }
    }

    /**
     * Submits the nominations to the council; each becomes a record of its own with the names of
     * the conference's day.
     *
     * <p>Refuses before the ranking is adopted (423), twice (409), without minutes (422), while a
     * choice that differs from the recommendation or a quota that is exceeded lacks its reason
     * (422).
     */
    @Transactional
    public void submit(BlocYearId blocYear, AwardSubmission.Entry entry, Actor actor) {
        store.lock(blocYear);
        AwardProposal proposal = of(blocYear);
        requireOpen(proposal);
        AdoptedRanking adopted = proposal.ranking().adopted();
        if (adopted == null) {
            throw Refusal.locked("award.refusal.notAdopted").asException();
        }
        gates.require(blocYear, GuardedAct.SUBMIT);
        check(proposal, entry);
        Instant now = time.now();
        store.insert(blocYear, adopted.id().value(), entry, now, actor);
        int count = nominations.insertAll(years.summary(blocYear), proposal, now, actor);
        events.publishEvent(
                Recorded.of(
                        "award.submitted",
                        actor,
                        blocYear,
                        blocYear,
                        "minutes",
                        entry.minutesNo(),
                        "nominations",
                        count));
    }

    private static ProposalReview review(
            Allocation allocation, Map<RosterLineId, AwardChoice> choices) {
        Map<RosterLineId, Set<String>> kinds = new HashMap<>();
        for (Candidate one : allocation.candidates()) {
            AwardChoice choice = choices.get(one.line());
            String kind = choice == null ? null : choice.kind();
            kinds.put(
                    one.line(),
                    choice == null
                            ? Set.copyOf(allocation.grantedTo(one.line()))
                            : kind == null ? Set.of() : Set.of(kind));
        }
        return ProposalReview.of(allocation, kinds);
    }

    private static void requireOpen(AwardProposal proposal) {
        if (proposal.submission() != null) {
            throw Refusal.locked("award.refusal.submitted").asException();
        }
    }

    private static void check(AwardProposal proposal, AwardChoice choice) {
        String kind = choice.kind();
        if (kind == null) {
            return;
        }
        if (proposal.terms().scheme().rule(kind).isEmpty()) {
            throw Refusal.invalid("award.refusal.kind").asException();
        }
        proposal.allocation().candidates().stream()
                .filter(one -> one.line().equals(choice.line()))
                .findFirst()
                .flatMap(one -> ProposalReview.refusal(one.eligibility()))
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
    }

    private static void check(AwardProposal proposal, AwardSubmission.Entry entry) {
        if (entry.minutesNo().isEmpty()) {
            throw Refusal.invalid("award.refusal.minutes").asException();
        }
        for (ProposalReview.Deviation one : proposal.review().deviations()) {
            AwardChoice choice = proposal.choices().get(one.line());
            if (choice == null || choice.reason().isEmpty()) {
                String name = proposal.ranking().member(one.line()).name();
                throw Refusal.invalid("award.refusal.deviation", name).asException();
            }
        }
        proposal.choices().values().forEach(choice -> check(proposal, choice));
        if (!proposal.review().over().isEmpty() && entry.quotaReason().isEmpty()) {
            String kind = proposal.terms().name(proposal.review().over().getFirst().kind()).name();
            throw Refusal.invalid("award.refusal.overQuota", kind).asException();
        }
    }
}
