package vn.khoithidua.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** What a forger does to a paper by way of an incremental update, or to its bytes. */
final class PaperForgery {

    private PaperForgery() {}

    /** A change of a paper's objects. */
    interface Change {
        void on(PDDocument paper) throws IOException;
    }

    /** The paper with the change added behind its bytes. */
    static byte[] update(byte[] paper, Change change) {
        try (PDDocument document = Loader.loadPDF(paper);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper written anew as a whole. */
    static byte[] rewrite(byte[] paper, Change change) {
        try (PDDocument document = Loader.loadPDF(paper);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void addPage(PDDocument paper) {
        paper.addPage(new PDPage(PDRectangle.A4));
        touch(paper.getDocumentCatalog().getPages().getCOSObject());
        touch(paper.getDocumentCatalog().getCOSObject());
    }

    static void dropPage(PDDocument paper) {
        paper.removePage(1);
        touch(paper.getDocumentCatalog().getPages().getCOSObject());
        touch(paper.getDocumentCatalog().getCOSObject());
    }

    static void write(PDDocument paper) throws IOException {
        PDPage page = paper.getPage(0);
        try (PDPageContentStream text =
                new PDPageContentStream(paper, page, AppendMode.APPEND, true, true)) {
            text.beginText();
            text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
            text.newLineAtOffset(100, 400);
            text.showText("0%");
            text.endText();
        }
        touch(page.getCOSObject());
        touch(page.getResources().getCOSObject());
    }

    /** The first page's words are taken from the second one. */
    static void swapContent(PDDocument paper) {
        COSDictionary page = paper.getPage(0).getCOSObject();
        page.setItem(COSName.CONTENTS, paper.getPage(1).getCOSObject().getItem(COSName.CONTENTS));
        touch(page);
    }

    /** The list of pages names the second page twice: the number stays. */
    static void swapPage(PDDocument paper) {
        COSDictionary pages = paper.getDocumentCatalog().getPages().getCOSObject();
        COSArray kids = pages.getCOSArray(COSName.KIDS);
        COSBase second = kids.get(1);
        kids.set(0, second);
        touch(pages);
    }

    /** The letters are drawn with another font. */
    static void swapFont(PDDocument paper) {
        COSDictionary resources = paper.getPage(0).getResources().getCOSObject();
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        PDType1Font other = new PDType1Font(Standard14Fonts.FontName.ZAPF_DINGBATS);
        fonts.keySet().forEach(name -> fonts.setItem(name, other));
        touch(fonts);
        touch(resources);
        touch(paper.getPage(0).getCOSObject());
    }

    static void cover(PDDocument paper) throws IOException {
        PDAnnotationSquare square = new PDAnnotationSquare();
        annotate(paper, square);
    }

    static void note(PDDocument paper) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("0%");
        annotate(paper, note);
    }

    private static void annotate(PDDocument paper, PDAnnotation annotation) throws IOException {
        annotation.setRectangle(new PDRectangle(80, 400, 400, 100));
        PDPage page = paper.getPage(0);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(annotation);
        page.setAnnotations(all);
        touch(page.getCOSObject());
    }

    static void script(PDDocument paper) {
        paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        touch(paper.getDocumentCatalog().getCOSObject());
    }

    static void launch(PDDocument paper) {
        paper.getDocumentCatalog().setOpenAction(new PDActionLaunch());
        touch(paper.getDocumentCatalog().getCOSObject());
    }

    static void name(PDDocument paper, String... path) {
        COSDictionary at = paper.getDocumentCatalog().getCOSObject();
        touch(at);
        for (String name : path) {
            COSDictionary inner = new COSDictionary();
            at.setItem(COSName.getPDFName(name), inner);
            at = inner;
        }
    }

    private static void touch(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
    }

    /** The bytes with one of them turned over. */
    static byte[] flip(byte[] paper, int at) {
        byte[] other = paper.clone();
        other[at] ^= 1;
        return other;
    }

    /** The last occurrence of some letters replaced by as many others. */
    static byte[] replaceLast(byte[] paper, String what, String with) {
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(what);
        if (at < 0 || what.length() != with.length()) {
            throw new IllegalArgumentException(what);
        }
        return (text.substring(0, at) + with + text.substring(at + what.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** The numbers of the last signature's range. */
    static int[] lastRange(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .max(Comparator.comparingInt(range -> range[2]))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
