package vn.khoithidua.signature;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Looks where a new signature shows itself. It may fill the field that was laid out for it, or an
 * empty place; a block over words could hide what was agreed, which no comparison of objects
 * notices.
 */
final class VisibleBlocks {

    private static final int PAPER = 0xf0;

    private VisibleBlocks() {}

    /** Whether each signature field of the paper stands where it may. */
    static boolean stayClear(byte[] issued, byte[] sent) {
        try (PDDocument before = Loader.loadPDF(issued);
                PDDocument after = Loader.loadPDF(sent)) {
            Map<String, PDRectangle> known =
                    before.getSignatureFields().stream()
                            .collect(
                                    Collectors.toMap(
                                            PDSignatureField::getFullyQualifiedName,
                                            field -> rectangle(field.getWidgets().getFirst())));
            for (PDSignatureField field : after.getSignatureFields()) {
                if (!standsClear(field, known.get(field.getFullyQualifiedName()), before, after)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePdfException(e);
        }
    }

    private static boolean standsClear(
            PDSignatureField field,
            @Nullable PDRectangle laidOut,
            PDDocument before,
            PDDocument after)
            throws IOException {
        List<PDAnnotationWidget> widgets = field.getWidgets();
        if (laidOut != null) {
            PDRectangle place = rectangle(widgets.getFirst());
            boolean hidden = place.getWidth() == 0 && place.getHeight() == 0;
            return widgets.size() == 1 && (hidden || place.toString().equals(laidOut.toString()));
        }
        for (PDAnnotationWidget widget : widgets) {
            PDRectangle place = rectangle(widget);
            boolean shown = place.getWidth() > 0 && place.getHeight() > 0;
            if (shown && !isBlank(before, pageOf(widget, after), place)) {
                return false;
            }
        }
        return true;
    }

    private static PDRectangle rectangle(PDAnnotationWidget widget) {
        PDRectangle place = widget.getRectangle();
        return place == null ? new PDRectangle() : place;
    }

    /** The number of the page that shows the widget, or -1. */
    private static int pageOf(PDAnnotationWidget widget, PDDocument paper) throws IOException {
        COSDictionary wanted = widget.getCOSObject();
        for (int page = 0; page < paper.getNumberOfPages(); page++) {
            boolean here =
                    paper.getPage(page).getAnnotations().stream()
                            .anyMatch(shown -> shown.getCOSObject() == wanted);
            if (here) {
                return page;
            }
        }
        return -1;
    }

    private static boolean isBlank(PDDocument paper, int page, PDRectangle place)
            throws IOException {
        if (page < 0) {
            return false;
        }
        BufferedImage picture = new PDFRenderer(paper).renderImage(page);
        int left = Math.max(0, (int) place.getLowerLeftX());
        int right = Math.min(picture.getWidth(), (int) Math.ceil(place.getUpperRightX()));
        int top = Math.max(0, (int) (picture.getHeight() - place.getUpperRightY()));
        int bottom =
                Math.min(
                        picture.getHeight(),
                        (int) Math.ceil(picture.getHeight() - place.getLowerLeftY()));
        return IntStream.range(left, right)
                .allMatch(
                        x ->
                                IntStream.range(top, bottom)
                                        .allMatch(y -> (picture.getRGB(x, y) & 0xff) >= PAPER));
    }
}
