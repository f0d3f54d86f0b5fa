package vn.khoithidua.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Refusal;

/** Applies edits to flat rows. */
final class RowEdits {

    private final RowBlocks rows;

    private RowEdits(List<TableRow> rows) {
        this.rows = new RowBlocks(rows);
    }

    static List<TableRow> apply(List<TableRow> rows, RowEdit edit) {
        RowEdits edits = new RowEdits(rows);
        switch (edit) {
            case RowEdit.Add it -> edits.add(it.parent(), it.row());
            case RowEdit.AddAfter it -> edits.addAfter(it.elder(), it.row());
            case RowEdit.Change it -> edits.change(it.row());
            case RowEdit.Move it -> edits.move(edits.rows.indexOf(it.key()), it.up());
            case RowEdit.Shift it -> edits.shift(edits.rows.indexOf(it.key()), it.deeper());
            case RowEdit.Place it -> edits.place(it.key(), it.target(), it.where());
            case RowEdit.Copy it -> edits.copy(edits.rows.indexOf(it.key()));
            case RowEdit.Assign it -> edits.assign(edits.rows.indexOf(it.key()), it.scorer());
            case RowEdit.Delete it -> edits.rows.cut(edits.rows.indexOf(it.key()));
        }
        return edits.rows.rows();
    }

    private void add(@Nullable CriterionKey parent, TableRow row) {
        requireNew(row.key());
        if (parent == null) {
            rows.put(rows.rows().size(), List.of(row), 1);
            return;
        }
        int at = rows.indexOf(parent);
        rows.requireGroup(at);
        rows.put(rows.end(at), List.of(row), rows.at(at).level() + 1);
    }

    private void addAfter(CriterionKey elder, TableRow row) {
        requireNew(row.key());
        int at = rows.indexOf(elder);
        rows.put(rows.end(at), List.of(row), rows.at(at).level());
    }

    private void requireNew(CriterionKey key) {
        if (keys().contains(key)) {
            throw Refusal.conflict("criteria.edit.keyTaken", key).asException();
        }
    }

    private void change(TableRow row) {
        int at = rows.indexOf(row.key());
        TableRow old = rows.at(at);
        if (old.group() != row.group()) {
            throw Refusal.invalid("criteria.edit.kind").asException();
        }
        rows.rows().set(at, row.atLevel(old.level()));
    }

    private void move(int at, boolean up) {
        int first = up ? rows.elder(at) : at;
        int second = up ? at : rows.end(at);
        if (first < 0
                || second >= rows.rows().size()
                || rows.at(second).level() != rows.at(first).level()) {
            throw noPlace();
        }
        List<TableRow> block = rows.cut(second);
        rows.put(first, block, block.getFirst().level());
    }

    private void shift(int at, boolean deeper) {
        int level = rows.at(at).level();
        int host = deeper ? rows.elder(at) : rows.parent(at);
        if (host < 0) {
            throw noPlace();
        }
        rows.requireGroup(host);
        List<TableRow> block = rows.cut(at);
        rows.put(rows.end(host), block, deeper ? level + 1 : level - 1);
    }

    private void place(CriterionKey key, CriterionKey target, RowPlace where) {
        int from = rows.indexOf(key);
        if (rows.block(from).stream().anyMatch(row -> row.key().equals(target))) {
            throw noPlace();
        }
        List<TableRow> block = rows.cut(from);
        int at = rows.indexOf(target);
        int level = rows.at(at).level();
        switch (where) {
            case BEFORE -> rows.put(at, block, level);
            case AFTER -> rows.put(rows.end(at), block, level);
            case INTO -> {
                rows.requireGroup(at);
                rows.put(rows.end(at), block, level + 1);
            }
        }
    }

    private void copy(int at) {
        Set<CriterionKey> taken = keys();
        List<TableRow> copies = new ArrayList<>();
        for (TableRow row : rows.block(at)) {
            CriterionKey key = CriterionKey.like(row.code(), taken);
            taken.add(key);
            copies.add(row.withKey(key));
        }
        rows.put(rows.end(at), copies, rows.at(at).level());
    }

    private void assign(int at, Scorer scorer) {
        for (int i = at; i < rows.end(at); i++) {
            if (!rows.at(i).group()) {
                rows.rows().set(i, rows.at(i).scoredBy(scorer));
            }
        }
    }

    private Set<CriterionKey> keys() {
        return rows.rows().stream()
                .map(TableRow::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static RuntimeException noPlace() {
        return Refusal.invalid("criteria.edit.noPlace").asException();
    }
}
