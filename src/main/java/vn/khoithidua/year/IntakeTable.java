package vn.khoithidua.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khoithidua.kernel.Refusal;

/** Rows read from cells by their headings; the order of columns does not matter. */
record IntakeTable(List<IntakeRow> rows) {

    IntakeTable {
        rows = List.copyOf(rows);
    }

    /** Reads cells whose first filled row is the head; refuses a head that lacks a column. */
    static IntakeTable of(IntakeKind kind, List<List<String>> cells) {
        int head = 0;
        while (head < cells.size() && isEmpty(cells.get(head))) {
            head++;
        }
        if (head == cells.size()) {
            throw Refusal.invalid("year.import.empty").asException();
        }
        Map<IntakeColumn, Integer> places = places(kind, cells.get(head));
        List<IntakeRow> rows = new ArrayList<>();
        for (int i = head + 1; i < cells.size(); i++) {
            List<String> row = cells.get(i);
            if (!isEmpty(row)) {
                Map<IntakeColumn, String> values = new EnumMap<>(IntakeColumn.class);
                places.forEach(
                        (column, at) -> values.put(column, at < row.size() ? row.get(at) : ""));
                rows.add(new IntakeRow(i + 1, values));
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.invalid("year.import.empty").asException();
        }
        return new IntakeTable(rows);
    }

    /** The template of a shape: the head and one example. */
    static List<List<String>> template(IntakeKind kind) {
        return List.of(
                kind.columns().stream().map(IntakeColumn::heading).toList(),
                kind.columns().stream().map(IntakeColumn::example).toList());
    }

    private static Map<IntakeColumn, Integer> places(IntakeKind kind, List<String> head) {
        Map<IntakeColumn, Integer> places = new EnumMap<>(IntakeColumn.class);
        for (IntakeColumn column : kind.columns()) {
            for (int at = 0; at < head.size(); at++) {
                if (column.isHeadedBy(head.get(at))) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        String missing =
                kind.columns().stream()
                        .filter(column -> column.required() && !places.containsKey(column))
                        .map(IntakeColumn::heading)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.invalid("year.import.head", missing).asException();
        }
        return places;
    }

    private static boolean isEmpty(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
