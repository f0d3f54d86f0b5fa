package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.CellPoints;
import vn.khoithidua.scoring.GridReading.Grid;
import vn.khoithidua.scoring.LiveRank;
import vn.khoithidua.scoring.MemberTotal;
import vn.khoithidua.scoring.SheetRow;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Makes the view of the grid. */
final class GridViews {

    private final Seat seat;
    private final Grid grid;
    private final int decimals;
    private final String base;
    private final Map<RosterLineId, MemberTotal> totals = new HashMap<>();

    GridViews(Seat seat, Grid grid) {
        this.seat = seat;
        this.grid = grid;
        this.decimals = CellWords.decimals(grid.numbers().table().settings());
        this.base = "/years/" + seat.blocYear();
        grid.totals().members().forEach(one -> totals.put(one.line(), one));
    }

    GridView view() {
        List<GridView.RowView> rows = grid.numbers().table().tree().nodes().map(this::row).toList();
        int all = grid.totals().members().stream().mapToInt(MemberTotal::assigned).sum();
        int open = grid.totals().unverified();
        return new GridView(
                base,
                seat.label(),
                decimals > 1,
                grid.numbers().changeNo(),
                members().stream().map(this::column).toList(),
                rows,
                CellWords.max(grid.numbers().table().settings().declaredTotal()),
                sums(MemberTotal::selfTotal),
                sums(MemberTotal::total),
                members().stream().map(this::rank).toList(),
                all - open,
                all,
                open,
                count(rows, " d", " u"),
                count(rows, " ne"),
                count(rows, " nr"),
                seat.is(Role.BLOC_SECRETARY) || seat.is(Role.COUNCIL_SECRETARY),
                seat.is(Role.BLOC_HEAD),
                grid.closing());
    }

    private List<RosterMember> members() {
        return grid.numbers().members();
    }

    private MemberTotal total(RosterMember member) {
        MemberTotal total = totals.get(member.line());
        if (total == null) {
            throw new IllegalStateException("No total of " + member.line());
        }
        return total;
    }

    private GridView.ColumnView column(RosterMember member) {
        MemberTotal total = total(member);
        SheetRow sheet = grid.numbers().sheet(member);
        return new GridView.ColumnView(
                member.line().toString(),
                member.name(),
                member.shortName(),
                total.assigned() - total.unverified(),
                total.assigned(),
                grid.locked().contains(member.line()),
                "scoring.state." + sheet.state(),
                sheet.state().wasSubmitted());
    }

    private GridView.RowView row(TableNode node) {
        boolean group = node instanceof CriterionGroup;
        List<GridView.CellView> cells = new ArrayList<>();
        for (RosterMember member : members()) {
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
                cells);
    }

    /** Sums of a group: verified where it is, self where it is not; light while incomplete. */
    private GridView.CellView sum(RosterMember member, CriterionGroup group) {
        BigDecimal self = BigDecimal.ZERO;
        boolean complete = true;
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
                CellWords.points(self, decimals),
                CellWords.points(total(member).points(group.key()), decimals),
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
        String css = CellLook.css(cell, grid.lacksEvidence(member.line(), criterion), spoken);
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

    private List<GridView.CellView> sums(Function<MemberTotal, BigDecimal> of) {
        return members().stream()
                .map(
                        member ->
                                new GridView.CellView(
                                        member.line().toString(),
                                        "c",
                                        null,
                                        0,
                                        true,
                                        "",
                                        CellWords.points(of.apply(total(member)), decimals),
                                        List.of()))
                .toList();
    }

    private GridView.RankView rank(RosterMember member) {
        LiveRank.@Nullable Place place = grid.places().get(member.line());
        return new GridView.RankView(
                member.line().toString(),
                place == null ? null : place.number(),
                place != null && place.shared(),
                total(member).unverified() > 0);
    }

    private static int count(List<GridView.RowView> rows, String... signs) {
        int n = 0;
        for (GridView.RowView row : rows) {
            for (GridView.CellView cell : row.cells()) {
                for (String sign : signs) {
                    n += (cell.css() + " ").contains(sign + " ") ? 1 : 0;
                }
            }
        }
        return n;
    }
}
