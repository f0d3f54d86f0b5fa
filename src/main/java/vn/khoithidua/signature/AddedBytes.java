package vn.khoithidua.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What stands behind the issued bytes, looked at as bytes: before anything unpacks it, and because
 * readers disagree about a file that is not written plainly.
 */
final class AddedBytes {

    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int TAIL = 1024;
    private static final String STREAM = "stream";

    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF\\s*\\z");
    private static final Pattern LIST = Pattern.compile("\\s{0,2}(xref\\s|\\d+\\s+\\d+\\s+obj)");
    private static final Pattern PACKINGS = Pattern.compile("/Filter(?![\\w.])");
    // The short names of packings have three letters at most.
    private static final Pattern ONE_PACKING =
            Pattern.compile("/Filter\\s*(/[\\w.\\-]{4,}|\\[\\s*/[\\w.\\-]{4,}\\s*])");
    private static final Pattern PACKING = Pattern.compile("/(\\w+Decode)(?!\\w)");

    private static final Set<String> USUAL = Set.of("FlateDecode", "DCTDecode");

    private final byte[] sent;
    private final int issued;
    private final String added;

    AddedBytes(byte[] sent, int issued) {
        this.sent = sent;
        this.issued = issued;
        this.added = text(issued, sent.length);
    }

    /** Two lists of objects in one: readers differ in which of them they follow. */
    boolean haveTwoLists() {
        return names(added).contains("XRefStm");
    }

    /**
     * Whether the last list of objects is named at the very end, once, and stands where it is said
     * to: readers look for it in different ways, and each repairs a wrong number in its own.
     */
    boolean endPlainly() {
        Matcher end = END.matcher(text(Math.max(issued, sent.length - TAIL), sent.length));
        if (!end.find()) {
            return false;
        }
        int at = Integer.parseInt(end.group(1));
        return at >= issued
                && at < sent.length
                && LIST.matcher(text(at, Math.min(sent.length, at + 40))).lookingAt();
    }

    /** Whether every stream is packed once, in a usual way, and all are small when unpacked. */
    boolean areSmall() {
        int unpacked = 0;
        int from = 0;
        for (int at = stream(0); at >= 0; at = stream(from)) {
            int end = added.indexOf("endstream", at);
            // A mark inside another stream would hide what follows it.
            if (end < 0 || added.indexOf(STREAM, at + STREAM.length()) != end + 3) {
                return false;
            }
            unpacked += unpacked(at + STREAM.length(), end);
            if (unpacked > MOST_UNPACKED || !isUsual(names(added.substring(from, at)))) {
                return false;
            }
            from = end + "endstream".length();
        }
        return true;
    }

    /** The next stream; no reader takes a longer word for one. */
    private int stream(int from) {
        int at = added.indexOf(STREAM, from);
        while (at > 0 && Character.isLetterOrDigit(added.charAt(at - 1))) {
            at = added.indexOf(STREAM, at + STREAM.length());
        }
        return at;
    }

    private static boolean isUsual(String head) {
        long one = ONE_PACKING.matcher(head).results().count();
        List<String> packings =
                PACKING.matcher(head).results().map(found -> found.group(1)).toList();
        return PACKINGS.matcher(head).results().count() == one
                && packings.stream().allMatch(p -> USUAL.contains(p));
    }

    /** How many bytes come out, up to a little more than is allowed. */
    private int unpacked(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(added.charAt(start))) {
            start++;
        }
        // As readers do: two bytes of a head, and whatever sum stands behind is not compared.
        start = Math.min(to, start + 2);
        byte[] block = new byte[8192];
        Inflater inflater = new Inflater(true);
        int all = 0;
        try {
            inflater.setInput(sent, issued + start, to - start);
            int read;
            while (all <= MOST_UNPACKED && (read = inflater.inflate(block)) > 0) {
                all += read;
            }
        } catch (DataFormatException e) {
            // Not packed, or cut off there: readers go no further either.
            return all;
        } finally {
            inflater.end();
        }
        return all;
    }

    /** With the names as readers understand them: any sign may be written as # and two digits. */
    private static String names(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        sign ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(sign.group(1), 16))));
    }

    private String text(int from, int to) {
        return new String(sent, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
