package vn.khoithidua.scoring.web;

import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.scoring.SheetPage;
import vn.khoithidua.typeset.FormCell;
import vn.khoithidua.typeset.FormCell.Look;
import vn.khoithidua.typeset.FormMerge;
import vn.khoithidua.typeset.FormSheet;

/**
 * A member's sheet in the official shape, to be filled in offline: merged heads, formulas for sums,
 * locked cells, entries that take only what fits. Three hidden columns say which entry is which.
 */
final class SheetFile {

    static final int KEY = 8;
    static final int INPUT = 9;
    static final int REVISION = 10;
    static final int RESULT = 5;
    static final int NOTE = 7;
    private static final int HEAD = 6;
    private static final List<Integer> WIDTHS = List.of(6, 52, 10, 14, 26, 16, 12, 40, 0, 0, 0);

    private SheetFile() {}

    static byte[] of(SheetPage page, String bloc, String year) {
        List<List<FormCell>> rows = new ArrayList<>();
        rows.add(line("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM " + year, Look.TITLE));
        rows.add(line(page.member().name(), Look.TITLE));
        rows.add(line(bloc, Look.TITLE));
        rows.add(
                line(
                        "Chỉ điền các ô nền vàng. Các ô khác đã khóa. Tiêu chí có dấu (*) chấm thử, không cộng.",
                        Look.TITLE));
        rows.add(upper());
        rows.add(lower(page));
        SheetFileRows body = new SheetFileRows(page, HEAD);
        rows.addAll(body.rows());
        List<FormCell> total = new ArrayList<>(line("Tổng điểm", Look.GROUP));
        while (total.size() < 6) {
            total.add(new FormCell.Blank());
        }
        total.add(new FormCell.Formula(body.total(), true));
        total.add(new FormCell.Blank());
        rows.add(total);
        return new FormSheet(
                        "Tự chấm",
                        WIDTHS,
                        HEAD,
                        2,
                        rows,
                        merges(body, rows.size() - 1),
                        "Giá trị này ngoài khoảng được nhận của tiêu chí.")
                .xlsx();
    }

    /** The formula for what was entered in a row, 0 while it is open. */
    static String entered(int row) {
        return "IF(ISNUMBER(F" + row + "),F" + row + ",0)";
    }

    private static List<FormCell> upper() {
        List<FormCell> cells = new ArrayList<>();
        for (String head :
                List.of(
                        "TT",
                        "Nội dung, tiêu chí",
                        "Điểm tối đa",
                        "Chỉ tiêu",
                        "Tự chấm",
                        "",
                        "",
                        "Giải trình")) {
            cells.add(new FormCell.Words(head, Look.HEAD));
        }
        return cells;
    }

    /** The second line of heads; the sheet's own id stands in the first hidden column. */
    private static List<FormCell> lower(SheetPage page) {
        List<FormCell> cells = new ArrayList<>();
        for (String head : List.of("", "", "", "", "Số liệu", "Kết quả", "Điểm", "")) {
            cells.add(new FormCell.Words(head, Look.HEAD));
        }
        cells.add(new FormCell.Words(page.sheet().line().toString(), Look.PLAIN));
        return cells;
    }

    private static List<FormMerge> merges(SheetFileRows body, int last) {
        List<FormMerge> merges = new ArrayList<>(body.merges());
        for (int row = 0; row < 4; row++) {
            merges.add(new FormMerge(row, row, 0, NOTE));
        }
        for (int column : new int[] {0, 1, 2, 3, NOTE}) {
            merges.add(new FormMerge(4, 5, column, column));
        }
        merges.add(new FormMerge(4, 4, 4, 6));
        merges.add(new FormMerge(last, last, 0, RESULT));
        return merges;
    }

    private static List<FormCell> line(String text, Look look) {
        return List.of(new FormCell.Words(text, look));
    }
}
