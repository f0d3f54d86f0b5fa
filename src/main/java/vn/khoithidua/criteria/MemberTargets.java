package vn.khoithidua.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** What each member undertakes, and which criteria it was not assigned. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MemberTargets {

    private final TargetStore store;
    private final AmendmentStore amendments;
    private final CriteriaTables tables;
    private final List<TableKeeper> keepers;
    private final List<TargetGuard> guards;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All that was entered for a version of a table; one statement. */
    public Assignments of(TableId table) {
        return store.of(table);
    }

    /**
     * Sets what a member was assigned, while the table is a draft; refuses a line or key of another
     * table (404), and what a {@link TargetGuard} holds (423).
     */
    @Transactional
    public void set(
            TableId table,
            RosterLineId line,
            Map<CriterionKey, Assignment> assignments,
            @Nullable Actor actor) {
        TableHead head = tables.head(table);
        if (!head.draft()) {
            throw Refusal.locked("criteria.target.frozen").asException();
        }
        held(head, line)
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        save(head, line, assignments, null);
        events.publishEvent(
                Recorded.of(
                        "criteria.target.set",
                        actor,
                        head.year(),
                        line,
                        "criteria",
                        assignments.size()));
    }

    /** What was changed by addenda after the table was frozen, the latest first. */
    public List<TargetAmendment> amendments(TableId table, RosterLineId line) {
        return amendments.of(table, line, store.of(table));
    }

    /** The same of all versions of a year's table, the newest version first. */
    public List<TargetAmendment> amendmentsOfYear(BlocYearId year, RosterLineId line) {
        return tables.versions(year).stream()
                .flatMap(head -> amendments(head.id(), line).stream())
                .toList();
    }

    /**
     * Changes one target that is frozen with its table or held by a {@link TargetGuard}, by an
     * addendum (phụ lục); what stood before is kept. Refuses an empty or overlong reason and a
     * target that can still be set (422), once verification is closed (423), and a line or key of
     * another table (404).
     */
    @Transactional
    public void amend(
            TableId table,
            RosterLineId line,
            CriterionKey key,
            Assignment assignment,
            String reason,
            @Nullable Actor actor) {
        TableHead head = tables.head(table);
        String why = VietnameseText.clean(reason);
        boolean bound =
                head.state() == TableState.FROZEN || head.draft() && held(head, line).isPresent();
        if (why.isEmpty() || why.length() > 500 || !bound) {
            throw Refusal.invalid("criteria.target.amend").asException();
        }
        requireUnsettled(head);
        amendments.keep(table, line, key, why, actor, time.now());
        save(head, line, Map.of(key, assignment), why);
        events.publishEvent(
                Recorded.of(
                        "criteria.target.amended",
                        actor,
                        head.year(),
                        line,
                        "criterion",
                        key.value(),
                        "reason",
                        why));
    }

    private Optional<Refusal> held(TableHead head, RosterLineId line) {
        return guards.stream()
                .flatMap(guard -> guard.refusal(head.year(), line).stream())
                .findFirst();
    }

    private void requireUnsettled(TableHead head) {
        keepers.stream()
                .flatMap(keeper -> keeper.settled(head.year()).stream())
                .findFirst()
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
    }

    private void save(
            TableHead head,
            RosterLineId line,
            Map<CriterionKey, Assignment> assignments,
            @Nullable String reason) {
        assignments.forEach(
                (key, assignment) -> {
                    if (!store.save(head.id(), line, key, assignment, reason)) {
                        throw Refusal.notFound().asException();
                    }
                });
    }
}
