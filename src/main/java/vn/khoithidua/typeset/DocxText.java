package vn.khoithidua.typeset;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A paragraph of a DOCX that is being written: the look first, then the words. */
final class DocxText {

    private final XWPFParagraph place;
    private int points = 13;
    private boolean bold;
    private boolean italic;
    private boolean underlined;

    private DocxText(XWPFParagraph place) {
        this.place = place;
    }

    static DocxText of(XWPFParagraph place) {
        return new DocxText(place);
    }

    DocxText size(int value) {
        points = value;
        return this;
    }

    DocxText bold() {
        bold = true;
        return this;
    }

    DocxText italic() {
        italic = true;
        return this;
    }

    DocxText underlined() {
        underlined = true;
        return this;
    }

    DocxText center() {
        place.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    /** Writes the words; lines stay lines. */
    void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = place.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        run.setUnderline(underlined ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
