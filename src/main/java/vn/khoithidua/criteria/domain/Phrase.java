package vn.khoithidua.criteria.domain;

import java.util.List;

/**
 * Something said by a message whose arguments may be phrases themselves.
 *
 * @param key the message's key
 * @param args texts ready to print, phrases, or lists of phrases
 */
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    static Phrase of(String kind, Object... args) {
        return new Phrase("criteria.words." + kind, List.of(args));
    }
}
