package vn.khoithidua.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Refusal;

/** Flat rows in printed order; a row's block is the row with all deeper rows that follow it. */
final class RowBlocks {

    private static final int DEEPEST = 9;

    private final List<TableRow> rows;

    RowBlocks(List<TableRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    List<TableRow> rows() {
        return rows;
    }

    TableRow at(int index) {
        return rows.get(index);
    }

    int indexOf(CriterionKey key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        throw Refusal.notFound().asException();
    }

    /** The index behind the block that begins here. */
    int end(int at) {
        int level = rows.get(at).level();
        int end = at + 1;
        while (end < rows.size() && rows.get(end).level() > level) {
            end++;
        }
        return end;
    }

    /** The neighbour of the same level before this row in the same group, or −1. */
    int elder(int at) {
        int level = rows.get(at).level();
        for (int i = at - 1; i >= 0 && rows.get(i).level() >= level; i--) {
            if (rows.get(i).level() == level) {
                return i;
            }
        }
        return -1;
    }

    /** The group this row stands in, or −1 at the top. */
    int parent(int at) {
        int level = rows.get(at).level();
        int i = at - 1;
        while (i >= 0 && rows.get(i).level() >= level) {
            i--;
        }
        return i;
    }

    List<TableRow> block(int at) {
        return List.copyOf(rows.subList(at, end(at)));
    }

    List<TableRow> cut(int at) {
        List<TableRow> block = block(at);
        rows.subList(at, end(at)).clear();
        return block;
    }

    /** Puts a block in; its first row gets this level, the others follow. */
    void put(int at, List<TableRow> block, int level) {
        int shift = level - block.getFirst().level();
        List<TableRow> moved = block.stream().map(row -> row.atLevel(row.level() + shift)).toList();
        if (moved.stream().anyMatch(row -> row.level() > DEEPEST)) {
            throw Refusal.invalid("criteria.edit.tooDeep", DEEPEST).asException();
        }
        rows.addAll(at, moved);
    }

    /** Refuses to put anything into a criterion. */
    void requireGroup(int at) {
        if (!rows.get(at).group()) {
            throw Refusal.invalid("criteria.edit.noGroup", rows.get(at).shortTitle()).asException();
        }
    }
}
