package vn.khoithidua.signature.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a signature covers: everything from the first byte to its own value, and from there to its
 * end.
 *
 * @param gapFrom first byte that is left out
 * @param gapTo first byte that is covered again
 * @param end first byte that is not covered any more
 */
public record ByteRange(int gapFrom, int gapTo, int end) {

    private static final int NUMBERS = 4;

    /** Reads start, length, start, length; empty if they do not describe one gap after byte 0. */
    public static Optional<ByteRange> of(List<Integer> numbers) {
        if (numbers.size() != NUMBERS || numbers.getFirst() != 0) {
            return Optional.empty();
        }
        int gapFrom = numbers.get(1);
        int gapTo = numbers.get(2);
        long end = (long) gapTo + numbers.get(3);
        boolean inOrder = gapFrom > 0 && gapTo > gapFrom && numbers.get(3) > 0;
        return inOrder && end <= Integer.MAX_VALUE
                ? Optional.of(new ByteRange(gapFrom, gapTo, (int) end))
                : Optional.empty();
    }

    /**
     * Whether the gap of a paper is nothing but one value in hexadecimal digits, and the paper is
     * long enough.
     */
    public boolean leavesOutOnlyAValue(byte[] paper) {
        if (end > paper.length || paper[gapFrom] != '<' || paper[gapTo - 1] != '>') {
            return false;
        }
        for (int i = gapFrom + 1; i < gapTo - 1; i++) {
            if (Character.digit(paper[i], 16) < 0) {
                return false;
            }
        }
        return gapTo - gapFrom > 2;
    }

    /** The value in the gap of a paper; an odd last digit counts as if a zero followed. */
    public byte[] value(byte[] paper) {
        byte[] value = new byte[(gapTo - gapFrom - 1) / 2];
        for (int i = 0; i < value.length; i++) {
            int at = gapFrom + 1 + 2 * i;
            int low = at + 1 < gapTo - 1 ? Character.digit(paper[at + 1], 16) : 0;
            value[i] = (byte) (Character.digit(paper[at], 16) * 16 + low);
        }
        return value;
    }
}
