package vn.khoithidua.file;

import java.nio.charset.StandardCharsets;

/** Reads numbers and marks out of a content. */
final class ContentBytes {

    private static final int EOCD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ContentBytes() {}

    static boolean startsWith(byte[] content, int at, int... mark) {
        if (at < 0 || at + mark.length > content.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[at + i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] content, int at, String mark) {
        return startsWith(content, at, mark.chars().toArray());
    }

    /** The next place of the mark from {@code from} on, or -1. */
    static int indexOf(byte[] content, String mark, int from) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.max(0, from); i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && startsWith(content, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] content, String mark) {
        for (int i = content.length - mark.length(); i >= 0; i--) {
            if (startsWith(content, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    /** Two bytes, the high one first. */
    static int bigShort(byte[] content, int at) {
        return (content[at] & 0xff) << 8 | content[at + 1] & 0xff;
    }

    static long bigInt(byte[] content, int at) {
        return (long) bigShort(content, at) << 16 | bigShort(content, at + 2);
    }

    /** Whether the content could be opened as a ZIP too, whatever stands before. */
    static boolean endsAsZip(byte[] content) {
        int earliest = Math.max(0, content.length - EOCD - LONGEST_COMMENT);
        for (int i = content.length - EOCD; i >= earliest; i--) {
            if (startsWith(content, i, 'P', 'K', 5, 6)) {
                int comment = content[i + 20] & 0xff | (content[i + 21] & 0xff) << 8;
                if (i + EOCD + comment == content.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
