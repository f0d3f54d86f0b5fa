package vn.khoithidua.scoring.web;

import java.util.List;
import vn.khoithidua.scoring.CellPoints;

/** How a cell of the grid looks, and what is said where only the look would tell. */
final class CellLook {

    private CellLook() {}

    static String css(CellPoints cell, boolean bare, List<String> spoken) {
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
