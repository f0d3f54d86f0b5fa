package vn.khoithidua.scoring;

import java.util.List;

/**
 * What became of a change set.
 *
 * @param cells in the order asked for
 */
public record ChangeSetResult(ScoringTable table, List<CellOutcome> cells) {

    public ChangeSetResult {
        cells = List.copyOf(cells);
    }

    /** Whether somebody was faster at any cell, so that nothing was saved. */
    public boolean stale() {
        return cells.stream().anyMatch(cell -> cell.kind() == CellOutcome.Kind.STALE);
    }

    /** Whether no cell could be taken. */
    public boolean refused() {
        return cells.stream().allMatch(cell -> cell.kind() == CellOutcome.Kind.REFUSED);
    }
}
