package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.leadership.domain.Aspirant;
import vn.khoithidua.leadership.domain.FairTurns;
import vn.khoithidua.leadership.domain.Turn;
import vn.khoithidua.leadership.domain.TurnRule;
import vn.khoithidua.leadership.domain.TurnStanding;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Tenure;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Proposes by fair order who leads a bloc next; the bloc or its authority decides. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TurnProposals {

    private final LeadershipRules rules;

    /**
     * What is proposed, for whom, by which rule.
     *
     * @param after the latest year with a head; the proposal is for the one that follows
     */
    public record Proposal(BlocYearSummary after, ChoosingRule rule, List<Prospect> prospects) {}

    /** The fair order for an office; empty as long as no year of the bloc has a head. */
    public Optional<Proposal> of(BlocLedger.History history, LeadershipRole office) {
        return history.lastHeaded().map(after -> proposal(history, after, office));
    }

    private Proposal proposal(
            BlocLedger.History history, BlocYearSummary after, LeadershipRole office) {
        ChoosingRule rule = rules.of(after);
        List<Tenure> held =
                history.tenures().stream().filter(one -> one.holder().role() == office).toList();
        List<TurnStanding> standings =
                FairTurns.of(
                        history.members().stream()
                                .map(member -> aspirant(member, history))
                                .toList(),
                        held.stream()
                                .map(one -> new Turn(one.holder().organization(), one.yearStart()))
                                .toList(),
                        new TurnRule(
                                rule.mode() == LeadershipMode.ROTATION_ORDER,
                                succeeding(history, after, rule, office)));
        Map<OrganizationId, String> names =
                history.members().stream()
                        .collect(Collectors.toMap(RosterMember::organization, RosterMember::name));
        return new Proposal(
                after,
                rule,
                standings.stream().map(one -> prospect(one, names, held, history)).toList());
    }

    private static Aspirant aspirant(RosterMember member, BlocLedger.History history) {
        Set<OrganizationId> before =
                history.ancestors().getOrDefault(member.organization(), Set.of());
        LocalDate since =
                Stream.concat(Stream.of(member.organization()), before.stream())
                        .map(history.memberSince()::get)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(member.joinedOn());
        return new Aspirant(member.organization(), member.position(), since, before);
    }

    /** The deputies of the last headed year, where the rule lets them follow into the head. */
    private static Set<OrganizationId> succeeding(
            BlocLedger.History history,
            BlocYearSummary after,
            ChoosingRule rule,
            LeadershipRole office) {
        if (!rule.deputySucceeds() || office != LeadershipRole.HEAD) {
            return Set.of();
        }
        return history.tenures().stream()
                .filter(one -> one.year().equals(after.id()))
                .filter(one -> one.holder().role() == LeadershipRole.DEPUTY)
                .map(one -> one.holder().organization())
                .collect(Collectors.toSet());
    }

    private static Prospect prospect(
            TurnStanding standing,
            Map<OrganizationId, String> names,
            List<Tenure> held,
            BlocLedger.History history) {
        Set<OrganizationId> before =
                history.ancestors().getOrDefault(standing.organization(), Set.of());
        Map<LocalDate, String> labels = new HashMap<>();
        held.forEach(one -> labels.put(one.yearStart(), one.label()));
        LocalDate last = standing.lastTurn();
        @Nullable String lastLabel = last == null ? null : labels.get(last);
        return new Prospect(
                standing,
                names.getOrDefault(standing.organization(), ""),
                lastLabel,
                held.stream()
                        .filter(one -> before.contains(one.holder().organization()))
                        .map(Tenure::name)
                        .distinct()
                        .toList(),
                standing.tiedWith().stream().map(id -> names.getOrDefault(id, "")).toList());
    }
}
