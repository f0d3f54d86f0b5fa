package vn.khoithidua.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;

/** What a sheet still needs before it may be handed in. */
@Component
@RequiredArgsConstructor
class Completeness {

    private final PointStore points;
    private final EvidenceStore evidence;
    private final FrozenTables tables;

    /**
     * Refuses a sheet with criteria not scored, or evidence missing where the table asks for it.
     */
    void require(BlocYearId year, RosterLineId line) {
        ScoringTable table = tables.of(year);
        Set<CriterionKey> scored =
                points.ofSheet(line).stream()
                        .filter(cell -> cell.self() != null)
                        .map(CellPoints::criterion)
                        .collect(Collectors.toSet());
        Map<CriterionKey, List<EvidenceItem>> documents = evidence.ofSheet(line);
        int open = 0;
        int bare = 0;
        for (Criterion criterion : selfScored(table, line)) {
            open += scored.contains(criterion.key()) ? 0 : 1;
            bare += criterion.evidenceRequired() && !documents.containsKey(criterion.key()) ? 1 : 0;
        }
        if (open + bare > 0) {
            throw Refusal.invalid("scoring.sheet.incomplete", open, bare).asException();
        }
    }

    /** The criteria that this member scores itself. */
    static List<Criterion> selfScored(ScoringTable table, RosterLineId line) {
        return table.criteria().values().stream()
                .filter(SheetAccess::selfScored)
                .filter(one -> table.isAssigned(line, one.key()))
                .toList();
    }
}
