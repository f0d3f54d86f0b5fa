package vn.khoithidua.criteria;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.typeset.Spreadsheets;

/** Tables as files of the one import shape: CSV and XLSX, to read and to download. */
@Service
@RequiredArgsConstructor
public class SheetFiles {

    /** The largest upload in bytes. */
    public static final int LARGEST = Spreadsheets.LARGEST;

    private static final int[] WIDTHS = {6, 8, 60, 12, 70, 26, 12, 24, 12, 10, 10, 14};

    private final CriteriaTables tables;

    /** The two kinds of file. */
    public enum Kind {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** For the header Content-Type. */
        public String mediaType() {
            return mediaType;
        }

        /** For file names, without a dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads an upload; what is wrong in rows is told by the result. Refuses a file that is too
     * large, is neither CSV in UTF-8 nor XLSX by its content, or holds formulas.
     */
    public ImportedTable read(byte[] file) {
        return SheetReader.read(Spreadsheets.read(file, SheetReader.MOST_ROWS));
    }

    /** A version of a table as a file that can be imported again. */
    @Transactional(readOnly = true)
    public byte[] write(TableId table, Kind kind) {
        TableContent content = tables.content(table);
        return bytes(
                SheetWriter.cells(
                        content.title(),
                        content.settings().declaredTotal(),
                        Outline.rows(content.tree())),
                kind);
    }

    /** A template of {@link TableTemplates} as a file. */
    public byte[] template(String name, Kind kind) {
        ImportedTable table = TableTemplates.read(name);
        return bytes(SheetWriter.cells(table.title(), table.declaredTotal(), table.rows()), kind);
    }

    /** An upload as CSV text, for applying it after its preview. */
    public String text(ImportedTable table) {
        return Spreadsheets.csv(
                SheetWriter.cells(table.title(), table.declaredTotal(), table.rows()));
    }

    private static byte[] bytes(List<List<String>> cells, Kind kind) {
        return switch (kind) {
            case CSV -> Spreadsheets.csv(cells).getBytes(StandardCharsets.UTF_8);
            case XLSX -> Spreadsheets.xlsx("Bảng điểm", cells, WIDTHS);
        };
    }
}
