package vn.khoithidua.file;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held: photos of papers are stored lying and say so in their Exif part, which is
 * lost when they are encoded anew. The eight ways are those of TIFF 6.0, tag 274.
 */
enum PhotoTurn {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LYING_MIRRORED,
    LYING_LEFT,
    LYING_RIGHT_MIRRORED,
    LYING_RIGHT;

    private static final int TAG = 274;
    private static final int HEAD = 10;

    /** What the content says, upright if it says nothing readable. */
    static PhotoTurn of(byte[] content) {
        int at = 2;
        while (at + HEAD <= content.length && (content[at] & 0xff) == 0xff) {
            int length = ContentBytes.bigShort(content, at + 2);
            if (ContentBytes.startsWith(content, at, 0xff, 0xda)) {
                return UPRIGHT;
            }
            if (ContentBytes.startsWith(content, at, 0xff, 0xe1)
                    && ContentBytes.startsWith(content, at + 4, "Exif\0\0")) {
                return ofTiff(content, at + HEAD, Math.min(content.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static PhotoTurn ofTiff(byte[] content, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        boolean little = ContentBytes.startsWith(content, start, "II");
        long first =
                little ? littleInt(content, start + 4) : ContentBytes.bigInt(content, start + 4);
        if (first < 8 || start + first + 2 > end) {
            return UPRIGHT;
        }
        int at = start + Math.toIntExact(first);
        int entries = number(content, at, little);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (entry + 12 > end) {
                return UPRIGHT;
            }
            if (number(content, entry, little) == TAG) {
                int way = number(content, entry + 8, little);
                return way >= 1 && way <= values().length ? values()[way - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] content, int at, boolean little) {
        return little
                ? content[at] & 0xff | (content[at + 1] & 0xff) << 8
                : ContentBytes.bigShort(content, at);
    }

    private static long littleInt(byte[] content, int at) {
        return number(content, at, true) | (long) number(content, at + 2, true) << 16;
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return ordinal() >= LYING_MIRRORED.ordinal();
    }

    /**
     * Brings a picture upright.
     *
     * @param width of the picture as stored, in pixels
     */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LYING_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LYING_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LYING_RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LYING_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
