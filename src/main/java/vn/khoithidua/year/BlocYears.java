package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.domain.Focus;

/** Emulation years of blocs: opened, moved through their focus, closed; never deleted. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BlocYears {

    private final BlocYearStore store;
    private final Roster roster;
    private final Windows windows;
    private final Blocs blocs;
    private final RuleSets rules;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** A year opened from the last, with the members that could not come along. */
    public record Opened(BlocYearId year, List<OrganizationId> leftOut) {}

    /**
     * Opens a year without members, with the windows of the authority's rules. Refuses a label in
     * use and days that another year of the bloc covers.
     */
    @Transactional
    public BlocYearId open(BlocId bloc, OpenYear frame, @Nullable Actor actor) {
        BlocYearId id = insert(bloc, frame, null, actor);
        BlocYearSummary year = summary(id);
        windows.openDefaults(
                year,
                rules.valuesOn(year.authority(), year.openedOn()),
                rules.workingDays(
                        year.authority(),
                        new DateRange(year.startsOn().minusYears(1), year.endsOn().plusYears(1))));
        return id;
    }

    /**
     * Opens a year from the last one: members that stood on its last day, and the windows moved by
     * as many months. Members that ceased or stand in another bloc are left out and named. Modules
     * above copy theirs on {@link YearOpened}.
     */
    @Transactional
    public Opened openFromLast(BlocYearId last, OpenYear frame, @Nullable Actor actor) {
        BlocYearSummary before = summary(last);
        BlocYearId id = insert(before.bloc(), frame, last, actor);
        windows.copy(before, id, frame.startsOn());
        List<OrganizationId> leftOut = roster.copy(before, summary(id), actor);
        events.publishEvent(new YearOpened(id, last, actor));
        return new Opened(id, leftOut);
    }

    /**
     * Moves the focus. Refuses if somebody else has moved it since.
     *
     * @param seen the focus the mover saw
     * @param reason why, kept in the year's history
     */
    @Transactional
    public void moveFocus(
            BlocYearId id, Focus seen, Focus to, String reason, @Nullable Actor actor) {
        String why = VietnameseText.clean(reason);
        if (why.isEmpty() || seen == to) {
            throw Refusal.invalid("year.focus.reason").asException();
        }
        if (!store.move(id, seen, to)) {
            throw Refusal.conflict("year.focus.moved").asException();
        }
        String by = actor == null ? "" : actor.name();
        store.insertChange(
                id,
                new FocusChange(seen, to, why, by, time.now()),
                actor == null ? null : actor.user().value());
        events.publishEvent(
                Recorded.of(
                        "year.focus.moved",
                        actor,
                        id,
                        id,
                        "from",
                        seen.name(),
                        "to",
                        to.name(),
                        "reason",
                        why));
    }

    /** One bloc-year; refuses an unknown id. */
    public BlocYearSummary summary(BlocYearId id) {
        return store.find("id = :id", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** These bloc-years, the latest first; unknown ids are left out. */
    public List<BlocYearSummary> summaries(Collection<BlocYearId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.find(
                        "id in (:ids)",
                        Map.of("ids", ids.stream().map(BlocYearId::value).toList()));
    }

    /** All years of a bloc, the latest first. */
    public List<BlocYearSummary> ofBloc(BlocId bloc) {
        return store.find("bloc_id = :bloc", Map.of("bloc", bloc.value()));
    }

    /** The year that follows in the same bloc, if it is open already. */
    public Optional<BlocYearSummary> next(BlocYearSummary year) {
        return ofBloc(year.bloc()).stream()
                .filter(one -> one.startsOn().isAfter(year.endsOn()))
                .min(Comparator.comparing(BlocYearSummary::startsOn));
    }

    /** All years of an authority's blocs, the latest first, then by the bloc's name. */
    public List<BlocYearSummary> ofAuthority(AuthorityId authority) {
        return store.find("authority_id = :authority", Map.of("authority", authority.value()));
    }

    /** All years on whose roster an agency stood, the latest first. */
    public List<BlocYearSummary> ofOrganization(OrganizationId organization) {
        return store.find(
                "id in (select bloc_year_id from roster_line where organization_id = :organization)",
                Map.of("organization", organization.value()));
    }

    /** Who moved the focus, when and why; the latest first. */
    public List<FocusChange> focusChanges(BlocYearId id) {
        return store.changes(id);
    }

    /** The rules pinned on a year: those in force on the day it was opened. */
    public RuleValues rules(BlocYearId id) {
        BlocYearSummary year = summary(id);
        return rules.valuesOn(year.authority(), year.openedOn());
    }

    private BlocYearId insert(
            BlocId bloc, OpenYear frame, @Nullable BlocYearId from, @Nullable Actor actor) {
        LocalDate today = time.today();
        blocs.nameOn(bloc, today);
        if (frame.label().isEmpty() || !frame.endsOn().isAfter(frame.startsOn())) {
            throw Refusal.invalid("year.open.frame").asException();
        }
        BlocYearId id = BlocYearId.next();
        if (!store.insert(id, bloc, frame, today, from)) {
            throw Refusal.conflict("year.open.taken", frame.label()).asException();
        }
        events.publishEvent(Recorded.of("year.opened", actor, id, bloc, "label", frame.label()));
        return id;
    }
}
