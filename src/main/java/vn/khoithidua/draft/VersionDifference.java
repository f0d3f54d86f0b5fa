package vn.khoithidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.WordChange;
import vn.khoithidua.draft.domain.DraftSection;

/**
 * What differs between two texts of a draft, section by section, line by line, word by word.
 * Sections stand in the order of the new text, each removed one where it stood.
 */
public record VersionDifference(List<Part> parts) {

    /** What became of a section. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A section in both texts.
     *
     * @param lines of the body, each as its pieces
     */
    public record Part(Kind kind, List<WordChange> heading, List<List<WordChange>> lines) {}

    public VersionDifference {
        parts = List.copyOf(parts);
    }

    /** Compares; a section is known by its key. */
    public static VersionDifference between(List<DraftSection> before, List<DraftSection> after) {
        List<Part> parts = new ArrayList<>();
        int old = 0;
        for (DraftSection now : after) {
            DraftSection was = find(before, now.key());
            if (was != null) {
                for (; old < before.indexOf(was); old++) {
                    addIfGone(parts, before.get(old), after);
                }
                old = Math.max(old, before.indexOf(was) + 1);
            }
            parts.add(part(was, now));
        }
        for (; old < before.size(); old++) {
            addIfGone(parts, before.get(old), after);
        }
        return new VersionDifference(parts);
    }

    /** How many sections are not as they were. */
    public long changes() {
        return parts.stream().filter(part -> part.kind() != Kind.SAME).count();
    }

    private static void addIfGone(List<Part> parts, DraftSection was, List<DraftSection> after) {
        if (find(after, was.key()) == null) {
            parts.add(part(was, null));
        }
    }

    private static @Nullable DraftSection find(List<DraftSection> in, String key) {
        return in.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }

    private static Part part(@Nullable DraftSection was, @Nullable DraftSection now) {
        Kind kind =
                was == null
                        ? Kind.ADDED
                        : now == null
                                ? Kind.REMOVED
                                : Objects.equals(was, now) ? Kind.SAME : Kind.CHANGED;
        return new Part(
                kind,
                WordChange.between(
                        was == null ? "" : was.heading(), now == null ? "" : now.heading()),
                lines(was == null ? "" : was.body(), now == null ? "" : now.body()));
    }

    /** Lines that stay are found first; those between are told apart word by word. */
    private static List<List<WordChange>> lines(String before, String after) {
        List<String> old = before.lines().filter(line -> !line.isBlank()).toList();
        List<String> now = after.lines().filter(line -> !line.isBlank()).toList();
        List<List<WordChange>> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int nextOld = i;
            int nextNow = j;
            boolean met = false;
            for (int k = 0; !met && k <= old.size() - i + now.size() - j; k++) {
                for (int a = Math.max(0, k - (now.size() - j));
                        a <= Math.min(k, old.size() - i);
                        a++) {
                    nextOld = i + a;
                    nextNow = j + k - a;
                    boolean bothEnd = nextOld == old.size() && nextNow == now.size();
                    met =
                            bothEnd
                                    || nextOld < old.size()
                                            && nextNow < now.size()
                                            && old.get(nextOld).equals(now.get(nextNow));
                    if (met) {
                        break;
                    }
                }
            }
            pairs(lines, old.subList(i, nextOld), now.subList(j, nextNow));
            if (nextOld < old.size()) {
                lines.add(List.of(new WordChange(WordChange.Kind.SAME, old.get(nextOld))));
            }
            i = nextOld + 1;
            j = nextNow + 1;
        }
        return lines;
    }

    private static void pairs(List<List<WordChange>> lines, List<String> old, List<String> now) {
        for (int n = 0; n < Math.max(old.size(), now.size()); n++) {
            lines.add(
                    WordChange.between(
                            n < old.size() ? old.get(n) : "", n < now.size() ? now.get(n) : ""));
        }
    }
}
