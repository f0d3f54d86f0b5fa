package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Vietnamese and English say the same things, and every key that a template names exists. */
class TextBundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        for (Map.Entry<Path, Properties> bundle : bundles(false).entrySet()) {
            String name = bundle.getKey().getFileName().toString();
            Properties english =
                    load(BUNDLES.resolve(name.replace(".properties", "_en.properties")));
            assertThat(english.stringPropertyNames())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(bundle.getValue().stringPropertyNames());
            for (String key : bundle.getValue().stringPropertyNames()) {
                assertThat(places(english.getProperty(key)))
                        .as("arguments of " + key)
                        .isEqualTo(places(bundle.getValue().getProperty(key)));
            }
        }
    }

    @Test
    void everyTextIsAMessageFormatInComposedForm() throws IOException {
        Map<Path, Properties> all = bundles(true);
        all.forEach(
                (file, texts) ->
                        texts.forEach(
                                (key, value) -> {
                                    String text = value.toString();
                                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                                            .as(file + " " + key)
                                            .isTrue();
                                    assertThat(new MessageFormat(text)).isNotNull();
                                    assertThat(text.replace("''", ""))
                                            .as("a single apostrophe vanishes: " + key)
                                            .doesNotContain("'");
                                }));
    }

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        bundles(false)
                .forEach(
                        (file, texts) ->
                                texts.stringPropertyNames()
                                        .forEach(
                                                key -> {
                                                    if (seen.put(key, file) != null) {
                                                        twice.add(key);
                                                    }
                                                }));
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        Set<String> known = new TreeSet<>();
        bundles(false).values().forEach(texts -> known.addAll(texts.stringPropertyNames()));
        Map<String, String> missing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
                KEY.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.put(key, file.toString()));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<Path, Properties> bundles(boolean english) throws IOException {
        Map<Path, Properties> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                if (english || !file.toString().endsWith("_en.properties")) {
                    all.put(file, load(file));
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        PLACE.matcher(text).results().map((MatchResult r) -> r.group(1)).forEach(found::add);
        return found;
    }
}
