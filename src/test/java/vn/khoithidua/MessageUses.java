package vn.khoithidua;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where templates and classes ask for a text: key, or beginning of a key, with the place. */
record MessageUses(Map<String, String> keys, Map<String, String> beginnings) {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}${(]+)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern PIECED = Pattern.compile("^[|']([A-Za-z0-9_.-]+\\.)");
    private static final Pattern CALLED =
            Pattern.compile(
                    "#messages\\.(?:msg|msgOrNull|msgWithParams)\\('([A-Za-z0-9_.-]+)'(\\s*\\+)?");
    private static final Pattern REFUSED =
            Pattern.compile(
                    "Refusal\\s*\\.(?:invalid|conflict|locked)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern REFUSED_BY_KIND =
            Pattern.compile(
                    "new Refusal\\(\\s*(?:Refusal\\.)?Kind\\.\\w+,\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern ASKED =
            Pattern.compile("\\.getMessage\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern NOTICED =
            Pattern.compile("Attribute\\(\\s*\"notice\",\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern REJECTED =
            Pattern.compile("\\.reject(?:Value\\(\\s*[^,]+,|\\()\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern RECORDED =
            Pattern.compile(
                    "(?:Recorded\\s*\\.(?:of|global)|new Recorded)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    static MessageUses read() {
        MessageUses uses = new MessageUses(new TreeMap<>(), new TreeMap<>());
        for (Path file : Sources.under(Sources.TEMPLATES, ".html")) {
            uses.addTemplate(Sources.text(file), file.toString());
        }
        for (Path file : Sources.under(Sources.MAIN, ".java")) {
            uses.addClass(Sources.text(file), file.toString());
        }
        return uses;
    }

    void addTemplate(String text, String place) {
        String code = text.replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
        EXPRESSION
                .matcher(code)
                .results()
                .map(found -> found.group(1).strip())
                .forEach(key -> addExpression(key, place));
        add(CALLED, code, "", place);
    }

    private void addExpression(String key, String place) {
        if (PLAIN.matcher(key).matches()) {
            (key.endsWith(".") ? beginnings : keys).put(key, place);
        } else {
            PIECED.matcher(key).results().forEach(piece -> beginnings.put(piece.group(1), place));
        }
    }

    void addClass(String text, String place) {
        Stream.of(REFUSED, REFUSED_BY_KIND, ASKED, NOTICED, REJECTED)
                .forEach(use -> add(use, text, "", place));
        add(RECORDED, text, "audit.action.", place);
    }

    private void add(Pattern use, String text, String prefix, String place) {
        use.matcher(text)
                .results()
                .forEach(
                        found ->
                                (found.group(2) == null ? keys : beginnings)
                                        .put(prefix + found.group(1), place));
    }
}
