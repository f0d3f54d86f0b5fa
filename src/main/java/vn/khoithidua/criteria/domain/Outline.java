package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;

/** Turns a tree into flat rows in printed order, and back. */
public final class Outline {

    private final List<TableRow> rows;
    private int next;

    private Outline(List<TableRow> rows) {
        this.rows = rows;
    }

    /**
     * Builds the tree.
     *
     * @param rows in printed order; levels as {@link #isSound} demands
     * @throws IllegalArgumentException if levels skip, a criterion has rows below it, or a key
     *     occurs twice
     */
    public static CriteriaTree tree(List<TableRow> rows) {
        if (!isSound(rows)) {
            throw new IllegalArgumentException("These levels form no tree");
        }
        return new CriteriaTree(new Outline(rows).nodes(1));
    }

    /**
     * Whether the first row is at level 1, no row goes more than one level down, and only groups
     * have rows below.
     */
    public static boolean isSound(List<TableRow> rows) {
        int deepest = 1;
        for (TableRow row : rows) {
            if (row.level() < 1 || row.level() > deepest) {
                return false;
            }
            deepest = row.group() ? row.level() + 1 : row.level();
        }
        return true;
    }

    /** The rows of a tree in printed order. */
    public static List<TableRow> rows(CriteriaTree tree) {
        List<TableRow> rows = new ArrayList<>();
        tree.roots().forEach(node -> add(node, 1, rows));
        return List.copyOf(rows);
    }

    private List<TableNode> nodes(int level) {
        List<TableNode> nodes = new ArrayList<>();
        while (next < rows.size() && rows.get(next).level() == level) {
            TableRow row = rows.get(next++);
            nodes.add(node(row));
        }
        return nodes;
    }

    private TableNode node(TableRow row) {
        Scoring scoring = row.scoring();
        if (scoring == null) {
            return new CriterionGroup(
                    row.key(),
                    row.code(),
                    row.title(),
                    row.shortTitle(),
                    row.max(),
                    nodes(row.level() + 1));
        }
        return new Criterion(
                row.key(),
                row.code(),
                row.title(),
                row.shortTitle(),
                row.max(),
                row.unit(),
                row.scorer(),
                row.evidenceRequired(),
                row.target(),
                row.trial(),
                scoring);
    }

    private static void add(TableNode node, int level, List<TableRow> rows) {
        switch (node) {
            case CriterionGroup it -> {
                rows.add(
                        new TableRow(
                                level,
                                it.key(),
                                it.code(),
                                it.title(),
                                it.shortTitle(),
                                it.max(),
                                null,
                                Scorer.USUAL,
                                false,
                                false,
                                false,
                                null));
                it.children().forEach(child -> add(child, level + 1, rows));
            }
            case Criterion it ->
                    rows.add(
                            new TableRow(
                                    level,
                                    it.key(),
                                    it.code(),
                                    it.title(),
                                    it.shortTitle(),
                                    it.max(),
                                    it.unit(),
                                    it.scorer(),
                                    it.evidenceRequired(),
                                    it.target(),
                                    it.trial(),
                                    it.scoring()));
        }
    }
}
