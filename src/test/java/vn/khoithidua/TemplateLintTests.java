package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every template and holds it to the rules; each rule is proven by a template that breaks it.
 */
class TemplateLintTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEPT = Pattern.compile("kt:keep=\"([^\"]+)\"");
    private static final Pattern OF_ONE_REQUEST =
            Pattern.compile("_csrf|cspNonce|method=\"post\"|\\$\\{param|#request|#session");

    @TestFactory
    Stream<DynamicTest> everyTemplateFollows() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            files = walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> followsAll(file)));
    }

    /** What is kept is shown to others too: no token, no nonce, nothing of the request. */
    @TestFactory
    Stream<DynamicTest> keptTemplatesHoldNothingOfOneRequest() throws IOException {
        Set<String> kept = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            for (Path file : walk.filter(file -> file.toString().endsWith(".html")).toList()) {
                KEPT.matcher(Files.readString(file)).results().forEach(at -> kept.add(at.group(1)));
            }
        }
        assertThat(kept).isNotEmpty();
        return kept.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> holdsNothing(read(name))));
    }

    @Test
    void aTokenInAKeptTemplateIsFound() {
        assertThat(OF_ONE_REQUEST.matcher("<form method=\"post\" th:action=\"@{/x}\">").find())
                .isTrue();
        assertThat(OF_ONE_REQUEST.matcher("<script th:attr=\"nonce=${cspNonce}\">").find())
                .isTrue();
    }

    private static void holdsNothing(String text) {
        assertThat(OF_ONE_REQUEST.matcher(text).results().map(MatchResult::group)).isEmpty();
    }

    private static String read(String name) throws IOException {
        return Files.readString(TEMPLATES.resolve(name + ".html"));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return TemplateRule.ALL.stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.name(),
                                        () -> assertThat(rule.check(rule.canary())).isNotEmpty()));
    }

    @Test
    void anHonestTemplateBreaksNoRule() {
        String page =
                """
                <html th:replace="~{layout :: page(title=#{x}, tab=null, content=~{::main})}">
                <main><form method="post" th:action="@{/x}"><label for="a" th:text="#{a}"></label>
                <input id="a" name="a" th:value="${a > b}"> – [[#{c}]]</form></main></html>""";
        assertThat(TemplateRule.ALL).allSatisfy(rule -> assertThat(rule.check(page)).isEmpty());
    }

    private static void followsAll(Path file) throws IOException {
        String text = Files.readString(file);
        for (TemplateRule rule : TemplateRule.ALL) {
            assertThat(rule.check(text)).as(rule.name()).isEmpty();
        }
    }
}
