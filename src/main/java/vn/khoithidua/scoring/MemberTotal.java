package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * One member's total.
 *
 * @param name the agency's name in this year, {@code shortName} for narrow columns
 * @param sum total, attainable points, percent and the points of every node of the table
 * @param selfTotal what the member gave itself, 0 before submission
 * @param attainable what each assigned criterion can give without bonus; criteria without a maximum
 *     are absent
 * @param gates gates that fell and keep the member from a place or from being considered
 * @param assigned how many criteria are assigned
 * @param unverified how many of them are not verified yet
 * @param submitted whether the sheet was submitted
 */
public record MemberTotal(
        RosterLineId line,
        OrganizationId organization,
        String name,
        String shortName,
        SheetTotal sum,
        BigDecimal selfTotal,
        SortedMap<CriterionKey, BigDecimal> attainable,
        List<FallenGate> gates,
        int assigned,
        int unverified,
        boolean submitted) {

    public MemberTotal {
        attainable = Collections.unmodifiableSortedMap(new TreeMap<>(attainable));
        gates = List.copyOf(gates);
    }

    /** Raw total, exact. */
    public BigDecimal total() {
        return sum.total();
    }

    /** Points of one criterion; 0 where there are none yet. */
    public BigDecimal points(CriterionKey criterion) {
        return sum.subtotals().getOrDefault(criterion, BigDecimal.ZERO);
    }

    /** A gate with the criterion it stands at. */
    public record FallenGate(CriterionKey criterion, GateEffect effect) {}
}
