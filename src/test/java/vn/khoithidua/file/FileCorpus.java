package vn.khoithidua.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made byte by byte: good ones of each kind, and hostile ones. */
public final class FileCorpus {

    private static final String TYPES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private FileCorpus() {}

    /** One part of a package. */
    record Part(String name, byte[] content) {

        static Part of(String name, String content) {
            return new Part(name, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static byte[] pdf() {
        return pdf("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    }

    static byte[] pdf(String objects) {
        return latin("%PDF-1.7\n" + objects + "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] pdfWithPackedObjects(String hidden) {
        return pdfWithStream("/Type /ObjStm /N 1 /Filter /FlateDecode", deflated(latin(hidden)));
    }

    static byte[] pdfWithStream(String keys, byte[] content) {
        return join(
                latin("%PDF-1.7\n5 0 obj\n<< " + keys + " >>\nstream\n"),
                content,
                latin("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
    }

    static byte[] docx(Part... more) {
        return office("word/document.xml", more);
    }

    static byte[] xlsx(Part... more) {
        return office("xl/workbook.xml", more);
    }

    /** A good sheet. */
    public static byte[] sheet() {
        return xlsx();
    }

    private static byte[] office(String mainPart, Part... more) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("[Content_Types].xml", TYPES));
        parts.add(Part.of(mainPart, "<x>Nội dung</x>"));
        parts.addAll(List.of(more));
        return zip(parts);
    }

    static byte[] zip(List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ole(String streamName) {
        byte[] head = new byte[1024];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        System.arraycopy(mark, 0, head, 0, mark.length);
        byte[] name = streamName.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, head, 512, name.length);
        return head;
    }

    static byte[] png(int width, int height) {
        byte[] size = new byte[13];
        for (int i = 0; i < 4; i++) {
            size[i] = (byte) (width >>> 24 - 8 * i);
            size[4 + i] = (byte) (height >>> 24 - 8 * i);
        }
        size[8] = 8;
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a},
                chunk("IHDR", size),
                chunk("IDAT", deflated(new byte[16])),
                chunk("IEND", new byte[0]));
    }

    static byte[] jpeg(int width, int height) {
        return join(
                bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0),
                bytes(0xff, 0xc0, 0, 8, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1),
                bytes(0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] body = join(latin(type), content);
        CRC32 sum = new CRC32();
        sum.update(body);
        return join(number(content.length), body, number(sum.getValue()));
    }

    private static byte[] number(long value) {
        return bytes(
                (int) (value >> 24 & 0xff),
                (int) (value >> 16 & 0xff),
                (int) (value >> 8 & 0xff),
                (int) (value & 0xff));
    }

    private static byte[] bytes(int... values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (byte) values[i];
        }
        return out;
    }
}
