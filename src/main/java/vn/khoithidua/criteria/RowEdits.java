package vn.khoithidua.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Refusal;

/** Applies edits to flat rows; a row's own block is the row with all deeper rows that follow it. */
final class RowEdits {

    private static final int DEEPEST = 9;

    private final List<TableRow> rows;

    private RowEdits(List<TableRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    static List<TableRow> apply(List<TableRow> rows, RowEdit edit) {
        RowEdits edits = new RowEdits(rows);
        switch (edit) {
            case RowEdit.Add add -> edits.add(add);
            case RowEdit.Change change -> edits.change(change.row());
            case RowEdit.Move move -> edits.move(move.key(), move.up());
            case RowEdit.Delete delete -> {
                int at = edits.indexOf(delete.key());
                edits.rows.subList(at, edits.end(at)).clear();
            }
        }
        return edits.rows;
    }

    private void add(RowEdit.Add add) {
        if (rows.stream().anyMatch(row -> row.key().equals(add.row().key()))) {
            throw Refusal.conflict("criteria.edit.keyTaken", add.row().key()).asException();
        }
        CriterionKey parent = add.parent();
        if (parent == null) {
            rows.add(add.row().atLevel(1));
            return;
        }
        int at = indexOf(parent);
        TableRow group = rows.get(at);
        if (!group.group() || group.level() >= DEEPEST) {
            throw Refusal.invalid("criteria.edit.noGroup", group.shortTitle()).asException();
        }
        rows.add(end(at), add.row().atLevel(group.level() + 1));
    }

    private void change(TableRow row) {
        int at = indexOf(row.key());
        TableRow old = rows.get(at);
        if (old.group() != row.group()) {
            throw Refusal.invalid("criteria.edit.kind").asException();
        }
        rows.set(at, row.atLevel(old.level()));
    }

    private void move(CriterionKey key, boolean up) {
        int at = indexOf(key);
        int first = up ? elder(at) : at;
        int second = up ? at : end(at);
        if (first < 0
                || second >= rows.size()
                || rows.get(second).level() != rows.get(first).level()) {
            throw Refusal.invalid("criteria.edit.noPlace").asException();
        }
        List<TableRow> block = new ArrayList<>(rows.subList(second, end(second)));
        rows.subList(second, end(second)).clear();
        rows.addAll(first, block);
    }

    /** The neighbour of the same level before this row in the same group, or −1. */
    private int elder(int at) {
        int level = rows.get(at).level();
        for (int i = at - 1; i >= 0 && rows.get(i).level() >= level; i--) {
            if (rows.get(i).level() == level) {
                return i;
            }
        }
        return -1;
    }

    private int end(int at) {
        int level = rows.get(at).level();
        int end = at + 1;
        while (end < rows.size() && rows.get(end).level() > level) {
            end++;
        }
        return end;
    }

    private int indexOf(CriterionKey key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        throw Refusal.notFound().asException();
    }
}
