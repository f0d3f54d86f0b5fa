package vn.khoithidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CellKey;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.criteria.domain.Standing;

/** The totals that follow from other final values, another table or other assignments. */
record RecountTotals(CriteriaTree tree, Assignments assignments, Map<CellKey, Standing> values) {

    YearTotals of(YearTotals before) {
        return new YearTotals(
                before.year(),
                before.table(),
                tree,
                before.settings(),
                before.changeNo(),
                before.stage(),
                before.members().stream().map(member -> member(before, member)).toList());
    }

    private MemberTotal member(YearTotals before, MemberTotal was) {
        Set<CriterionKey> none = assignments.notAssigned(was.line());
        Map<CriterionKey, BigDecimal> points = new HashMap<>();
        SortedMap<CriterionKey, BigDecimal> attainable = new TreeMap<>();
        List<MemberTotal.FallenGate> gates = new ArrayList<>();
        int assigned = 0;
        for (Criterion criterion : tree.criteria()) {
            if (none.contains(criterion.key())) {
                continue;
            }
            assigned++;
            if (!criterion.trial()) {
                Totals.attainable(criterion, attainable);
            }
            Standing value = values.get(new CellKey(was.line(), criterion.key()));
            if (value != null) {
                points.put(criterion.key(), value.points());
                if (!criterion.trial()) {
                    keptBack(criterion.key(), value, gates);
                }
            }
        }
        return new MemberTotal(
                was.line(),
                was.organization(),
                was.name(),
                was.shortName(),
                SheetTotal.of(tree, before.settings(), none, points),
                was.selfTotal(),
                attainable,
                gates,
                assigned,
                was.unverified(),
                was.submitted());
    }

    /** Gates that zero a criterion are in its points already. */
    private static void keptBack(
            CriterionKey key, Standing value, List<MemberTotal.FallenGate> gates) {
        value.gates().stream()
                .filter(effect -> effect.kind() != GateEffect.Kind.ZERO)
                .forEach(effect -> gates.add(new MemberTotal.FallenGate(key, effect)));
    }
}
