package vn.khoithidua.file;

import java.util.Optional;

/** Walks through the parts of a picture without drawing it. */
final class ImageScan {

    /** A camera's largest pictures; more would only be meant to fill memory. */
    private static final long MOST_PIXELS = 120_000_000L;

    private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};

    private ImageScan() {}

    static Optional<FileFinding> ofPng(byte[] content) {
        if (!ContentBytes.startsWith(content, 0, PNG)) {
            return Optional.of(FileFinding.WRONG_CONTENT);
        }
        if (!ContentBytes.startsWith(content, 12, "IHDR") || content.length < 33) {
            return Optional.of(FileFinding.DAMAGED);
        }
        if (ContentBytes.bigInt(content, 16) * ContentBytes.bigInt(content, 20) > MOST_PIXELS) {
            return Optional.of(FileFinding.BOMB);
        }
        long at = PNG.length;
        while (at + 12 <= content.length) {
            boolean end = ContentBytes.startsWith(content, (int) at + 4, "IEND");
            at += 12 + ContentBytes.bigInt(content, (int) at);
            if (end) {
                return at == content.length
                        ? Optional.empty()
                        : Optional.of(FileFinding.SUSPICIOUS);
            }
        }
        return Optional.of(FileFinding.DAMAGED);
    }

    static Optional<FileFinding> ofJpeg(byte[] content) {
        if (!ContentBytes.startsWith(content, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(FileFinding.WRONG_CONTENT);
        }
        if (ContentBytes.endsAsZip(content)) {
            return Optional.of(FileFinding.SUSPICIOUS);
        }
        int at = 2;
        boolean sized = false;
        while (at + 4 <= content.length && (content[at] & 0xff) == 0xff) {
            int marker = content[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == 0xda) {
                boolean ends = ContentBytes.lastIndexOf(content, "\u00ff\u00d9") > at;
                return sized && ends ? Optional.empty() : Optional.of(FileFinding.DAMAGED);
            }
            if (isFrame(marker) && at + 9 <= content.length) {
                sized = true;
                long pixels =
                        (long) ContentBytes.bigShort(content, at + 5)
                                * ContentBytes.bigShort(content, at + 7);
                if (pixels > MOST_PIXELS) {
                    return Optional.of(FileFinding.BOMB);
                }
            }
            at += 2 + ContentBytes.bigShort(content, at + 2);
        }
        return Optional.of(FileFinding.DAMAGED);
    }

    /** The markers that state width and height. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }
}
