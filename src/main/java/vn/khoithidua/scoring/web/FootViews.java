package vn.khoithidua.scoring.web;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.scoring.SheetPage;

/** Makes the sums below a sheet. */
@RequiredArgsConstructor
final class FootViews {

    private final SheetPage page;
    private final int decimals;

    SheetView.FootView view() {
        List<SheetView.PartView> parts = new ArrayList<>();
        for (TableNode root : page.table().tree().roots()) {
            List<Criterion> own = mine(CriteriaTree.criteriaOf(root));
            parts.add(
                    new SheetView.PartView(
                            "c-" + root.key(),
                            root.code().isEmpty() ? root.shortTitle() : root.code(),
                            CellWords.points(page.self().subtotals().get(root.key()), decimals),
                            done(own),
                            own.size()));
        }
        List<Criterion> all = mine(page.table().tree().criteria());
        SheetTotal counted = page.verified();
        return new SheetView.FootView(
                CellWords.points(page.self().total(), decimals),
                counted == null ? "" : CellWords.points(counted.total(), decimals),
                CellWords.max(page.self().assignedMax()),
                parts,
                (int) all.stream().filter(this::isScored).count(),
                done(all),
                all.size(),
                (int) all.stream().filter(page::lacksEvidence).count(),
                page.room());
    }

    private boolean isScored(Criterion criterion) {
        return page.cell(criterion.key()).self().points() != null;
    }

    private List<Criterion> mine(List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> page.table().isAssigned(page.sheet().line(), one.key()))
                .filter(one -> page.mark(one) != SheetPage.Mark.ELSEWHERE)
                .toList();
    }

    private int done(List<Criterion> criteria) {
        return (int) criteria.stream().filter(one -> page.mark(one) == SheetPage.Mark.DONE).count();
    }
}
