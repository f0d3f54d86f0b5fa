package vn.khoithidua.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.typeset.Spreadsheets;

/** Reads a sheet that was filled in offline, by its hidden columns. */
final class OfflineReader {

    private static final int MOST_ROWS = 5000;
    private static final int IDENTITY = 5;

    private OfflineReader() {}

    /**
     * The entries in the order of the file. Refuses a file that is no such sheet, and that of
     * another member.
     */
    static List<OfflineEntry> read(byte[] file, RosterLineId line) {
        List<List<String>> cells = Spreadsheets.readForm(file, MOST_ROWS);
        if (cells.size() <= IDENTITY || cell(cells, IDENTITY, SheetFile.KEY).isEmpty()) {
            throw Refusal.invalid("scoring.offline.shape").asException();
        }
        if (!cell(cells, IDENTITY, SheetFile.KEY).equals(line.toString())) {
            throw Refusal.invalid("scoring.offline.other").asException();
        }
        Map<String, OfflineEntry> entries = new LinkedHashMap<>();
        for (int i = IDENTITY + 1; i < cells.size(); i++) {
            String key = cell(cells, i, SheetFile.KEY);
            if (CriterionKey.isKey(key)) {
                OfflineEntry entry = entries.get(key);
                if (entry == null) {
                    entry =
                            new OfflineEntry(
                                    i + 1,
                                    CriterionKey.of(key),
                                    revision(cell(cells, i, SheetFile.REVISION)),
                                    Map.of(),
                                    cell(cells, i, SheetFile.NOTE));
                }
                String input = cell(cells, i, SheetFile.INPUT);
                entries.put(
                        key,
                        input.isEmpty()
                                ? entry
                                : entry.with(input, cell(cells, i, SheetFile.RESULT)));
            }
        }
        return new ArrayList<>(entries.values());
    }

    private static long revision(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }

    private static String cell(List<List<String>> cells, int row, int column) {
        List<String> line = cells.get(row);
        return column < line.size() ? line.get(column).strip() : "";
    }
}
