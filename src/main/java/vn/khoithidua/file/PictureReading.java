package vn.khoithidua.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a picture at the size it is shown at, upright, on white. */
final class PictureReading {

    /** More is not drawn: a progressive picture takes memory for all of its pixels at once. */
    private static final long MOST_PIXELS = 60_000_000L;

    private PictureReading() {}

    static BufferedImage read(Path source) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return shown(read(reader), PhotoTurn.of(Files.readAllBytes(source)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Leaves lines out where there are more than twice as many as are shown. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), 2 * PageDrawing.LONGEST_SIDE));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage shown(BufferedImage read, PhotoTurn turn) {
        int longer = Math.max(read.getWidth(), read.getHeight());
        int side = Math.min(longer, PageDrawing.LONGEST_SIDE);
        int width = Math.max(1, Math.toIntExact((long) read.getWidth() * side / longer));
        int height = Math.max(1, Math.toIntExact((long) read.getHeight() * side / longer));
        BufferedImage shown =
                turn.isLying()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = shown.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, shown.getWidth(), shown.getHeight());
        AffineTransform upright = turn.upright(width, height);
        upright.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        pen.drawImage(read, upright, null);
        pen.dispose();
        return shown;
    }
}
