package vn.khoithidua.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a form: merged heads, formulas, locked cells, entries with what they take. */
final class FormWriter {

    private static final double WIDE = 1e9;

    private final FormSheet form;
    private final XSSFSheet sheet;
    private final FormLooks looks;
    private final DataValidationHelper checks;

    private FormWriter(FormSheet form, XSSFWorkbook book) {
        this.form = form;
        this.sheet = book.createSheet(form.name());
        this.looks = new FormLooks(book);
        this.checks = sheet.getDataValidationHelper();
    }

    static byte[] bytes(FormSheet form) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormWriter(form, book).write();
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        for (int i = 0; i < form.rows().size(); i++) {
            Row row = sheet.createRow(i);
            List<FormCell> cells = form.rows().get(i);
            for (int j = 0; j < cells.size(); j++) {
                fill(row.createCell(j), cells.get(j));
            }
        }
        for (FormMerge merge : form.merges()) {
            if (merge.real()) {
                sheet.addMergedRegion(
                        new CellRangeAddress(
                                merge.firstRow(),
                                merge.lastRow(),
                                merge.firstColumn(),
                                merge.lastColumn()));
            }
        }
        for (int j = 0; j < form.widths().size(); j++) {
            int width = form.widths().get(j);
            if (width == 0) {
                sheet.setColumnHidden(j, true);
            } else {
                sheet.setColumnWidth(j, width * 256);
            }
        }
        sheet.createFreezePane(form.frozenColumns(), form.frozenRows());
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void fill(Cell cell, FormCell content) {
        switch (content) {
            case FormCell.Blank it -> cell.setCellStyle(looks.blank);
            case FormCell.Words it -> {
                cell.setCellValue(it.text());
                cell.setCellStyle(looks.of(it.look()));
            }
            case FormCell.Figure it -> {
                cell.setCellValue(it.number().doubleValue());
                cell.setCellStyle(it.bold() ? looks.boldFigure : looks.figure);
            }
            case FormCell.Formula it -> {
                cell.setCellFormula(it.formula());
                cell.setCellStyle(it.bold() ? looks.boldFigure : looks.figure);
            }
            case FormCell.Entry it -> {
                cell.setCellValue(it.value());
                cell.setCellStyle(looks.entry);
                if (!it.choices().isEmpty()) {
                    check(
                            cell,
                            checks.createExplicitListConstraint(
                                    it.choices().toArray(String[]::new)));
                }
            }
            case FormCell.NumberEntry it -> {
                BigDecimal value = it.value();
                if (value != null) {
                    cell.setCellValue(value.doubleValue());
                }
                cell.setCellStyle(looks.numberEntry);
                check(cell, between(it.least(), it.most()));
            }
        }
    }

    private DataValidationConstraint between(
            @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return checks.createDecimalConstraint(
                DataValidationConstraint.OperatorType.BETWEEN,
                least == null ? String.valueOf(-WIDE) : least.toPlainString(),
                most == null ? String.valueOf(WIDE) : most.toPlainString());
    }

    private void check(Cell cell, DataValidationConstraint constraint) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        DataValidation check =
                checks.createValidation(
                        constraint, new CellRangeAddressList(row, row, column, column));
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setShowErrorBox(true);
        check.createErrorBox(form.name(), form.rejected());
        sheet.addValidationData(check);
    }
}
