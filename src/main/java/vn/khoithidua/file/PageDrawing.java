package vn.khoithidua.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the pages of one document as pictures. Runs as a process of its own, with little memory and
 * for a short time, so that a document built to break its reader breaks this one alone: {@link
 * DrawingProcess} starts and ends it. Every page is encoded anew; nothing of the document's own
 * bytes reaches a browser.
 */
final class PageDrawing {

    /** A longer document is shown up to here. */
    static final int MOST_PAGES = 100;

    /** Pixels on the longer side of a page's picture. */
    static final int LONGEST_SIDE = 2_000;

    /** Points of a page are 1/72 inch; this makes 150 dots an inch. */
    private static final float USUAL_SCALE = 150f / 72f;

    private static final float QUALITY = 0.85f;

    private PageDrawing() {}

    /**
     * Draws pages {@code first} to {@code last} into a folder, each as soon as it is done, after
     * the number of all pages. Ends with an exception for a document that cannot be read.
     *
     * @param args kind, document, folder, first and last page, both counted from 1
     */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[1]);
        Path folder = Path.of(args[2]);
        if (FileKind.valueOf(args[0]) == FileKind.PDF) {
            drawPages(source, folder, Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        } else {
            BufferedImage picture = PictureReading.read(source);
            count(folder, 1);
            write(picture, folder, 1);
        }
    }

    private static void drawPages(Path source, Path folder, int first, int last)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            int pages = document.getNumberOfPages();
            count(folder, pages);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = first; page <= Math.min(last, pages); page++) {
                drawPage(document, renderer, folder, page);
            }
        }
    }

    /** A page that cannot be drawn leaves the others alone. */
    private static void drawPage(PDDocument document, PDFRenderer renderer, Path folder, int page)
            throws IOException {
        BufferedImage picture;
        try {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            float scale = Math.min(USUAL_SCALE, LONGEST_SIDE / longer);
            picture = renderer.renderImage(page - 1, scale, ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return;
        }
        write(picture, folder, page);
    }

    static Path picture(Path folder, int page) {
        return folder.resolve("p" + page + ".jpg");
    }

    static Path countIn(Path folder) {
        return folder.resolve("pages");
    }

    static void count(Path folder, int pages) throws IOException {
        Path part = Files.createTempFile(folder, "", ".part");
        Files.writeString(part, Integer.toString(pages));
        Files.move(part, countIn(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(BufferedImage picture, Path folder, int page) throws IOException {
        Path part = Files.createTempFile(folder, "", ".part");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(part.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        Files.move(part, picture(folder, page), StandardCopyOption.ATOMIC_MOVE);
    }
}
