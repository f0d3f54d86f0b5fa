package vn.khoithidua.typeset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a form, made once for a workbook. */
final class FormLooks {

    private final XSSFWorkbook book;
    private final Map<FormCell.Look, CellStyle> words = new EnumMap<>(FormCell.Look.class);
    final CellStyle figure;
    final CellStyle boldFigure;
    final CellStyle entry;
    final CellStyle numberEntry;
    final CellStyle blank;

    FormLooks(XSSFWorkbook workbook) {
        this.book = workbook;
        for (FormCell.Look look : FormCell.Look.values()) {
            words.put(look, words(look));
        }
        this.blank = boxed();
        this.figure = number(false);
        this.boldFigure = number(true);
        this.entry = open("@");
        this.numberEntry = open("#,##0.####");
    }

    CellStyle of(FormCell.Look look) {
        return Objects.requireNonNull(words.get(look));
    }

    private CellStyle words(FormCell.Look look) {
        CellStyle style = look == FormCell.Look.TITLE ? plain() : boxed();
        boolean bold = look != FormCell.Look.PLAIN && look != FormCell.Look.CENTER;
        style.setFont(font(bold, look == FormCell.Look.TITLE ? 14 : 12));
        if (look != FormCell.Look.PLAIN && look != FormCell.Look.GROUP) {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        return style;
    }

    private CellStyle number(boolean bold) {
        CellStyle style = boxed();
        style.setFont(font(bold, 12));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        return style;
    }

    private CellStyle open(String format) {
        CellStyle style = boxed();
        style.setLocked(false);
        style.setFont(font(false, 12));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle boxed() {
        CellStyle style = plain();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle plain() {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(false, 12));
        return style;
    }

    private Font font(boolean bold, int points) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
