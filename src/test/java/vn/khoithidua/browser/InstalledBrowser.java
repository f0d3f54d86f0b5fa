package vn.khoithidua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the installed browser, once for all journeys. Without one the journeys are skipped aloud;
 * with {@code -Dbrowser.required=true} they fail instead.
 */
final class InstalledBrowser implements ExecutionCondition {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledBrowser.class);
    private static final List<String> PROGRAMS =
            List.of("chromium", "google-chrome", "chromium-browser", "chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        String text =
                "no Chromium or Chrome found on the path; install one or name it with -Dbrowser.path";
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("BROWSER JOURNEYS REQUIRED, but " + text);
        }
        LOG.warn("BROWSER JOURNEYS SKIPPED: {}", text);
        return ConditionEvaluationResult.disabled(text);
    }

    static Browser browser() {
        return Holder.BROWSER;
    }

    private static Optional<Path> program() {
        String named = System.getProperty("browser.path");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String[] folders = System.getenv().getOrDefault("PATH", "").split(":");
        return PROGRAMS.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Holder {

        static final Browser BROWSER = launch();

        @SuppressWarnings("resource") // both live as long as the tests and end with the process
        private static Browser launch() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(program().orElseThrow())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));
        }
    }
}
