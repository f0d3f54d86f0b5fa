package vn.khoithidua.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact for the audit trail, published as an event within the transaction that it tells of and
 * written at its end.
 *
 * @param action a stable code such as {@code score.cell.saved}; its text is the message {@code
 *     audit.action.<code>}
 * @param actor who did it, or null for the system itself
 * @param chain the bloc-year whose chain it joins, or null for the installation's own chain
 * @param subject what it is about, as an id
 * @param detail what changed, by name; values are texts, numbers, booleans or null; never a
 *     password, never a ballot's choice
 */
public record Recorded(
        String action,
        @Nullable Actor actor,
        @Nullable BlocYearId chain,
        String subject,
        Map<String, @Nullable Object> detail) {

    public Recorded {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }

    /** A fact of a bloc-year; detail as name, value, name, value. */
    public static Recorded of(
            String action,
            @Nullable Actor actor,
            BlocYearId chain,
            Object subject,
            @Nullable Object... detail) {
        return new Recorded(action, actor, chain, subject.toString(), pairs(detail));
    }

    /** A fact of the whole installation; detail as name, value, name, value. */
    public static Recorded global(
            String action, @Nullable Actor actor, Object subject, @Nullable Object... detail) {
        return new Recorded(action, actor, null, subject.toString(), pairs(detail));
    }

    private static Map<String, @Nullable Object> pairs(@Nullable Object... detail) {
        Map<String, @Nullable Object> map = new TreeMap<>();
        for (int i = 0; i + 1 < detail.length; i += 2) {
            map.put(String.valueOf(detail[i]), detail[i + 1]);
        }
        return map;
    }
}
