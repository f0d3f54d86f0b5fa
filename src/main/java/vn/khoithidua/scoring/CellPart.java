package vn.khoithidua.scoring;

import java.util.Map;
import java.util.Optional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.year.Seat;

/**
 * A part that a module above shows with a cell: in the panel beside the grid and on the cell's own
 * page, and below a row of the member's sheet. Several are shown in their {@code @Order}.
 */
public interface CellPart {

    /** The part of one cell for a person who reads the grid; empty where there is none. */
    Optional<Shown> ofCell(Seat seat, CellReading.CellPage page);

    /** The parts of a sheet by criterion; the number of statements does not grow with rows. */
    Map<CriterionKey, Shown> ofSheet(Seat seat, SheetPage page);

    /**
     * What is shown.
     *
     * @param template whose fragment {@code part(view)} shows it
     * @param exchange whether it is words between verifier and member, which the row marks
     */
    record Shown(String template, Object view, boolean exchange) {}
}
