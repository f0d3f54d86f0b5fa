package vn.khoithidua.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/**
 * Reads the first worksheet as a stream, so that a file which unpacks to something huge is stopped
 * early. Numbers are taken as they are, not as they are shown; a formula is refused, since what it
 * shows need not be what it yields.
 */
final class XlsxReader {

    private static final int MOST_COLUMNS = 60;

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(64L * 1024 * 1024);
    }

    private XlsxReader() {}

    static List<List<String>> cells(byte[] file, int mostRows, boolean formulas) {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(pack);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw unreadable();
            }
            Cells cells = new Cells(mostRows);
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new Formulas(reader.getStylesTable(), pack, cells, formulas));
                xml.parse(new InputSource(sheet));
            }
            return cells.rows;
        } catch (RefusedException e) {
            throw e;
        } catch (OpenXML4JException
                | IOException
                | SAXException
                | ParserConfigurationException
                | RuntimeException e) {
            throw unreadable();
        }
    }

    private static RefusedException unreadable() {
        return Refusal.invalid("typeset.sheet.kind").asException();
    }

    /** Raises a refusal at the first formula, or gives formulas as texts. */
    private static final class Formulas extends XSSFSheetXMLHandler {

        private final boolean allowed;
        private String cell = "";

        Formulas(StylesTable styles, OPCPackage pack, SheetContentsHandler cells, boolean formulas)
                throws IOException, SAXException {
            super(
                    styles,
                    null,
                    new ReadOnlySharedStringsTable(pack),
                    cells,
                    new PlainNumbers(),
                    formulas);
            this.allowed = formulas;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if ("c".equals(localName)) {
                cell = String.valueOf(attributes.getValue("r"));
            } else if ("f".equals(localName) && !allowed) {
                throw Refusal.invalid("typeset.sheet.formula", cell).asException();
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    /**
     * 1000 and 0,5, whatever format the cell has; with a comma, so that no dot is taken for one of
     * thousands.
     */
    private static final class PlainNumbers extends DataFormatter {
        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String formatString, boolean use1904) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            return formatRawCellContents(value, formatIndex, formatString, false);
        }
    }

    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> rows = new ArrayList<>();
        private final int mostRows;

        Cells(int mostRows) {
            this.mostRows = mostRows;
        }

        @Override
        public void startRow(int number) {
            if (number >= mostRows) {
                throw Refusal.invalid("typeset.sheet.tooMany", mostRows).asException();
            }
            while (rows.size() <= number) {
                rows.add(new ArrayList<>());
            }
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(@Nullable String reference, String value, @Nullable XSSFComment comment) {
            List<String> row = rows.getLast();
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            while (row.size() <= column && column < MOST_COLUMNS) {
                row.add("");
            }
            if (column < MOST_COLUMNS) {
                row.set(column, value);
            }
        }
    }
}
