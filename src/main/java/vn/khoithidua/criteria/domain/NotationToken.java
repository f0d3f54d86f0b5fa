package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a line.
 *
 * @param text without brackets, quotes or percent sign; words in lower case
 * @param column from 1
 */
record NotationToken(Type type, String text, int column) {

    /** What a token is. */
    enum Type {
        WORD,
        NAME,
        TEXT,
        DATE,
        NUMBER,
        PERCENT,
        MARK,
        END
    }

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<space>\\s+)"
                            + "|\\[(?<name>[^\\[\\]]{1,150})\\]"
                            + "|\"(?<text>[^\"]{0,200})\""
                            + "|(?<date>\\d{1,2}/\\d{1,2}/\\d{4})"
                            + "|(?<percent>[-−+]?\\d+(?:[.,]\\d+)*)\\s?%"
                            + "|(?<number>[-−+]?\\d+(?:[.,]\\d+)*)"
                            + "|(?<word>\\p{L}+)"
                            + "|(?<mark>[:;(){}×%])");

    static List<NotationToken> of(String line, int number) {
        List<NotationToken> tokens = new ArrayList<>();
        Matcher matcher = SHAPE.matcher(line);
        int at = 0;
        while (at < line.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotationFault(
                        number,
                        at + 1,
                        "strange",
                        line.substring(at, Math.min(at + 10, line.length())));
            }
            add(tokens, matcher);
            at = matcher.end();
        }
        tokens.add(new NotationToken(Type.END, "", line.length() + 1));
        return tokens;
    }

    private static void add(List<NotationToken> tokens, Matcher matcher) {
        for (Type type : Type.values()) {
            String found =
                    type == Type.END ? null : matcher.group(type.name().toLowerCase(Locale.ROOT));
            if (found != null) {
                String text = type == Type.WORD ? found.toLowerCase(Locale.ROOT) : found.strip();
                tokens.add(new NotationToken(type, text, matcher.start() + 1));
            }
        }
    }
}
