package vn.khoithidua.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khoithidua.kernel.Refusal;

/** Spreadsheets as rows of texts: XLSX (the first worksheet) and CSV in UTF-8. */
public final class Spreadsheets {

    /** The largest file taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_COLUMNS = 60;

    private Spreadsheets() {}

    /**
     * Reads a file, told apart by its content. Numbers are as stored, with a decimal comma. Refuses
     * what is too large, neither XLSX nor CSV in UTF-8, holds formulas, or has too many rows or
     * columns.
     */
    public static List<List<String>> read(byte[] file, int mostRows) {
        return read(file, mostRows, false);
    }

    /**
     * Reads a form that was filled in offline, under the same limits. Formulas are let pass, each
     * as the text of the formula and never as what it shows: where an entry is expected it is no
     * number.
     */
    public static List<List<String>> readForm(byte[] file, int mostRows) {
        return read(file, mostRows, true);
    }

    private static List<List<String>> read(byte[] file, int mostRows, boolean formulas) {
        if (file.length > LARGEST) {
            throw Refusal.invalid("typeset.sheet.tooLarge", LARGEST / 1024 / 1024).asException();
        }
        List<List<String>> rows =
                isZip(file) ? XlsxReader.cells(file, mostRows, formulas) : cells(utf8(file));
        if (rows.size() > mostRows) {
            throw Refusal.invalid("typeset.sheet.tooMany", mostRows).asException();
        }
        if (rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
            throw Refusal.invalid("typeset.sheet.tooWide", MOST_COLUMNS).asException();
        }
        return rows;
    }

    /** The cells of a CSV text; comma, semicolon or tab part them. */
    public static List<List<String>> cells(String csv) {
        return CsvText.read(csv);
    }

    /** A CSV text for spreadsheets; a cell that could be a formula stays text. */
    public static String csv(List<List<String>> cells) {
        return CsvText.write(cells);
    }

    /**
     * One worksheet of texts whose first row is a fixed head.
     *
     * @param widths of the columns in characters; 20 where none is given
     */
    public static byte[] xlsx(String sheet, List<List<String>> cells, int... widths) {
        return XlsxWriter.bytes(sheet, cells, widths);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static String utf8(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.invalid("typeset.sheet.kind").asException();
            }
            return text;
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("typeset.sheet.kind").asException();
        }
    }
}
