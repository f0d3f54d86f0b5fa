package vn.khoithidua.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.year.RosterMember;

/**
 * Totals computed before, good as long as nothing they rest on changed. Only what is committed is
 * remembered: a transaction that writes neither keeps its totals here nor asks for them.
 */
@Component
class TotalsMemory {

    private static final int KEPT = 200;

    private final Map<BlocYearId, Remembered> known =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<BlocYearId, Remembered> eldest) {
                            return size() > KEPT;
                        }
                    });

    /** What totals rest on. */
    record Ground(
            long changeNo, TableId table, Assignments assignments, List<RosterMember> members) {}

    private record Remembered(Ground ground, YearTotals totals) {}

    YearTotals of(BlocYearId year, Ground ground, Supplier<YearTotals> fresh) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return fresh.get();
        }
        Remembered before = known.get(year);
        if (before != null && before.ground().equals(ground)) {
            return before.totals();
        }
        YearTotals totals = fresh.get();
        known.put(year, new Remembered(ground, totals));
        return totals;
    }
}
