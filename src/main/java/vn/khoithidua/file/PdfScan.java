package vn.khoithidua.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
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
    private int filters;
    private boolean hidden;

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
        scan.read(content, true);
        if (scan.unpacked > MOST_UNPACKED) {
            return Optional.of(FileFinding.BOMB);
        }
        if (scan.all.contains("Encrypt")) {
            return Optional.of(FileFinding.PASSWORD);
        }
        if (scan.all.stream().anyMatch(PROGRAMS::contains)) {
            return Optional.of(FileFinding.MACRO);
        }
        return scan.hidden || scan.all.stream().anyMatch(CARRIED::contains)
                ? Optional.of(FileFinding.SUSPICIOUS)
                : Optional.empty();
    }

    private void read(byte[] content, boolean streams) {
        Set<String> ofObject = new HashSet<>();
        int length = content.length;
        int at = 0;
        while (at < length) {
            int sign = content[at];
            if (sign == '/') {
                StringBuilder name = new StringBuilder();
                at = name(content, length, at + 1, name);
                ofObject.add(name.toString());
                filters += name.toString().endsWith("Decode") ? 1 : 0;
            } else if (streams && sign == 's' && isStream(content, at)) {
                int end = ContentBytes.indexOf(content, "endstream", at);
                end = end < 0 ? length : end;
                at = Math.max(end, objects(content, at + 6, length, ofObject)) + 9;
                next(ofObject);
            } else if (sign == 'e' && ContentBytes.startsWith(content, at, "endobj")) {
                next(ofObject);
                at += 6;
            } else {
                at++;
            }
        }
        all.addAll(ofObject);
    }

    private void next(Set<String> ofObject) {
        all.addAll(ofObject);
        ofObject.clear();
        filters = 0;
    }

    /**
     * Looks into a stream of packed objects. One that is packed twice, or in a way that is not told
     * in its place, is read by those who follow the references and by nobody else: it hides.
     *
     * @return where the packed objects end; 0 for another stream
     */
    private int objects(byte[] content, int from, int to, Set<String> ofObject) {
        boolean packed =
                ofObject.contains("ObjStm") || ofObject.contains("N") && ofObject.contains("First");
        if (!packed) {
            return 0;
        }
        if (filters == 0 && !ofObject.contains("Filter")) {
            int end = ContentBytes.indexOf(content, "endstream", from);
            read(Arrays.copyOfRange(content, from, end < 0 ? to : end), false);
            return 0;
        }
        boolean plain =
                filters == 1
                        && ofObject.contains("FlateDecode")
                        && !ofObject.contains("Predictor")
                        && !ofObject.contains("DecodeParms");
        hidden |= !plain;
        return plain ? unpack(content, from, to) : 0;
    }

    private static boolean isStream(byte[] content, int at) {
        int after = at + 6;
        return ContentBytes.startsWith(content, at, "stream")
                && after < content.length
                && (content[after] == '\n' || content[after] == '\r' || content[after] == ' ')
                && (at == 0 || content[at - 1] != 'd');
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

    /** Unpacks to where the packing itself says it ends: a mark of the end may stand inside. */
    private int unpack(byte[] content, int from, int to) {
        int start = from;
        while (start < to && "\r\n ".indexOf(content[start]) >= 0) {
            start++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        // As readers do: two bytes of a head, and whatever sum stands behind is not compared.
        Inflater inflater = new Inflater(true);
        int taken = 0;
        try {
            start = Math.min(to, start + 2);
            inflater.setInput(content, start, to - start);
            int read;
            while (unpacked <= MOST_UNPACKED && (read = inflater.inflate(block)) > 0) {
                out.write(block, 0, read);
                unpacked += read;
            }
            taken = inflater.finished() ? start + (int) inflater.getBytesRead() - 1 : 0;
        } catch (DataFormatException e) {
            hidden = true;
        } finally {
            inflater.end();
        }
        read(out.toByteArray(), false);
        return taken;
    }
}
