package vn.khoithidua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Whether two states of a paper say the same, object by object: dictionaries key by key, lists in
 * their order, streams byte by byte. Only the keys that were named as free may differ. Numbers and
 * places of objects in the file do not matter, so whatever an update writes anew must say what was
 * said before.
 */
final class SameObjects {

    /** Tools write a length such as 841.8898 with fewer digits. */
    private static final float ROUNDING = 1e-4f;

    private final Map<COSDictionary, Set<COSName>> free = new HashMap<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final Set<Pair> seen = new HashSet<>();

    private record Pair(@Nullable COSBase before, @Nullable COSBase after) {}

    /** From now on these keys of a dictionary of the later state are not compared. */
    void free(COSDictionary after, Set<COSName> keys) {
        free.put(after, keys);
    }

    /** Whether both say the same, with all that they lead to. */
    boolean hold(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        open.push(new Pair(before, after));
        while (!open.isEmpty()) {
            Pair next = open.pop();
            if (!alike(direct(next.before()), direct(next.after()))) {
                open.clear();
                return false;
            }
        }
        return true;
    }

    private boolean alike(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        if (before == null) {
            return after == null;
        }
        return switch (before) {
            case COSStream stream ->
                    after instanceof COSStream other
                            && dictionaries(stream, other)
                            && Arrays.equals(bytes(stream), bytes(other));
            case COSDictionary dictionary ->
                    after instanceof COSDictionary other
                            && !(after instanceof COSStream)
                            && dictionaries(dictionary, other);
            case COSArray list -> after instanceof COSArray other && lists(list, other);
            case COSNumber number ->
                    after instanceof COSNumber other
                            && isNear(number.floatValue(), other.floatValue());
            case COSString text ->
                    after instanceof COSString other
                            && Arrays.equals(text.getBytes(), other.getBytes());
            default -> before.equals(after);
        };
    }

    private boolean dictionaries(COSDictionary before, COSDictionary after) {
        if (!seen.add(new Pair(before, after))) {
            return true;
        }
        Set<COSName> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeAll(free.getOrDefault(after, Set.of()));
        if (after instanceof COSStream) {
            keys.remove(COSName.LENGTH);
        }
        keys.forEach(key -> open.push(new Pair(before.getItem(key), after.getItem(key))));
        return true;
    }

    private boolean lists(COSArray before, COSArray after) {
        if (before.size() != after.size()) {
            return false;
        }
        if (seen.add(new Pair(before, after))) {
            for (int i = 0; i < before.size(); i++) {
                open.push(new Pair(before.get(i), after.get(i)));
            }
        }
        return true;
    }

    private static boolean isNear(float before, float after) {
        return Math.abs(before - after) <= ROUNDING * Math.max(Math.abs(before), Math.abs(after));
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static @Nullable COSBase direct(@Nullable COSBase base) {
        COSBase held = base instanceof COSObject reference ? reference.getObject() : base;
        return held instanceof COSNull ? null : held;
    }
}
