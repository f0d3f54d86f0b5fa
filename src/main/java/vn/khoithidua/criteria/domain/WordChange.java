package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, word by word: the longest common words stay.
 *
 * @param kind where the words stand
 * @param text words parted by spaces
 */
public record WordChange(Kind kind, String text) {

    private static final int MOST = 600;

    /** Where words stand. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** The pieces in reading order; very long texts are told apart as a whole. */
    public static List<WordChange> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<WordChange> pieces = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            add(pieces, Kind.REMOVED, before);
            add(pieces, Kind.ADDED, after);
            return pieces;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Kind.SAME, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.REMOVED, old.get(i++));
            } else {
                add(pieces, Kind.ADDED, now.get(j++));
            }
        }
        return pieces;
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<WordChange> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind == kind) {
            WordChange last = pieces.removeLast();
            pieces.add(new WordChange(kind, last.text + " " + word));
        } else if (!word.isEmpty()) {
            pieces.add(new WordChange(kind, word));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
