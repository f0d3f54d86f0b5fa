package vn.khoithidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.NumberText;

/**
 * Runs the tests of the pure scripts in the browser, without the application: {@code *.test.js}
 * beside this test's resources, each exporting its cases by name.
 */
@Tag("browser")
@ExtendWith(InstalledBrowser.class)
class ScriptTests {

    private static final Path TESTS = Path.of("src/test/resources/js");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/assets/js");
    private static final String RUN =
            """
            async (name) => {
              const found = await import("/tests/" + name);
              const results = [];
              for (const [title, run] of Object.entries(found.default)) {
                try { await run(); results.push([title, ""]); } catch (e) { results.push([title, String(e)]); }
              }
              return results;
            }""";

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(TESTS);
                BrowserContext context = InstalledBrowser.browser().newContext()) {
            Page page = context.newPage();
            page.route("http://scripts.test/**", ScriptTests::serve);
            page.navigate("http://scripts.test/");
            for (String name : files.map(file -> file.getFileName().toString()).sorted().toList()) {
                if (name.endsWith(".test.js")) {
                    cases(page, name).forEach(one -> tests.add(test(name, one)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(12);
        return tests.stream();
    }

    @Test
    void theServerReadsNumbersAsTheScriptsDo() throws Exception {
        List<List<String>> table =
                JsonMapper.builder()
                        .build()
                        .readValue(
                                Files.readString(TESTS.resolve("numbers.json")),
                                new TypeReference<>() {});
        for (List<String> row : table) {
            var number = NumberText.parse(row.get(0));
            assertThat(number == null ? null : number.toPlainString())
                    .as(row.get(0))
                    .isEqualTo(row.get(1));
            if (number != null) {
                assertThat(NumberText.conventionOf(row.get(0))).hasToString(row.get(2));
            }
        }
    }

    @SuppressWarnings("unchecked") // the script answers lists of two texts
    private static List<List<String>> cases(Page page, String name) {
        return (List<List<String>>) page.evaluate(RUN, name);
    }

    private static DynamicTest test(String file, List<String> one) {
        return DynamicTest.dynamicTest(
                file + ": " + one.get(0), () -> assertThat(one.get(1)).isEmpty());
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        Path file =
                path.startsWith("/tests/")
                        ? TESTS.resolve(path.substring("/tests/".length()))
                        : SCRIPTS.resolve(path.substring(path.lastIndexOf('/') + 1));
        if (path.equals("/")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<html>"));
            return;
        }
        String type = path.endsWith(".json") ? "application/json" : "text/javascript";
        route.fulfill(
                new Route.FulfillOptions()
                        .setPath(file)
                        .setHeaders(Map.of("Content-Type", type + ";charset=utf-8")));
    }
}
