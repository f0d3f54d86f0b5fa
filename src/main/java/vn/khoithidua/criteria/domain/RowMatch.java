package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Which row of one table is which row of another: the one with the same key, else the only one with
 * the same number and title, else the only one with the same title. Groups match groups, criteria
 * criteria; nobody matches twice.
 *
 * @param byNew the old row by the new row's key
 */
public record RowMatch(Map<CriterionKey, TableRow> byNew) {

    public RowMatch {
        byNew = Map.copyOf(byNew);
    }

    /**
     * Matches.
     *
     * @param keysHold whether equal keys mean the same row: so within one bloc, not between blocs
     *     whose keys were made from numbers
     */
    public static RowMatch of(List<TableRow> old, List<TableRow> now, boolean keysHold) {
        Map<CriterionKey, TableRow> found = new LinkedHashMap<>();
        if (keysHold) {
            match(old, now, row -> row.key().value(), found);
        }
        match(old, now, row -> folded(row.code()) + "\n" + folded(row.title()), found);
        match(old, now, row -> folded(row.title()), found);
        return new RowMatch(found);
    }

    /** The old row that this one was. */
    public Optional<TableRow> before(TableRow row) {
        return Optional.ofNullable(byNew.get(row.key()));
    }

    /** Keys of old rows that are nothing in the new table. */
    public Set<CriterionKey> gone(Collection<TableRow> old) {
        Set<CriterionKey> gone = new HashSet<>();
        old.forEach(row -> gone.add(row.key()));
        byNew.values().forEach(row -> gone.remove(row.key()));
        return gone;
    }

    private static void match(
            List<TableRow> old,
            List<TableRow> now,
            Function<TableRow, String> name,
            Map<CriterionKey, TableRow> found) {
        Set<CriterionKey> taken = new HashSet<>();
        found.values().forEach(row -> taken.add(row.key()));
        Map<String, List<TableRow>> left = new HashMap<>();
        for (TableRow row : old) {
            if (!taken.contains(row.key())) {
                left.computeIfAbsent(row.group() + name.apply(row), key -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, List<TableRow>> open = new HashMap<>();
        for (TableRow row : now) {
            if (!found.containsKey(row.key())) {
                open.computeIfAbsent(row.group() + name.apply(row), key -> new ArrayList<>())
                        .add(row);
            }
        }
        open.forEach(
                (same, rows) -> {
                    List<TableRow> before = left.getOrDefault(same, List.of());
                    if (rows.size() == 1 && before.size() == 1) {
                        found.put(rows.getFirst().key(), before.getFirst());
                    }
                });
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).strip();
    }
}
