package vn.khoithidua.criteria;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khoithidua.kernel.VietnameseText;

/** Cells of a spreadsheet by row and named column; the headings stand in row 0. */
final class SheetCells {

    private static final Set<String> MARKS = Set.of("x", "co", "1", "true", "yes");

    private final List<List<String>> cells;
    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);

    SheetCells(List<List<String>> cells) {
        this.cells = cells;
        List<String> headings = cells.isEmpty() ? List.of() : cells.getFirst();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            SheetColumn.of(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
    }

    int size() {
        return cells.size();
    }

    /** The columns that must be there and are not. */
    List<SheetColumn> missing() {
        return Arrays.stream(SheetColumn.values())
                .filter(column -> column.needed() && !columns.containsKey(column))
                .toList();
    }

    boolean blank(int row) {
        return cells.get(row).stream().allMatch(String::isBlank);
    }

    String text(int row, SheetColumn column) {
        Integer at = columns.get(column);
        List<String> line = cells.get(row);
        return at == null || at >= line.size() ? "" : line.get(at);
    }

    boolean marked(int row, SheetColumn column) {
        return MARKS.contains(VietnameseText.fold(text(row, column)));
    }

    /**
     * The level of the next row in this direction that is not blank; −1 if there is none or it has
     * no level.
     */
    int levelBeside(int row, int direction) {
        int at = row + direction;
        while (at > 0 && at < cells.size() && blank(at)) {
            at += direction;
        }
        String level = at < 1 || at >= cells.size() ? "" : text(at, SheetColumn.LEVEL).strip();
        return level.matches("[0-9]") ? Integer.parseInt(level) : -1;
    }
}
