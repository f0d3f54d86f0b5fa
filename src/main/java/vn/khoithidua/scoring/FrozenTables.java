package vn.khoithidua.scoring;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;

/** The table that a bloc-year is scored by. */
@Component
@RequiredArgsConstructor
class FrozenTables {

    private final CriteriaTables tables;
    private final MemberTargets targets;

    /** The frozen table; refuses while there is none: no score before the table is frozen. */
    ScoringTable of(BlocYearId year) {
        TableContent content =
                tables.frozen(year)
                        .orElseThrow(() -> Refusal.locked("scoring.table.notFrozen").asException());
        return new ScoringTable(
                content.id(),
                content.tree(),
                content.settings(),
                content.criteria(),
                targets.of(content.id()));
    }
}
