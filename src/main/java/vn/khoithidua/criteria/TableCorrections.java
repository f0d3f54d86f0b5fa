package vn.khoithidua.criteria;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.RuleChange;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;

/**
 * Changes a frozen table after verification was closed. Only a recalculation that is being applied
 * may do so; it computes all points anew in the same transaction.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class TableCorrections {

    private final TableStore heads;
    private final CriterionStore rows;
    private final CriteriaTables tables;
    private final TableDrafts drafts;
    private final TargetStore targets;
    private final AmendmentStore amendments;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Opens the next version with other rules and freezes it at once; the version before is kept,
     * void. Refuses if nothing is frozen (409).
     *
     * @return the version that holds now
     */
    public TableContent replaceRules(
            BlocYearId year, Map<CriterionKey, RuleChange> rules, String reason, Actor actor) {
        heads.lockYear(year);
        TableHead old = frozen(year);
        List<TableRow> changed =
                rows.rows(old.id()).stream()
                        .map(
                                row -> {
                                    RuleChange rule = rules.get(row.key());
                                    return rule == null ? row : rule.in(row);
                                })
                        .toList();
        heads.annul(old.id(), reason);
        TableId id =
                drafts.insert(
                        year,
                        heads.versions(year).getFirst().versionNo() + 1,
                        new TableDrafts.Start(old.title(), old.settings(), changed));
        targets.copy(old.id(), id);
        String why = old.explanation() == null ? reason : old.explanation();
        String hash = TableDigest.of(tables.content(id), why);
        heads.freeze(id, hash, why, time.now().atOffset(ZoneOffset.UTC), actor);
        events.publishEvent(
                Recorded.of(
                        "criteria.table.corrected",
                        actor,
                        year,
                        id,
                        "version",
                        old.versionNo() + 1,
                        "hash",
                        hash,
                        "reason",
                        reason));
        return tables.content(id);
    }

    /** Assigns a criterion to a member, or takes it from it; what stood before is kept. */
    public void assign(
            BlocYearId year, CellKey cell, boolean assigned, String reason, Actor actor) {
        TableHead head = frozen(year);
        amendments.keep(head.id(), cell.line(), cell.criterion(), reason, actor, time.now());
        Assignment now = assigned ? Assignment.PLAIN : Assignment.NONE;
        if (!targets.save(head.id(), cell.line(), cell.criterion(), now, reason)) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "criteria.target.amended",
                        actor,
                        year,
                        cell.line(),
                        "criterion",
                        cell.criterion().value(),
                        "reason",
                        reason));
    }

    private TableHead frozen(BlocYearId year) {
        return heads.frozen(year)
                .orElseThrow(() -> Refusal.conflict("criteria.void.noFrozen").asException());
    }
}
