package vn.khoithidua.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Documents that can be drawn, and some that must not be. */
public final class DocumentCorpus {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private DocumentCorpus() {}

    /** A PDF with a line of text on each A4 page. */
    public static byte[] pdf(String... pages) {
        return pdf(PDRectangle.A4, pages);
    }

    static byte[] pdf(PDRectangle size, String... pages) {
        try (PDDocument document = new PDDocument();
                InputStream face =
                        Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            document.setDocumentId(1L);
            PDFont font = PDType0Font.load(document, face);
            for (String text : pages) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(font, 24);
                    out.newLineAtOffset(60, size.getHeight() - 100);
                    out.showText(text);
                    out.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twelve forms, each drawing the next one ten times: years of work in a kilobyte. */
    static byte[] endlessPdf() {
        StringBuilder objects = new StringBuilder();
        objects.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        objects.append("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        objects.append(
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /XObject << /X 5 0 R >> >> >>\nendobj\n");
        objects.append("4 0 obj\n<< /Length 5 >>\nstream\n/X Do\nendstream\nendobj\n");
        for (int i = 5; i < 17; i++) {
            String body = "/X Do ".repeat(10);
            String next = i < 16 ? "/X %d 0 R".formatted(i + 1) : "";
            objects.append(
                    """
                    %d 0 obj
                    << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length %d /Resources << /XObject << %s >> >> >>
                    stream
                    %s
                    endstream
                    endobj
                    """
                            .formatted(i, body.length(), next, body));
        }
        objects.append("trailer\n<< /Root 1 0 R /Size 17 >>\nstartxref\n9\n%%EOF\n");
        return ("%PDF-1.7\n" + objects).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture whose left half is red. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photo that says how the camera was held. */
    static byte[] photo(int width, int height, int way) {
        byte[] picture = picture("jpeg", width, height);
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) way};
        byte[] mark = {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + 6 + tiff.length + 6)};
        byte[] rest = new byte[picture.length - 2];
        System.arraycopy(picture, 2, rest, 0, rest.length);
        return FileCorpus.join(
                new byte[] {picture[0], picture[1]},
                mark,
                FileCorpus.latin("Exif\0\0"),
                tiff,
                new byte[6],
                rest);
    }
}
