package vn.khoithidua.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.scoring.CellMarks;
import vn.khoithidua.scoring.CellPoints;

/** How a cell of the grid looks, and what is said where only the look would tell. */
final class CellLook {

    private CellLook() {}

    /** The look of a cell after its numbers changed; evidence and exchange stay as they were. */
    static String css(CellPoints cell, List<String> spoken) {
        return css(cell, false, null, spoken);
    }

    static String css(
            CellPoints cell, boolean bare, CellMarks.@Nullable Marked mark, List<String> spoken) {
        StringBuilder css = new StringBuilder("c");
        switch (cell.difference()) {
            case OPEN -> mark(css, " p", spoken, "scoring.cell.open");
            case LOWER -> mark(css, " d", spoken, "scoring.cell.lower");
            case HIGHER -> mark(css, " u", spoken, "scoring.cell.higher");
            case NONE -> {}
        }
        if (cell.override()) {
            mark(css, " ov", spoken, "scoring.cell.override");
        }
        if (cell.unexplained()) {
            mark(css, " nr", spoken, "scoring.cell.unexplained");
        }
        if (bare && cell.self() != null) {
            mark(css, " ne", spoken, "scoring.cell.bare");
        }
        if (mark != null) {
            switch (mark.mark()) {
                case ASKED -> mark(css, " q", spoken, "scoring.cell.asked");
                case ANSWERED -> mark(css, " qa", spoken, "scoring.cell.answered");
                case CONCLUDED -> css.append(" qd");
            }
        }
        if (cell.provisional()) {
            mark(css, " pv", spoken, "scoring.cell.provisional");
        }
        return css.toString();
    }

    private static void mark(StringBuilder css, String sign, List<String> spoken, String key) {
        css.append(sign);
        spoken.add(key);
    }
}
