package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two tables, row by row: in the order of the new one, each removed row behind
 * the row it followed in the old one.
 */
public record TableDifference(List<RowChange> rows) {

    /** Stands for "before all others"; no key is empty. */
    private static final String FIRST = "";

    public TableDifference {
        rows = List.copyOf(rows);
    }

    /**
     * Compares.
     *
     * @param keysHold as {@link RowMatch#of} has it
     */
    public static TableDifference of(List<TableRow> old, List<TableRow> now, boolean keysHold) {
        RowMatch match = RowMatch.of(old, now, keysHold);
        Map<String, List<RowChange>> behind = removed(old, match.gone(old));
        List<RowChange> rows = new ArrayList<>(behind.getOrDefault(FIRST, List.of()));
        for (TableRow row : now) {
            TableRow before = match.before(row).orElse(null);
            rows.add(new RowChange(before, row));
            if (before != null) {
                rows.addAll(behind.getOrDefault(before.key().value(), List.of()));
            }
        }
        return new TableDifference(rows);
    }

    /** How many rows are of a kind. */
    public long count(RowChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static Map<String, List<RowChange>> removed(
            List<TableRow> old, Set<CriterionKey> gone) {
        Map<String, List<RowChange>> behind = new HashMap<>();
        String last = FIRST;
        for (TableRow row : old) {
            if (gone.contains(row.key())) {
                behind.computeIfAbsent(last, key -> new ArrayList<>())
                        .add(new RowChange(row, null));
            } else {
                last = row.key().value();
            }
        }
        return behind;
    }
}
