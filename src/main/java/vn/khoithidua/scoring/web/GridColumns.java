package vn.khoithidua.scoring.web;

import java.util.List;
import vn.khoithidua.scoring.GridReading.Grid;
import vn.khoithidua.scoring.SheetRow;
import vn.khoithidua.year.RosterMember;

/** Makes the heads of the grid's columns: how much of what is seen is verified. */
record GridColumns(Grid grid, List<GridView.RowView> rows) {

    List<GridView.ColumnView> all() {
        return grid.numbers().members().stream().map(this::column).toList();
    }

    /** With the member's cells of the rows that are seen. */
    private GridView.ColumnView column(RosterMember member) {
        int all = 0;
        int open = 0;
        int at = grid.numbers().members().indexOf(member);
        boolean locked = grid.locked().contains(member.line());
        for (GridView.RowView row : rows) {
            GridView.CellView cell = row.cells().get(at);
            boolean counts = cell.href() != null && (grid.share().isAll() || !locked);
            all += counts ? 1 : 0;
            open += counts && (cell.css() + " ").contains(" p ") ? 1 : 0;
        }
        SheetRow sheet = grid.numbers().sheet(member);
        return new GridView.ColumnView(
                member.line().toString(),
                member.name(),
                member.shortName(),
                all - open,
                all,
                locked,
                "scoring.state." + sheet.state(),
                sheet.state().wasSubmitted());
    }
}
