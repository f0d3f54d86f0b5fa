package vn.khoithidua.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks a DOCX or XLSX part by part, counting, without ever building a document of it. */
final class OfficeScan {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long SMALL_PART = 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int EOCD = 22;
    private static final String TYPES = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private OfficeScan() {}

    /**
     * What is wrong, if anything.
     *
     * @param mainPart the part without which it is not the promised kind
     */
    static Optional<FileFinding> finding(Path path, String mainPart) throws IOException {
        Optional<FileFinding> frame = frame(path);
        if (frame.isPresent()) {
            return frame;
        }
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            OfficeScan scan = new OfficeScan();
            Optional<FileFinding> finding = scan.parts(zip);
            if (finding.isPresent()) {
                return finding;
            }
            return scan.names.contains(TYPES) && scan.names.contains(mainPart)
                    ? Optional.empty()
                    : Optional.of(FileFinding.WRONG_CONTENT);
        } catch (ZipException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return Optional.of(locked ? FileFinding.PASSWORD : FileFinding.DAMAGED);
        }
    }

    /** First and last bytes: nothing may stand before or behind the package. */
    private static Optional<FileFinding> frame(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(65_536, file.length())];
            file.readFully(head);
            if (ContentBytes.startsWith(head, 0, 0xd0, 0xcf, 0x11, 0xe0)) {
                boolean locked = withoutZeros(head).contains("EncryptedPackage");
                return Optional.of(locked ? FileFinding.PASSWORD : FileFinding.WRONG_CONTENT);
            }
            if (!ContentBytes.startsWith(head, 0, 'P', 'K', 3, 4)) {
                return Optional.of(FileFinding.WRONG_CONTENT);
            }
            byte[] tail = new byte[EOCD];
            file.seek(Math.max(0, file.length() - EOCD));
            file.readFully(tail, 0, (int) Math.min(EOCD, file.length()));
            if (ContentBytes.startsWith(tail, 0, 'P', 'K', 5, 6)) {
                return Optional.empty();
            }
            byte[] rest = new byte[(int) Math.min(file.length(), 65_557)];
            file.seek(file.length() - rest.length);
            file.readFully(rest);
            return Optional.of(
                    ContentBytes.lastIndexOf(rest, "PK\5\6") >= 0
                            ? FileFinding.SUSPICIOUS
                            : FileFinding.DAMAGED);
        }
    }

    private Optional<FileFinding> parts(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            return Optional.of(FileFinding.BOMB);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            FileFinding finding = part(zip, entries.nextElement());
            if (finding != null) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    private @Nullable FileFinding part(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("..") || lower.contains("\\") || lower.startsWith("/")) {
            return FileFinding.SUSPICIOUS;
        }
        if (!names.add(name)) {
            return FileFinding.SUSPICIOUS;
        }
        if (lower.endsWith("vbaproject.bin")
                || lower.contains("/activex/")
                || lower.contains("/macrosheets/")) {
            return FileFinding.MACRO;
        }
        // The sheet behind a chart is carried by every second report; anything else is hidden in
        // it.
        if (lower.contains("/embeddings/") && !lower.endsWith(".xlsx")) {
            return FileFinding.SUSPICIOUS;
        }
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels");
        if (lower.endsWith(".rels") && reachesOut(zip, entry)) {
            return FileFinding.SUSPICIOUS;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return content(in, entry.getCompressedSize(), xml);
        }
    }

    private static boolean reachesOut(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes((int) SMALL_PART);
            return RelationshipScan.reachesOut(withoutZeros(head));
        }
    }

    private @Nullable FileFinding content(InputStream in, long packed, boolean xml)
            throws IOException {
        byte[] block = new byte[65_536];
        String carried = "";
        long size = 0;
        int read;
        while ((read = in.read(block)) > 0) {
            size += read;
            unpacked += read;
            boolean tooDense = size > SMALL_PART && size > packed * MOST_RATIO;
            if (tooDense || unpacked > MOST_UNPACKED) {
                return FileFinding.BOMB;
            }
            if (xml) {
                String text = carried + withoutZeros(block, read);
                if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                    return FileFinding.SUSPICIOUS;
                }
                if (text.contains("macroEnabled") || text.contains("vbaProject")) {
                    return FileFinding.MACRO;
                }
                carried = text.substring(Math.max(0, text.length() - 16));
            }
        }
        return null;
    }

    /** One letter per byte; two-byte encodings cannot hide a mark behind zeros. */
    private static String withoutZeros(byte[] block, int length) {
        return new String(block, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static String withoutZeros(byte[] block) {
        return withoutZeros(block, block.length);
    }
}
