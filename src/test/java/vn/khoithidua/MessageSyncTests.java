package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that a page or a class asks for is there, in its bundle, in both languages. */
class MessageSyncTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]");

    /** Words that people must type stand in quotation marks, in Vietnamese. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** English texts that show Vietnamese words on purpose. */
    private static final Set<String> BILINGUAL = Set.of("layout.otherLanguage");

    /** The notation of the rules is typed in Vietnamese, whatever the page's language. */
    private static final String NOTATION = "criteria.notation.";

    private final MessageBundles bundles = MessageBundles.read();

    @Test
    void bothLanguagesKeepAKeyInTheSameBundle() {
        bundles.vietnamese()
                .forEach(
                        (key, text) ->
                                assertThat(bundles.english().get(key))
                                        .as(key)
                                        .extracting(MessageBundles.Text::bundle)
                                        .isEqualTo(text.bundle()));
    }

    @Test
    void noBundleSaysAKeyTwice() {
        for (Path file : MessageBundles.files()) {
            List<String> keys =
                    Sources.text(file)
                            .lines()
                            .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            assertThat(keys).as(Sources.name(file)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everythingAskedForIsThere() {
        assertThat(missing(MessageUses.read())).isEmpty();
    }

    @Test
    void findsTheCanaryThatNobodyWrote() {
        MessageUses uses = new MessageUses(new TreeMap<>(), new TreeMap<>());
        uses.addTemplate(
                "<p th:text=\"#{canary.a}\" th:title=\"#{|canary.b.${x}|}\"></p>"
                        + "<p th:text=\"${#messages.msg('canary.c.' + x)}\"></p>"
                        + "<p th:text=\"#{canary.d(${x})}\"></p>",
                "canary.html");
        uses.addClass(
                "throw Refusal.invalid(\"canary.e\", 1); Recorded.of(\"canary.f\", by); "
                        + "errors.rejectValue(\"x\", \"canary.g\"); Refusal.locked(\n \"canary.h.\" + x)",
                "Canary.java");
        assertThat(missing(uses).keySet())
                .containsExactlyInAnyOrder(
                        "canary.a",
                        "canary.b.",
                        "canary.c.",
                        "canary.d",
                        "canary.e",
                        "audit.action.canary.f",
                        "canary.g",
                        "canary.h.");
    }

    private Map<String, String> missing(MessageUses uses) {
        Map<String, String> missing = new TreeMap<>(uses.keys());
        missing.keySet().removeIf(bundles::has);
        Map<String, String> beginnings = new TreeMap<>(uses.beginnings());
        beginnings.keySet().removeIf(bundles::hasBeginning);
        missing.putAll(beginnings);
        return missing;
    }

    @Test
    void englishIsEnglish() {
        bundles.english()
                .forEach(
                        (key, text) -> {
                            if (!BILINGUAL.contains(key) && !key.startsWith(NOTATION)) {
                                assertThat(QUOTED.matcher(text.text()).replaceAll(""))
                                        .as(key)
                                        .doesNotContainPattern(VIETNAMESE);
                            }
                        });
    }
}
