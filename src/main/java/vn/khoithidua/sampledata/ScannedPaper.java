package vn.khoithidua.sampledata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A one-page PDF that looks like a scan: grey lines of text, a stamp, signatures. Its title says
 * that it is sample data.
 */
final class ScannedPaper {

    private static final int LEFT = 72;
    private static final int RIGHT = 523;

    private final Random random;
    private final StringBuilder drawing = new StringBuilder(4000);

    private ScannedPaper(long seed) {
        random = new Random(seed);
    }

    /**
     * The paper's bytes.
     *
     * @param title what it is; also decides what the lines look like
     * @param signatures how many people signed, 0 to 16
     */
    static byte[] of(String title, int signatures) {
        ScannedPaper paper = new ScannedPaper(title.hashCode());
        paper.text("DU LIEU MAU - SAMPLE DATA", LEFT, 800);
        paper.lines(signatures);
        for (int i = 0; i < signatures; i++) {
            paper.signature(LEFT + 20 + (i % 4) * 115, 270 - (i / 4) * 62);
        }
        return paper.pdf(title);
    }

    private void text(String words, int x, int y) {
        drawing.append("BT /F1 9 Tf %d %d Td (%s) Tj ET\n".formatted(x, y, words));
    }

    private void lines(int signatures) {
        drawing.append("0.55 g\n");
        bar(210, 770, 180);
        bar(240, 752, 120);
        bar(150, 715, 300);
        int bottom = signatures == 0 ? 120 : 330;
        for (int y = 680; y > bottom; y -= 16) {
            int indent = random.nextInt(5) == 0 ? 24 : 0;
            int shorter = random.nextInt(4) == 0 ? random.nextInt(200) : 0;
            bar(LEFT + indent, y, RIGHT - LEFT - indent - shorter);
        }
    }

    private void bar(int x, int y, int width) {
        drawing.append("%d %d %d 5 re f\n".formatted(x, y, width));
    }

    private void signature(int x, int y) {
        drawing.append("0.1 0.2 0.6 RG 1.2 w %d %d m\n".formatted(x, y));
        for (int i = 1; i <= 4; i++) {
            drawing.append(
                    "%d %d %d %d %d %d c\n"
                            .formatted(
                                    x + i * 16 - 12,
                                    y + random.nextInt(36) - 12,
                                    x + i * 16 - 4,
                                    y + random.nextInt(36) - 12,
                                    x + i * 16,
                                    y + random.nextInt(16) - 4));
        }
        drawing.append("S\n");
        bar(x - 6, y - 22, 80);
    }

    private byte[] pdf(String title) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        objects.add("<< /Length %d >>\nstream\n%sendstream".formatted(drawing.length(), drawing));
        objects.add("<< /Title <FEFF" + hex(title + " (dữ liệu mẫu)") + "> >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        int size = objects.size() + 1;
        file.append("xref\n0 ").append(size).append("\n0000000000 65535 f \n").append(table);
        file.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R /Info 6 0 R >>\n");
        file.append("startxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
