package vn.khoithidua.criteria;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;

/** One change to the rows of a draft; a row moves with all below it. */
public sealed interface RowEdit {

    /** The row it is about. */
    CriterionKey key();

    /**
     * Adds a row at the end of a group.
     *
     * @param parent the group, or null for the top
     * @param row its level is ignored; its key must be new
     */
    record Add(@Nullable CriterionKey parent, TableRow row) implements RowEdit {
        @Override
        public CriterionKey key() {
            return row.key();
        }
    }

    /**
     * Adds a row behind another, in the same group.
     *
     * @param row its level is ignored; its key must be new
     */
    record AddAfter(CriterionKey elder, TableRow row) implements RowEdit {
        @Override
        public CriterionKey key() {
            return row.key();
        }
    }

    /** Changes a row, which keeps its key, its place and its being a group or a criterion. */
    record Change(TableRow row) implements RowEdit {
        @Override
        public CriterionKey key() {
            return row.key();
        }
    }

    /** Moves a row before its elder, or behind its younger neighbour. */
    record Move(CriterionKey key, boolean up) implements RowEdit {}

    /** Moves a row into the group before it, or out of its group, behind it. */
    record Shift(CriterionKey key, boolean deeper) implements RowEdit {}

    /** Moves a row beside another one, or to the end of a group. */
    record Place(CriterionKey key, CriterionKey target, RowPlace where) implements RowEdit {}

    /** Makes a second row like this one right behind it, under keys of its own. */
    record Copy(CriterionKey key) implements RowEdit {}

    /** Names who verifies all criteria of a group, or the one criterion. */
    record Assign(CriterionKey key, Scorer scorer) implements RowEdit {}

    /** Takes a row out. */
    record Delete(CriterionKey key) implements RowEdit {}
}
