package vn.khoithidua.leadership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.domain.LeadershipRole;

/** Who leads the next year, as chosen with minutes or decision. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LeadershipChoices {

    private final ChoiceStore store;
    private final LeadershipRules rules;
    private final LeadershipLedger ledger;
    private final BlocYears years;
    private final Roster roster;
    private final ChoiceAnswers answers;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All choices that a year made, the latest first. */
    public List<LeadershipChoice> of(BlocYearId year) {
        return store.of(year);
    }

    /** The year that follows in the same bloc, if it is open already. */
    public Optional<BlocYearSummary> next(BlocYearSummary year) {
        return years.next(year);
    }

    /** Whether a year has a head already, however it came about. */
    boolean isHeaded(BlocYearSummary year) {
        return ledger.holders(year.id()).stream()
                .anyMatch(holder -> holder.role() == LeadershipRole.HEAD);
    }

    /**
     * Records whom a year chose. Refuses what contradicts itself (422), an agency that is no member
     * (404), a head where one stands already and more deputies than the bloc's rule has (409).
     *
     * @return the choice's id
     */
    @Transactional
    public UUID record(BlocYearId yearId, ChoiceEntry entry, Actor actor) {
        BlocYearSummary year = years.summary(yearId);
        store.lock(yearId);
        Refusal fault = entry.fault(time.today());
        if (fault != null) {
            throw fault.asException();
        }
        requireMembers(year, entry);
        requireRoom(year, entry);
        UUID id = store.insert(yearId, entry, actor, time.now());
        events.publishEvent(
                Recorded.of(
                        "leadership.chosen",
                        actor,
                        yearId,
                        id,
                        "mode",
                        entry.mode().name(),
                        "paper",
                        entry.paperNo(),
                        "on",
                        entry.chosenOn().toString(),
                        "offices",
                        entry.nominees().toString()));
        if (entry.accepted()) {
            for (ChoiceEntry.Nominee nominee : entry.nominees()) {
                answers.acceptOn(entry.takesOfficeOn(), yearId, id, nominee.organization(), actor);
            }
        }
        return id;
    }

    private void requireMembers(BlocYearSummary year, ChoiceEntry entry) {
        BlocYearSummary of = next(year).orElse(year);
        Set<OrganizationId> members =
                roster.all(of.id(), entry.takesOfficeOn()).stream()
                        .map(RosterMember::organization)
                        .collect(Collectors.toSet());
        if (entry.nominees().stream().anyMatch(one -> !members.contains(one.organization()))) {
            throw Refusal.notFound().asException();
        }
    }

    private void requireRoom(BlocYearSummary year, ChoiceEntry entry) {
        List<ChosenOffice> standing =
                store.of(year.id()).stream()
                        .flatMap(choice -> choice.offices().stream())
                        .filter(ChosenOffice::stands)
                        .toList();
        long heads = standing.stream().filter(one -> one.role() == LeadershipRole.HEAD).count();
        if (heads + entry.heads() > 1) {
            throw Refusal.conflict("leadership.choice.head").asException();
        }
        int most = rules.of(year).deputies();
        if (standing.size() - heads + entry.deputies() > most) {
            throw Refusal.conflict("leadership.choice.deputies", most).asException();
        }
    }
}
