package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.CellPoints;
import vn.khoithidua.scoring.GridReading.Grid;
import vn.khoithidua.scoring.MemberTotal;
import vn.khoithidua.year.RosterMember;

/** Makes the rows of the grid. */
record GridRows(Grid grid, String base, int decimals, Map<RosterLineId, MemberTotal> totals) {

    List<GridView.RowView> all() {
        return grid.numbers().table().tree().roots().stream()
                .flatMap(
                        root ->
                                CriteriaTree.nodesOf(root)
                                        .filter(node -> seen(grid, node))
                                        .map(node -> row(root, node)))
                .toList();
    }

    /** A group is seen with any of its criteria. */
    static boolean seen(Grid grid, TableNode node) {
        return CriteriaTree.criteriaOf(node).stream()
                .anyMatch(one -> grid.share().covers(one.key()));
    }

    private GridView.RowView row(TableNode root, TableNode node) {
        boolean group = node instanceof CriterionGroup;
        List<GridView.CellView> cells = new ArrayList<>();
        for (RosterMember member : grid.numbers().members()) {
            cells.add(
                    switch (node) {
                        case CriterionGroup one -> sum(member, one);
                        case Criterion one -> cell(member, one);
                    });
        }
        return new GridView.RowView(
                node.key().value(),
                group,
                node.code(),
                group ? node.title() : node.shortTitle(),
                node.title(),
                CellWords.max(node.max()),
                node instanceof Criterion one && one.trial(),
                root.key().value(),
                node instanceof Criterion one ? scorer(one) : "",
                node instanceof Criterion one && !one.scoring().isJudged(),
                node instanceof Criterion one ? most(one) : null,
                cells);
    }

    private static String scorer(Criterion criterion) {
        return "scoring.scorer." + criterion.scorer().kind();
    }

    /** What is judged has a maximum; what a rule computes may be set beyond it, with a reason. */
    private static @Nullable String most(Criterion criterion) {
        BigDecimal top = criterion.scoring().isJudged() ? criterion.scoring().baseTop() : null;
        return top == null ? null : top.toPlainString();
    }

    /** Sums of a group: verified where it is, self where it is not; light while incomplete. */
    private GridView.CellView sum(RosterMember member, CriterionGroup group) {
        BigDecimal self = BigDecimal.ZERO;
        boolean complete = true;
        MemberTotal total = Objects.requireNonNull(totals.get(member.line()));
        Map<CriterionKey, CellPoints> cells = grid.numbers().cellsOf(member.line());
        for (Criterion criterion : CriteriaTree.criteriaOf(group)) {
            CellPoints cell = cells.get(criterion.key());
            if (cell != null && cell.self() != null && !criterion.trial()) {
                self = self.add(cell.self());
            }
            complete &=
                    cell != null && cell.verified() != null
                            || !grid.numbers().table().isAssigned(member.line(), criterion.key());
        }
        return new GridView.CellView(
                member.line().toString(),
                complete ? "c" : "c part",
                null,
                0,
                true,
                CellWords.points(total.submitted() ? self : null, decimals),
                CellWords.points(total.submitted() ? total.points(group.key()) : null, decimals),
                List.of());
    }

    private GridView.CellView cell(RosterMember member, Criterion criterion) {
        String line = member.line().toString();
        CellPoints cell =
                grid.numbers()
                        .cellsOf(member.line())
                        .getOrDefault(
                                criterion.key(), CellPoints.empty(member.line(), criterion.key()));
        if (!grid.numbers().table().isAssigned(member.line(), criterion.key())) {
            return new GridView.CellView(
                    line, "c na", null, 0, true, "", "", List.of("scoring.cell.na"));
        }
        List<String> spoken = new ArrayList<>();
        String css =
                CellLook.css(
                        cell,
                        grid.lacksEvidence(member.line(), criterion),
                        grid.mark(member.line(), criterion.key()),
                        spoken);
        return new GridView.CellView(
                line,
                css,
                base + "/cells/" + line + "/" + criterion.key(),
                cell.revision(),
                !grid.editable(member, criterion.key()),
                CellWords.points(cell.self(), decimals),
                CellWords.points(cell.verified(), decimals),
                spoken);
    }
}
