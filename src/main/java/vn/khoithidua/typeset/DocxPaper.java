package vn.khoithidua.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a paper as DOCX: the same parts in the same order as the PDF. */
final class DocxPaper {

    private static final int MM = 57;
    private static final int SHORT_EDGE = 11_906;
    private static final int LONG_EDGE = 16_838;
    private static final int INDENT = 624;

    private final XWPFDocument paper = new XWPFDocument();

    byte[] bytes(OfficialPaper it) {
        try (paper;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(it);
            top(it);
            DocxText.of(paper.createParagraph()).center().size(14).bold().write(it.type());
            DocxText.of(paper.createParagraph()).center().bold().write(it.subject());
            it.body().forEach(this::block);
            end(it);
            paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(OfficialPaper it) {
        CTSectPr section = paper.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(it.landscape() ? LONG_EDGE : SHORT_EDGE));
        size.setH(BigInteger.valueOf(it.landscape() ? SHORT_EDGE : LONG_EDGE));
        if (it.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(22 * MM));
        margins.setBottom(BigInteger.valueOf(22 * MM));
        margins.setLeft(BigInteger.valueOf(30 * MM));
        margins.setRight(BigInteger.valueOf(16 * MM));
        section.addNewTitlePg();
        XWPFParagraph number = paper.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        mark(paper.createHeader(HeaderFooterType.FIRST).createParagraph(), it.mark());
        for (HeaderFooterType type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            mark(paper.createFooter(type).createParagraph(), it.foot());
        }
    }

    private static void mark(XWPFParagraph place, String text) {
        DocxText.of(place).size(9).write(text);
    }

    private void top(OfficialPaper it) {
        XWPFTable table = open(1, 2);
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, it.superior()).write(it.superior());
        line(left, it.issuer()).bold().write(it.issuer());
        line(left, it.number()).size(13).write(it.number());
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, OfficialPaper.STATE).bold().write(OfficialPaper.STATE);
        line(right, OfficialPaper.MOTTO).size(13).bold().underlined().write(OfficialPaper.MOTTO);
        line(right, it.placeAndDay()).size(13).italic().write(it.placeAndDay());
        paper.createParagraph();
    }

    private void block(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading it ->
                    DocxText.of(paper.createParagraph()).bold().write(it.text());
            case PaperBlock.Paragraph it -> indented().write(it.text());
            case PaperBlock.Item it -> indented().write(it.label() + " " + it.text());
            case PaperBlock.Grid it -> grid(it);
            case PaperBlock.CheckMark it -> indented().write(it.text() + "\n" + it.address());
            case PaperBlock.SigningPages it -> signing(it);
        }
    }

    private void signing(PaperBlock.SigningPages it) {
        DocxText.of(paper.createParagraph()).bold().write(it.heading());
        int columns = SigningPlaces.COLUMNS;
        XWPFTable table = open((it.places().size() + columns - 1) / columns, columns);
        for (int i = 0; i < it.places().size(); i++) {
            place(table.getRow(i / columns).getCell(i % columns), it.places().get(i));
        }
    }

    private static void place(XWPFTableCell cell, PaperSignature one) {
        line(cell, one.title()).bold().size(13).write(one.title());
        line(cell, one.office()).bold().size(13).write(one.office());
        line(cell, "\n").write("\n\n\n");
        line(cell, one.name()).bold().size(13).write(one.name());
    }

    private DocxText indented() {
        XWPFParagraph line = paper.createParagraph();
        line.setIndentationFirstLine(INDENT);
        line.setSpacingAfter(120);
        line.setAlignment(ParagraphAlignment.BOTH);
        return DocxText.of(line);
    }

    private void grid(PaperBlock.Grid it) {
        XWPFTable table = paper.createTable(1, it.head().size());
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, it.head(), it.widths(), true);
        it.rows().forEach(row -> fill(table.createRow(), row, it.widths(), false));
        paper.createParagraph();
    }

    private static void fill(
            XWPFTableRow row, List<String> texts, List<Integer> widths, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(widths.get(i) + "%");
            DocxText text = DocxText.of(cell.getParagraphArray(0)).size(12);
            (head ? text.bold().center() : text).write(texts.get(i));
        }
    }

    private void end(OfficialPaper it) {
        int places = it.signatures().size() + 1;
        XWPFTable table = open(1, places);
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!it.recipients().isEmpty()) {
            DocxText.of(left.getParagraphArray(0))
                    .size(12)
                    .bold()
                    .italic()
                    .write(OfficialPaper.RECIPIENTS);
            it.recipients().forEach(line -> DocxText.of(left.addParagraph()).size(11).write(line));
        }
        for (int i = 1; i < places; i++) {
            place(table.getRow(0).getCell(i), it.signatures().get(i - 1));
        }
    }

    private XWPFTable open(int rows, int columns) {
        XWPFTable table = paper.createTable(rows, columns);
        table.setWidth("100%");
        table.removeBorders();
        return table;
    }

    /** The next centred line of a cell; an empty text takes none. */
    private static DocxText line(XWPFTableCell cell, String text) {
        boolean first =
                cell.getParagraphs().size() == 1 && cell.getParagraphArray(0).getRuns().isEmpty();
        return DocxText.of(
                        first || text.isEmpty() ? cell.getParagraphArray(0) : cell.addParagraph())
                .size(12)
                .center();
    }
}
