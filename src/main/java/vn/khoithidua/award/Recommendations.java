package vn.khoithidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.domain.Allocation;
import vn.khoithidua.award.domain.Candidate;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ranking.MemberLabel;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.ranking.domain.Unplaced;

/** Turns a ranking into candidates and asks the engine. */
@Component
@RequiredArgsConstructor
class Recommendations {

    private final ProposalStore store;
    private final TimeSource time;

    /** The day whose scheme counts: the conference's once it adopted the ranking. */
    LocalDate day(Ranking ranking) {
        return ranking.adopted() == null ? time.today() : ranking.adopted().conferenceOn();
    }

    /** Recommends; the quota goes by the members that still exist on the day. */
    Allocation of(
            Ranking ranking,
            AwardTerms terms,
            List<Exclusion> exclusions,
            Map<RosterLineId, AwardChoice> choices) {
        LocalDate day = day(ranking);
        List<OrganizationId> organizations =
                ranking.members().values().stream().map(MemberLabel::organization).toList();
        Set<OrganizationId> dissolved = store.dissolved(organizations, day);
        Map<RosterLineId, Eligibility> barred =
                barred(exclusions, time.today().isBefore(day) ? day : time.today());
        for (MemberLabel member : ranking.members().values()) {
            if (dissolved.contains(member.organization())) {
                barred.put(
                        member.line(), new Eligibility(Eligibility.State.DISSOLVED, member.name()));
            }
        }
        List<Candidate> candidates =
                Stream.concat(
                                ranking.order().placings().stream()
                                        .map(one -> candidate(one, barred, choices)),
                                ranking.order().unplaced().stream()
                                        .map(one -> unplaced(one, barred)))
                        .toList();
        return Allocation.of(candidates, terms.scheme(), candidates.size() - dissolved.size());
    }

    private static Map<RosterLineId, Eligibility> barred(
            List<Exclusion> exclusions, LocalDate day) {
        Map<RosterLineId, Eligibility> barred = new HashMap<>();
        for (Exclusion one : exclusions) {
            if (one.holdsOn(day)) {
                barred.merge(
                        one.line(),
                        new Eligibility(one.state(), one.ground()),
                        Recommendations::graver);
            }
        }
        return barred;
    }

    private static Eligibility graver(Eligibility one, Eligibility other) {
        return one.state().compareTo(other.state()) >= 0 ? one : other;
    }

    private static Candidate candidate(
            Placing placing,
            Map<RosterLineId, Eligibility> barred,
            Map<RosterLineId, AwardChoice> choices) {
        AwardChoice choice = choices.get(placing.line());
        @Nullable YesVotes votes = choice == null ? null : choice.votes();
        return new Candidate(
                placing.line(),
                placing.place(),
                placing.compared(),
                votes,
                barred.getOrDefault(placing.line(), Eligibility.CONSIDERED));
    }

    private static Candidate unplaced(Unplaced one, Map<RosterLineId, Eligibility> barred) {
        return new Candidate(
                one.line(),
                null,
                BigDecimal.ZERO,
                null,
                barred.getOrDefault(one.line(), Eligibility.CONSIDERED));
    }
}
