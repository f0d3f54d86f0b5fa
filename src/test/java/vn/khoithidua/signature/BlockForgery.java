package vn.khoithidua.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What a signer may slip in beside the own signature: other fields, other pages, other looks. */
final class BlockForgery {

    private BlockForgery() {}

    /** The field of a signer. */
    static COSDictionary field(PDDocument paper, int position) {
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        String name = "chu_ky_%02d".formatted(position);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field
                    && name.equals(field.getString(COSName.T))) {
                return field;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static COSDictionary form(PDDocument paper) {
        return touched(root(paper).getCOSDictionary(COSName.ACRO_FORM));
    }

    static COSDictionary root(PDDocument paper) {
        return touched(paper.getDocumentCatalog().getCOSObject());
    }

    /** Changes another agency's field. */
    static PaperForgery.Change on(int position, Consumer<COSDictionary> change) {
        return paper -> change.accept(touched(field(paper, position)));
    }

    /** Puts a name into the catalog. */
    static PaperForgery.Change onRoot(String key, COSBase value) {
        return paper -> root(paper).setItem(COSName.getPDFName(key), value);
    }

    static PaperForgery.Change onPage(String key, COSBase value) {
        return paper ->
                touched(paper.getPage(0).getCOSObject()).setItem(COSName.getPDFName(key), value);
    }

    /** A look that says "signed", in black. */
    static PaperForgery.Change look(int position) {
        return paper -> {
            COSDictionary field = touched(field(paper, position));
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, drawn(paper, new PDRectangle(120, 60)));
            field.setItem(COSName.AP, looks);
        };
    }

    private static COSBase drawn(PDDocument paper, PDRectangle box) throws IOException {
        PDStream form = new PDStream(paper);
        try (OutputStream out = form.createOutputStream()) {
            out.write("0 g 0 0 80 30 re f".getBytes(StandardCharsets.US_ASCII));
        }
        form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
        form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        form.getCOSObject().setItem(COSName.BBOX, box.getCOSArray());
        return form.getCOSObject();
    }

    /** The field of a signer shows itself on the first page too. */
    static PaperForgery.Change showOnce(int position) {
        return paper -> annotations(paper, 0).add(reference(paper, position));
    }

    /** A block that no field knows, on the page of words. */
    static void orphan(PDDocument paper) throws IOException {
        COSDictionary widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setName(COSName.SUBTYPE, "Widget");
        widget.setName(COSName.FT, "Sig");
        widget.setString(COSName.T, "x");
        widget.setItem(COSName.RECT, new PDRectangle(100, 400, 120, 60).getCOSArray());
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, drawn(paper, new PDRectangle(120, 60)));
        widget.setItem(COSName.AP, looks);
        annotations(paper, 0).add(touched(widget));
    }

    /** A field that says it belongs to another signer's. */
    static void namesake(PDDocument paper) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setName(COSName.SUBTYPE, "Widget");
        field.setName(COSName.FT, "Sig");
        field.setString(COSName.T, "chu_ky_05");
        field.setItem(COSName.RECT, new PDRectangle(0, 0, 0, 0).getCOSArray());
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        fields.add(touched(field));
        fields.setNeedToBeUpdated(true);
    }

    /** A field that nobody laid out, with what iText 5 writes into each. */
    static void byText5(PDDocument paper) {
        COSDictionary field = dictionary("Type", "Annot", "Subtype", "Widget", "FT", "Sig");
        field.setString(COSName.T, "iText");
        field.setItem(COSName.RECT, numbers(0, 0, 0, 0));
        field.setInt(COSName.F, 132);
        field.setItem(COSName.P, paper.getPage(0));
        field.setItem(COSName.DR, new COSDictionary());
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        fields.add(touched(field));
        fields.setNeedToBeUpdated(true);
        annotations(paper, 0).add(field);
    }

    /** A field of text that nobody laid out. */
    static void text(PDDocument paper) {
        COSDictionary field = new COSDictionary();
        field.setName(COSName.FT, "Tx");
        field.setString(COSName.T, "t");
        field.setString(COSName.V, "0%");
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        fields.add(touched(field));
        fields.setNeedToBeUpdated(true);
    }

    /** Two signers change places in the list of fields. */
    static void turnFields(PDDocument paper) {
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        COSBase first = fields.get(0);
        fields.set(0, fields.get(1));
        fields.set(1, first);
        fields.setNeedToBeUpdated(true);
    }

    /** What lies on a page lies in another order. */
    static void turnAnnotations(PDDocument paper) {
        COSArray all = annotations(paper, paper.getNumberOfPages() - 1);
        COSBase first = all.get(0);
        all.set(0, all.get(1));
        all.set(1, first);
    }

    static void dropAnnotation(PDDocument paper) {
        annotations(paper, paper.getNumberOfPages() - 1).remove(3);
    }

    static COSArray numbers(float... numbers) {
        COSArray list = new COSArray();
        list.setFloatArray(numbers);
        return list;
    }

    /** A dictionary of names, or of texts where they stand in brackets. */
    static COSDictionary dictionary(String... keysAndValues) {
        COSDictionary made = new COSDictionary();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String value = keysAndValues[i + 1];
            made.setItem(
                    COSName.getPDFName(keysAndValues[i]),
                    value.startsWith("(")
                            ? new COSString(value.substring(1, value.length() - 1))
                            : COSName.getPDFName(value));
        }
        return made;
    }

    static COSFloat number(float number) {
        return new COSFloat(number);
    }

    static COSArray annotations(PDDocument paper, int page) {
        COSDictionary dictionary = touched(paper.getPage(page).getCOSObject());
        COSArray all = dictionary.getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            dictionary.setItem(COSName.ANNOTS, all);
        }
        all.setNeedToBeUpdated(true);
        return all;
    }

    private static COSBase reference(PDDocument paper, int position) {
        COSArray fields = form(paper).getCOSArray(COSName.FIELDS);
        COSDictionary wanted = field(paper, position);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) instanceof COSObject reference && reference.getObject() == wanted) {
                return reference;
            }
        }
        return wanted;
    }

    static COSDictionary touched(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
        return dictionary;
    }
}
