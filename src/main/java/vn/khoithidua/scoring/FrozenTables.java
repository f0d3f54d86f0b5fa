package vn.khoithidua.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/** The table that a bloc-year is scored by. */
@Component
@RequiredArgsConstructor
class FrozenTables {

    private static final int MOST = 100;

    private final CriteriaTables tables;
    private final MemberTargets targets;

    /** Frozen tables do not change, and every change of their targets moves the mark. */
    private final Map<CellOpening.TableMark, ScoringTable> known =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<CellOpening.TableMark, ScoringTable> eldest) {
                            return size() > MOST;
                        }
                    });

    /** The frozen table; refuses while there is none: no score before the table is frozen. */
    ScoringTable of(BlocYearId year) {
        return of(tables.frozen(year).orElseThrow(FrozenTables::none));
    }

    /** The table of an opened cell, from memory if it was read before. */
    ScoringTable of(CellOpening.Opened cell) {
        CellOpening.TableMark mark = cell.table();
        if (mark == null) {
            throw none();
        }
        ScoringTable table = known.get(mark);
        if (table == null) {
            table = of(tables.content(mark.id()));
            known.put(mark, table);
        }
        return table;
    }

    private ScoringTable of(TableContent content) {
        return new ScoringTable(
                content.id(),
                content.tree(),
                content.settings(),
                content.criteria(),
                targets.of(content.id()));
    }

    private static RefusedException none() {
        return Refusal.locked("scoring.table.notFrozen").asException();
    }
}
