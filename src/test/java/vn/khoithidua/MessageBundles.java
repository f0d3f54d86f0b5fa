package vn.khoithidua;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All texts of one language, by key, each with the bundle it stands in. */
record MessageBundles(Map<String, Text> vietnamese, Map<String, Text> english) {

    private static final String ENGLISH = "_en.properties";

    record Text(String bundle, String text) {}

    static MessageBundles read() {
        Map<String, Text> vietnamese = new TreeMap<>();
        Map<String, Text> english = new TreeMap<>();
        for (Path file : files()) {
            boolean isEnglish = Sources.name(file).endsWith(ENGLISH);
            String bundle = Sources.name(file).replace(isEnglish ? ENGLISH : ".properties", "");
            Sources.properties(file)
                    .forEach(
                            (key, text) ->
                                    (isEnglish ? english : vietnamese)
                                            .merge(
                                                    key.toString(),
                                                    new Text(bundle, text.toString()),
                                                    MessageBundles::refuseSecond));
        }
        return new MessageBundles(vietnamese, english);
    }

    static List<Path> files() {
        return Sources.under(Sources.MESSAGES, ".properties");
    }

    private static Text refuseSecond(Text first, Text second) {
        throw new AssertionError(
                "The same key stands in "
                        + first.bundle()
                        + " and "
                        + second.bundle()
                        + ": "
                        + first);
    }

    boolean has(String key) {
        return vietnamese.containsKey(key);
    }

    /** Whether some key begins so and goes on. */
    boolean hasBeginning(String prefix) {
        return vietnamese.keySet().stream()
                .anyMatch(key -> key.startsWith(prefix) && key.length() > prefix.length());
    }
}
