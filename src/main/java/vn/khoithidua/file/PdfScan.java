package vn.khoithidua.file;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the names in a PDF's objects, packed ones too, without drawing it. Names are what says that
 * a document runs programs, carries files or is locked.
 */
final class PdfScan {

    private static final Set<String> PROGRAMS =
            Set.of(
                    "JavaScript",
                    "JS",
                    "Launch",
                    "RichMedia",
                    "SubmitForm",
                    "ImportData",
                    "GoToE",
                    "XFA");
    private static final Set<String> CARRIED = Set.of("EmbeddedFile", "EmbeddedFiles");
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int TAIL = 1024;
    private static final String ENDS_NAME = "()<>[]{}/%";

    private final Set<String> all = new HashSet<>();
    private int unpacked;

    private PdfScan() {}

    static Optional<FileFinding> finding(byte[] content) {
        if (!ContentBytes.startsWith(content, 0, "%PDF-")) {
            return Optional.of(FileFinding.WRONG_CONTENT);
        }
        if (ContentBytes.endsAsZip(content)) {
            return Optional.of(FileFinding.SUSPICIOUS);
        }
        int end = ContentBytes.lastIndexOf(content, "%%EOF");
        if (end < 0 || end < content.length - TAIL) {
            return Optional.of(FileFinding.DAMAGED);
        }
        PdfScan scan = new PdfScan();
        scan.read(content, content.length, true);
        if (scan.unpacked > MOST_UNPACKED) {
            return Optional.of(FileFinding.BOMB);
        }
        if (scan.all.contains("Encrypt")) {
            return Optional.of(FileFinding.PASSWORD);
        }
        if (scan.all.stream().anyMatch(PROGRAMS::contains)) {
            return Optional.of(FileFinding.MACRO);
        }
        return scan.all.stream().anyMatch(CARRIED::contains)
                ? Optional.of(FileFinding.SUSPICIOUS)
                : Optional.empty();
    }

    private void read(byte[] content, int length, boolean streams) {
        Set<String> ofObject = new HashSet<>();
        int at = 0;
        while (at < length) {
            int sign = content[at];
            if (sign == '/') {
                StringBuilder name = new StringBuilder();
                at = name(content, length, at + 1, name);
                ofObject.add(name.toString());
            } else if (streams && sign == 's' && isStream(content, at)) {
                int end = ContentBytes.indexOf(content, "endstream", at);
                end = end < 0 ? length : end;
                if (ofObject.contains("ObjStm") || ofObject.contains("XRef")) {
                    unpack(content, at + 6, end);
                }
                all.addAll(ofObject);
                ofObject.clear();
                at = end + 9;
            } else if (sign == 'e' && ContentBytes.startsWith(content, at, "endobj")) {
                all.addAll(ofObject);
                ofObject.clear();
                at += 6;
            } else {
                at++;
            }
        }
        all.addAll(ofObject);
    }

    private static boolean isStream(byte[] content, int at) {
        return ContentBytes.startsWith(content, at, "stream\n")
                || ContentBytes.startsWith(content, at, "stream\r\n");
    }

    /** Reads a name, in which any sign may be written as # and two digits. */
    private static int name(byte[] content, int length, int from, StringBuilder name) {
        int at = from;
        while (at < length && content[at] > ' ' && ENDS_NAME.indexOf(content[at]) < 0) {
            int high = at + 2 < length ? Character.digit(content[at + 1], 16) : -1;
            int low = at + 2 < length ? Character.digit(content[at + 2], 16) : -1;
            if (content[at] == '#' && high >= 0 && low >= 0) {
                name.append((char) (high * 16 + low));
                at += 3;
            } else {
                name.append((char) content[at]);
                at++;
            }
        }
        return at;
    }

    private void unpack(byte[] content, int from, int to) {
        int start = from;
        while (start < to && (content[start] == '\r' || content[start] == '\n')) {
            start++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, to - start);
            int read;
            while (unpacked <= MOST_UNPACKED && (read = inflater.inflate(block)) > 0) {
                out.write(block, 0, read);
                unpacked += read;
            }
        } catch (DataFormatException e) {
            // What a reader cannot unpack does no harm; what came before is looked at.
        } finally {
            inflater.end();
        }
        read(out.toByteArray(), out.size(), false);
    }
}
