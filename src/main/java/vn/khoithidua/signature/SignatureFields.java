package vn.khoithidua.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Lays empty signature fields into a paper before it is sealed: a certified paper may have its
 * fields signed, and some readers count a field added later as a change.
 */
final class SignatureFields {

    private SignatureFields() {}

    static byte[] add(byte[] pdf, List<SignaturePlace> places) {
        try (PDDocument paper = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = new PDAcroForm(paper);
            form.setDefaultResources(new PDResources());
            paper.getDocumentCatalog().setAcroForm(form);
            for (SignaturePlace place : places) {
                int page = paper.getNumberOfPages() - 1 - place.page();
                add(paper.getPage(page), form, place);
            }
            // Plain objects: the tools of agencies differ in what they read.
            paper.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDPage page, PDAcroForm form, SignaturePlace place) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(place.name());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(
                new PDRectangle(place.left(), place.bottom(), place.width(), place.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }
}
