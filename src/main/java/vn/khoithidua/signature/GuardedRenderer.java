package vn.khoithidua.signature;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws a stranger's page, but not for ever: forms may call each other, pictures be boundless. */
final class GuardedRenderer extends PDFRenderer {

    private static final int MOST_STEPS = 200_000;
    private static final long MOST_POINTS = 8_000_000;
    private static final long MOST_NANOS = 10_000_000_000L;

    private final long begun = System.nanoTime();
    private int steps;

    GuardedRenderer(PDDocument paper) {
        super(paper);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Guarded(parameters);
    }

    private final class Guarded extends PageDrawer {

        Guarded(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            // A picture between the words is unpacked before it could be asked for its size.
            refuse("BI".equals(operator.getName()));
            refuse(++steps > MOST_STEPS || System.nanoTime() - begun > MOST_NANOS);
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            refuse(isLarge(picture));
            if (picture instanceof PDImageXObject whole) {
                refuse(isLarge(whole.getSoftMask()) || isLarge(whole.getMask()));
            }
            super.drawImage(picture);
        }

        /** The library swallows what is declared. */
        private static void refuse(boolean tooMuch) {
            if (tooMuch) {
                throw new UnreadablePdfException(new IOException("Too much to draw"));
            }
        }

        private static boolean isLarge(@Nullable PDImage picture) {
            return picture != null && (long) picture.getWidth() * picture.getHeight() > MOST_POINTS;
        }
    }
}
