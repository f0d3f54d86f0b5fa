package vn.khoithidua.scoring.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.CellMarks;
import vn.khoithidua.scoring.CellPoints;
import vn.khoithidua.scoring.GridReading.Grid;
import vn.khoithidua.scoring.LiveRank;
import vn.khoithidua.scoring.MemberTotal;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** Makes the view of the grid. */
final class GridViews {

    private static final Set<Role> EXCHANGES =
            Set.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD, Role.COUNCIL_SECRETARY, Role.AUDITOR);

    private static final Set<Role> LEADERS = Set.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD);

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
        List<GridView.RowView> rows = new GridRows(grid, base, decimals, totals).all();
        List<GridView.ColumnView> columns = new GridColumns(grid, rows).all();
        int all = columns.stream().mapToInt(GridView.ColumnView::all).sum();
        int open = all - columns.stream().mapToInt(GridView.ColumnView::done).sum();
        return new GridView(
                base,
                seat.label(),
                decimals > 1,
                grid.numbers().changeNo(),
                columns,
                rows,
                CellWords.max(grid.numbers().table().settings().declaredTotal()),
                sums(one -> one.submitted() ? one.selfTotal() : null),
                sums(one -> one.submitted() ? one.total() : null),
                members().stream().map(this::rank).toList(),
                all - open,
                all,
                open,
                count(rows, " d", " u"),
                count(rows, " ne"),
                count(rows, " nr"),
                count(rows, " q", " qa"),
                seat.is(Role.BLOC_SECRETARY) || seat.is(Role.COUNCIL_SECRETARY),
                seat.is(Role.BLOC_HEAD),
                seat.isAny(EXCHANGES),
                grid.share().isAll(),
                grid.share().isAll() && seat.isAny(LEADERS),
                grid.closing(),
                grid.numbers().table().settings().roundingStep().toPlainString(),
                CellWords.max(grid.numbers().table().settings().roundingStep()),
                decimals,
                contents(),
                scorers(rows));
    }

    private static List<String> scorers(List<GridView.RowView> rows) {
        return rows.stream()
                .map(GridView.RowView::scorer)
                .filter(scorer -> !scorer.isEmpty())
                .distinct()
                .toList();
    }

    private List<GridChoice> contents() {
        return grid.numbers().table().tree().roots().stream()
                .filter(root -> GridRows.seen(grid, root))
                .map(root -> new GridChoice(root.key().value(), named(root)))
                .toList();
    }

    /** The same with no other cells than those that changed after the given number. */
    GridView since(long changeNo) {
        GridView whole = view();
        return whole.with(
                whole.rows().stream()
                        .map(row -> row.group() ? row : changed(row, changeNo))
                        .filter(row -> !row.cells().isEmpty())
                        .toList());
    }

    private GridView.RowView changed(GridView.RowView row, long changeNo) {
        Set<String> lines = new HashSet<>();
        CriterionKey key = CriterionKey.of(row.key());
        grid.numbers()
                .cells()
                .forEach(
                        (line, cells) -> {
                            CellPoints cell = cells.get(key);
                            if (cell != null && cell.changeNo() > changeNo) {
                                lines.add(line.toString());
                            }
                        });
        grid.marks()
                .forEach(
                        (line, marks) -> {
                            CellMarks.Marked mark = marks.get(key);
                            if (mark != null && mark.changeNo() > changeNo) {
                                lines.add(line.toString());
                            }
                        });
        return row.with(row.cells().stream().filter(cell -> lines.contains(cell.line())).toList());
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

    private static String named(TableNode root) {
        return (root.code() + " " + root.shortTitle()).strip();
    }

    private List<GridView.CellView> sums(Function<MemberTotal, @Nullable BigDecimal> of) {
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
