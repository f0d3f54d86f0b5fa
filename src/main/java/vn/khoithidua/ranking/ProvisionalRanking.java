package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Contender;
import vn.khoithidua.ranking.domain.RankOrder;
import vn.khoithidua.ranking.domain.RankPolicy;
import vn.khoithidua.ranking.domain.TieBreak;
import vn.khoithidua.ranking.domain.UnplacedGround;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.MemberTreatment;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.domain.Treatment;

/** Ranks the present scores of a bloc-year: loads, maps, calls the engine. */
@Component
@RequiredArgsConstructor
class ProvisionalRanking {

    private static final int PERCENT_DIGITS = 2;

    private final ResultSource results;
    private final BlocYears years;
    private final Roster roster;
    private final TieVotes votes;
    private final RuleSets rules;

    /**
     * Ranks.
     *
     * @param namesOn the day whose names the members bear; null for the year's last day
     */
    Ranking of(BlocYearId id, @Nullable LocalDate namesOn) {
        return of(id, results.of(id), namesOn);
    }

    /** Ranks other results of the bloc-year by its rules and its votes. */
    Ranking of(BlocYearId id, BlocResults found, @Nullable LocalDate namesOn) {
        BlocYearSummary year = years.summary(id);
        Map<RosterLineId, RosterMember> members =
                roster.all(id, namesOn == null ? year.endsOn() : namesOn).stream()
                        .collect(Collectors.toMap(RosterMember::line, Function.identity()));
        List<Contender> contenders = new ArrayList<>();
        Map<RosterLineId, MemberLabel> labels = new HashMap<>();
        for (BlocResults.MemberResult one : found.members()) {
            RosterMember member = members.get(one.line());
            if (member != null) {
                contenders.add(contender(one, member));
                labels.put(one.line(), label(member));
            }
        }
        RuleValues pinned = rules.valuesOn(year.authority(), year.openedOn());
        return new Ranking(
                id,
                null,
                RankOrder.of(contenders, policy(found, pinned, votes.of(id))),
                labels,
                found.criteria(),
                found.stage(),
                found.openCells(),
                Set.of());
    }

    private static RankPolicy policy(BlocResults found, RuleValues pinned, List<HeldTieVote> held) {
        return new RankPolicy(
                found.basis(),
                found.decimals(),
                pinned.list("bloc.tie.order").stream().map(TieBreak::valueOf).toList(),
                held.stream().map(HeldTieVote::value).toList());
    }

    private static Contender contender(BlocResults.MemberResult result, RosterMember member) {
        return new Contender(
                result.line(),
                member.position(),
                result.total(),
                result.assignedMaximum(),
                member.womenShare() == null
                        ? null
                        : member.womenShare().movePointLeft(PERCENT_DIGITS),
                gate(result, member),
                result.results());
    }

    private static MemberLabel label(RosterMember member) {
        return new MemberLabel(
                member.line(),
                member.organization(),
                member.name(),
                member.shortName(),
                member.position(),
                member.treatment());
    }

    /** Why it gets no place: a gate of the table, or the treatment of its scores. */
    private static @Nullable UnplacedGround gate(
            BlocResults.MemberResult result, RosterMember member) {
        MemberTreatment treatment = member.treatment();
        return result.gate() == null
                        && treatment != null
                        && treatment.kind() == Treatment.NOT_RANKED
                ? new UnplacedGround(UnplacedGround.Cause.EXCLUDED, treatment.decisionNo())
                : result.gate();
    }
}
