package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every template and holds it to the rules; each rule is proven by a template that breaks it.
 */
class TemplateLintTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

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
