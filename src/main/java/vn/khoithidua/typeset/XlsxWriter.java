package vn.khoithidua.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells as one worksheet of texts, the first row as a fixed head. */
final class XlsxWriter {

    private static final int WIDTH = 20;

    private XlsxWriter() {}

    static byte[] bytes(String name, List<List<String>> cells, int[] widths) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle body = book.createCellStyle();
            body.setWrapText(true);
            body.setVerticalAlignment(VerticalAlignment.TOP);
            body.setDataFormat(book.createDataFormat().getFormat("@"));
            for (int i = 0; i < cells.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < cells.get(i).size(); j++) {
                    Cell cell = row.createCell(j);
                    cell.setCellValue(cells.get(i).get(j));
                    cell.setCellStyle(i == 0 ? head : body);
                }
            }
            int columns = cells.isEmpty() ? 0 : cells.getFirst().size();
            for (int j = 0; j < columns; j++) {
                sheet.setColumnWidth(j, (j < widths.length ? widths[j] : WIDTH) * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
