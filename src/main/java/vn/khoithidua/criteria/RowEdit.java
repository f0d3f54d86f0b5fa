package vn.khoithidua.criteria;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableRow;

/** One change to the rows of a draft. */
public sealed interface RowEdit {

    /**
     * Adds a row at the end of a group.
     *
     * @param parent the group, or null for the top
     * @param row its level is ignored; its key must be new
     */
    record Add(@Nullable CriterionKey parent, TableRow row) implements RowEdit {}

    /** Changes a row, which keeps its key, its place and its being a group or a criterion. */
    record Change(TableRow row) implements RowEdit {}

    /** Moves a row with all below it before its elder, or behind its younger neighbour. */
    record Move(CriterionKey key, boolean up) implements RowEdit {}

    /** Takes a row out with all below it. */
    record Delete(CriterionKey key) implements RowEdit {}
}
