package vn.khoithidua.criteria;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
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
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All that was entered for a version of a table; one statement. */
    public Assignments of(TableId table) {
        return store.of(table);
    }

    /**
     * Sets what a member was assigned, while the table is a draft; refuses a line or key of another
     * table.
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

    /**
     * Changes one target of a frozen table by an addendum (phụ lục); what stood before is kept.
     * Refuses an empty or overlong reason and a table that is not frozen (422), once verification
     * is closed (423), and a line or key of another table (404).
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
        if (why.isEmpty() || why.length() > 500 || head.state() != TableState.FROZEN) {
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
