package vn.khoithidua.criteria;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;

/** Tables as files of the one import shape: CSV and XLSX, to read and to download. */
@Service
@RequiredArgsConstructor
public class SheetFiles {

    /** The largest upload in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

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
        if (file.length > LARGEST) {
            throw Refusal.invalid("criteria.import.tooLarge", LARGEST / 1024 / 1024).asException();
        }
        return SheetReader.read(isZip(file) ? XlsxReader.cells(file) : CsvText.read(utf8(file)));
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
        return CsvText.write(SheetWriter.cells(table.title(), table.declaredTotal(), table.rows()));
    }

    private static byte[] bytes(List<List<String>> cells, Kind kind) {
        return switch (kind) {
            case CSV -> CsvText.write(cells).getBytes(StandardCharsets.UTF_8);
            case XLSX -> XlsxWriter.bytes(cells);
        };
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static String utf8(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("criteria.import.kind").asException();
        }
    }
}
