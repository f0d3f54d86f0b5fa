package vn.khoithidua.kernel;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text: one composed form at the edge, order and search as people expect them. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private VietnameseText() {}

    /**
     * NFC, without invisible characters, spaces trimmed at both ends; line ends become {@code \n}.
     */
    public static String clean(String text) {
        String composed =
                Normalizer.normalize(
                        text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return INVISIBLE.matcher(composed).replaceAll("").strip();
    }

    /** {@link #clean} on one line: every run of white space becomes a space. */
    public static String cleanLine(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** The form for searching: lower case, no marks, đ as d. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd'))
                .replaceAll(" ")
                .strip();
    }

    /** Vietnamese alphabetical order. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return collator::compare;
    }
}
