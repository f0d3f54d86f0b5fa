package vn.khoithidua.ranking;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.RankBasis;
import vn.khoithidua.ranking.domain.UnplacedGround;
import vn.khoithidua.scoring.MemberTotal;
import vn.khoithidua.scoring.Totals;
import vn.khoithidua.scoring.YearTotals;

/** Takes the totals of the scores and says them in the words of ranking. */
@Component
@RequiredArgsConstructor
class ScoringResults implements ResultSource {

    private final Totals totals;

    @Override
    public BlocResults of(BlocYearId blocYear) {
        return map(totals.of(blocYear));
    }

    static BlocResults map(YearTotals totals) {
        List<Criterion> criteria = counted(totals.tree().criteria());
        return new BlocResults(
                RankBasis.valueOf(totals.settings().rankingBasis().name()),
                totals.settings().shownDecimals(),
                Ranking.Stage.valueOf(totals.stage().name()),
                totals.unverified(),
                labels(totals.tree()),
                totals.members().stream()
                        .map(one -> member(one, criteria, totals.stage()))
                        .toList());
    }

    private static BlocResults.MemberResult member(
            MemberTotal one, List<Criterion> criteria, YearTotals.Stage stage) {
        List<CriterionResult> results =
                criteria.stream()
                        .map(
                                criterion ->
                                        new CriterionResult(
                                                criterion.key().value(),
                                                one.points(criterion.key()),
                                                one.attainable().get(criterion.key())))
                        .toList();
        return new BlocResults.MemberResult(
                one.line(), one.total(), one.sum().assignedMax(), ground(one, stage), results);
    }

    /** What is scored on trial never enters a ranking. */
    private static List<Criterion> counted(List<Criterion> criteria) {
        return criteria.stream().filter(one -> !one.trial()).toList();
    }

    /** The gravest gate that fell; before verification is closed also that there is nothing yet. */
    private static @Nullable UnplacedGround ground(MemberTotal one, YearTotals.Stage stage) {
        boolean nothing =
                stage == YearTotals.Stage.PROVISIONAL
                        && !one.submitted()
                        && one.assigned() > 0
                        && one.unverified() == one.assigned();
        @Nullable UnplacedGround found =
                nothing ? new UnplacedGround(UnplacedGround.Cause.NOT_HANDED_IN, "") : null;
        for (MemberTotal.FallenGate gate : one.gates()) {
            if (gate.effect().kind() == GateEffect.Kind.EXCLUDED) {
                return new UnplacedGround(UnplacedGround.Cause.EXCLUDED, gate.effect().ground());
            }
            if (gate.effect().kind() == GateEffect.Kind.NOT_CLASSIFIED) {
                found =
                        new UnplacedGround(
                                UnplacedGround.Cause.NOT_CLASSIFIED, gate.effect().ground());
            }
        }
        return found;
    }

    private static List<CriterionLabel> labels(CriteriaTree tree) {
        List<CriterionLabel> labels = new ArrayList<>();
        int group = 0;
        for (TableNode root : tree.roots()) {
            group++;
            for (Criterion one : counted(CriteriaTree.criteriaOf(root))) {
                labels.add(
                        new CriterionLabel(
                                one.key().value(),
                                one.code(),
                                one.shortTitle(),
                                group,
                                root.title(),
                                root.max()));
            }
        }
        return labels;
    }
}
