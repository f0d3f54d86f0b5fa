package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.RosterMember;

/** The steps of saving a change set: open, read, sort out, compute, write, record. */
@Component
@RequiredArgsConstructor
class SetSaving {

    private final SetSheets sheets;
    private final CellStore clock;
    private final SetStore store;
    private final RuleWrites writes;
    private final Members members;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    ChangeSetResult save(SetWork work, List<WantedCell> wanted) {
        Set<RosterLineId> lines =
                wanted.stream().map(one -> one.place().line()).collect(Collectors.toSet());
        Map<RosterLineId, SetSheet> open = sheets.open(work.seat(), lines);
        SetScoring scoring = read(work, wanted, lines);
        Map<CellPlace, CellOutcome> outcomes = new HashMap<>();
        List<WantedCell> allowed = new ArrayList<>();
        Set<CellPlace> seen = new HashSet<>();
        for (WantedCell one : wanted) {
            if (!seen.add(one.place())) {
                throw Refusal.invalid("scoring.set.bad").asException();
            }
            sort(work, one, open, scoring.cell(one.place()), outcomes, allowed);
        }
        if (outcomes.values().stream().noneMatch(SetSaving::isStale)) {
            SetScoring.Computed found = scoring.compute(allowed);
            found.refusals()
                    .forEach(
                            (place, why) ->
                                    outcomes.put(
                                            place, CellOutcome.refused(scoring.cell(place), why)));
            take(work, scoring, found, outcomes);
        }
        return result(work, wanted, open, scoring, outcomes);
    }

    private static boolean isStale(CellOutcome outcome) {
        return outcome.kind() == CellOutcome.Kind.STALE;
    }

    /** Where results are compared nobody may write meanwhile. */
    private SetScoring read(SetWork work, List<WantedCell> wanted, Set<RosterLineId> lines) {
        Set<CriterionKey> compared = new HashSet<>();
        for (WantedCell one : wanted) {
            Criterion criterion = work.table().criteria().get(one.place().criterion());
            if (criterion == null) {
                throw Refusal.notFound().asException();
            }
            if (criterion.scoring().dependsOnBloc()) {
                compared.add(criterion.key());
            }
        }
        List<RosterLineId> all = List.of();
        if (!compared.isEmpty()) {
            all = members.of(work.seat().year()).stream().map(RosterMember::line).toList();
            if (!work.manner().repeated()) {
                clock.tick(work.seat().blocYear());
            }
        }
        return new SetScoring(
                work.table(),
                work.kind(),
                all,
                store.cells(work.seat().blocYear(), lines, compared),
                new Author(work.seat().actor().user(), work.seat().actor().name(), time.now()));
    }

    private static void sort(
            SetWork work,
            WantedCell one,
            Map<RosterLineId, SetSheet> open,
            Cell cell,
            Map<CellPlace, CellOutcome> outcomes,
            List<WantedCell> allowed) {
        Refusal refusal = work.refusal(one, Objects.requireNonNull(open.get(one.place().line())));
        if (refusal != null) {
            outcomes.put(one.place(), CellOutcome.refused(cell, refusal));
        } else if (!work.manner().repeated() && cell.revision() != one.revision()) {
            outcomes.put(one.place(), CellOutcome.stale(cell));
        } else {
            allowed.add(one);
        }
    }

    private void take(
            SetWork work,
            SetScoring scoring,
            SetScoring.Computed found,
            Map<CellPlace, CellOutcome> outcomes) {
        if (work.manner().repeated()) {
            found.values()
                    .keySet()
                    .forEach(
                            place ->
                                    outcomes.put(place, CellOutcome.repeated(scoring.cell(place))));
            return;
        }
        List<CellChange> changes = changes(work, scoring, found, outcomes);
        if (changes.isEmpty()) {
            return;
        }
        if (store.write(changes, time.now()) < changes.size()) {
            faster(work, changes, outcomes);
            return;
        }
        writes.write(
                scoring.following(work.seat().blocYear(), found, work.seat().actor()), time.now());
        changes.forEach(change -> events.publishEvent(work.fact(change)));
    }

    private static List<CellChange> changes(
            SetWork work,
            SetScoring scoring,
            SetScoring.Computed found,
            Map<CellPlace, CellOutcome> outcomes) {
        List<CellChange> changes = new ArrayList<>();
        found.values()
                .forEach(
                        (place, value) -> {
                            Cell before = scoring.cell(place);
                            Cell now = before;
                            if (!value.says(before.value(work.kind()))) {
                                changes.add(work.change(before, value));
                                now = before.with(work.kind(), value, before.revision() + 1);
                            }
                            outcomes.put(place, CellOutcome.saved(before, now));
                        });
        return changes;
    }

    /** Somebody wrote between reading and writing: tells who, and everything rolls back. */
    private void faster(
            SetWork work, List<CellChange> changes, Map<CellPlace, CellOutcome> outcomes) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        Set<RosterLineId> lines =
                changes.stream().map(change -> change.before().line()).collect(Collectors.toSet());
        Map<CellPlace, Cell> now = store.cells(work.seat().blocYear(), lines, Set.of());
        for (CellChange change : changes) {
            CellPlace place = CellPlace.of(change.before());
            Cell cell = now.getOrDefault(place, change.before());
            // The statement's own writes are seen here too: only they went up by exactly this
            // value.
            boolean own =
                    cell.revision() == change.before().revision() + 1
                            && cell.value(work.kind()).says(change.now());
            outcomes.put(
                    place,
                    own
                            ? CellOutcome.saved(change.before(), change.before())
                            : CellOutcome.stale(cell));
        }
    }

    /** In the order asked; what a member has not handed in stays hidden from the verifier. */
    private static ChangeSetResult result(
            SetWork work,
            List<WantedCell> wanted,
            Map<RosterLineId, SetSheet> open,
            SetScoring scoring,
            Map<CellPlace, CellOutcome> outcomes) {
        List<CellOutcome> told = new ArrayList<>();
        for (WantedCell one : wanted) {
            CellPlace place = one.place();
            CellOutcome outcome =
                    outcomes.getOrDefault(
                            place, CellOutcome.saved(scoring.cell(place), scoring.cell(place)));
            boolean handedIn =
                    Objects.requireNonNull(open.get(place.line())).row().state().wasSubmitted();
            told.add(
                    work.kind() == ScoreKind.VERIFIED && !handedIn
                            ? outcome.withoutSelf()
                            : outcome);
        }
        return new ChangeSetResult(work.table(), told);
    }
}
