package vn.khoithidua.signature;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Looks where a new signature shows itself. It may fill the field that was laid out for it, or an
 * empty place that is nobody's; a block over words could hide what was agreed, which no comparison
 * of objects notices. Outside the block the page must look as before, point by point.
 */
final class VisibleBlocks {

    private static final int PAPER = 0xf0;

    private final PDDocument before;
    private final PDDocument after;

    VisibleBlocks(PDDocument before, PDDocument after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the field stands where it may and shows itself nowhere else. */
    boolean stayClear(SignedField signed) throws IOException {
        PDRectangle place = rectangle(signed.widget());
        COSDictionary laidOut = signed.laidOut();
        boolean hidden = place.getWidth() == 0 && place.getHeight() == 0;
        if (laidOut != null && !hidden && !isSame(place, rectangle(laidOut))) {
            return false;
        }
        int page = pageOf(signed.widget());
        if (page < 0) {
            return laidOut == null;
        }
        Area area = Area.of(place, before.getPage(page).getMediaBox());
        BufferedImage was = new GuardedRenderer(before).renderImage(page);
        if (laidOut == null && !hidden && (!area.isBlank(was) || isTaken(place, page))) {
            return false;
        }
        return area.isAllThatDiffers(was, new GuardedRenderer(after).renderImage(page));
    }

    /** Whether a place is laid out, for another signer, or anything else stands there. */
    private boolean isTaken(PDRectangle place, int page) {
        return SignedUpdate.annotations(before, page).stream()
                .filter(COSDictionary.class::isInstance)
                .map(other -> rectangle((COSDictionary) other))
                .anyMatch(other -> meet(place, other));
    }

    private static boolean meet(PDRectangle one, PDRectangle other) {
        return other.getWidth() > 0
                && one.getLowerLeftX() < other.getUpperRightX()
                && other.getLowerLeftX() < one.getUpperRightX()
                && one.getLowerLeftY() < other.getUpperRightY()
                && other.getLowerLeftY() < one.getUpperRightY();
    }

    private static boolean isSame(PDRectangle one, PDRectangle other) {
        float[] first = one.getCOSArray().toFloatArray();
        float[] second = other.getCOSArray().toFloatArray();
        return IntStream.range(0, 4).allMatch(i -> Math.abs(first[i] - second[i]) < 0.1f);
    }

    private static PDRectangle rectangle(COSDictionary widget) {
        COSArray numbers = widget.getCOSArray(COSName.RECT);
        return numbers == null ? new PDRectangle() : new PDRectangle(numbers);
    }

    /** The number of the page that shows the widget, or -1. */
    private int pageOf(COSBase widget) {
        return IntStream.range(0, after.getNumberOfPages())
                .filter(page -> SignedUpdate.annotations(after, page).contains(widget))
                .findFirst()
                .orElse(-1);
    }

    /** The points of a picture that belong to a place, the last ones not included. */
    private record Area(int left, int top, int right, int bottom) {

        static Area of(PDRectangle place, PDRectangle page) {
            return new Area(
                    (int) Math.floor(place.getLowerLeftX()),
                    (int) Math.floor(page.getHeight() - place.getUpperRightY()),
                    (int) Math.ceil(place.getUpperRightX()),
                    (int) Math.ceil(page.getHeight() - place.getLowerLeftY()));
        }

        boolean isBlank(BufferedImage picture) {
            return points(picture)
                    .filter(at -> holds(at, picture, 0))
                    .allMatch(at -> isPaper(color(picture, at)));
        }

        /** An edge may be drawn half a point beside the place. */
        boolean isAllThatDiffers(BufferedImage one, BufferedImage other) {
            return one.getWidth() == other.getWidth()
                    && one.getHeight() == other.getHeight()
                    && points(one)
                            .filter(at -> color(one, at) != color(other, at))
                            .allMatch(at -> holds(at, one, 1));
        }

        private boolean holds(int at, BufferedImage picture, int edge) {
            int x = at % picture.getWidth();
            int y = at / picture.getWidth();
            return x >= left - edge && x < right + edge && y >= top - edge && y < bottom + edge;
        }

        private static IntStream points(BufferedImage picture) {
            return IntStream.range(0, picture.getWidth() * picture.getHeight());
        }

        private static int color(BufferedImage picture, int at) {
            return picture.getRGB(at % picture.getWidth(), at / picture.getWidth());
        }

        private static boolean isPaper(int color) {
            return (color & 0xff) >= PAPER
                    && (color >> 8 & 0xff) >= PAPER
                    && (color >> 16 & 0xff) >= PAPER;
        }
    }
}
