package vn.khoithidua.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures the grid in a headless Chromium whose processor is slowed down four times: how soon one
 * may type, how long a key waits, how long a paste of all cells takes.
 *
 * <p>Arguments: address, data folder of the embedded database, path of Chromium.
 */
public final class GridRun {

    private static final String PASSWORD = "Thi đua 2026 cùng tiến bộ";
    private static final int SLOWER = 4;
    private static final int ROUNDS = 5;

    /** Someone who waits for the grid: in its first free cell as soon as it takes keys; notes when a digit stands there. */
    private static final String WAIT =
            """
            new MutationObserver(() => {
              const grid = document.querySelector("[data-grid][data-ready]");
              if (grid && !window.ready) {
                window.ready = performance.now();
                grid.querySelector("td[role=gridcell]:not([aria-readonly])").focus({ preventScroll: true });
              }
              if (!window.edited && document.querySelector("td input")) window.edited = performance.now();
            }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });""";

    /** Notes how long each key waited, and when a set was acknowledged. */
    private static final String WATCH =
            """
            () => {
              window.delays = [];
              window.told = {};
              document.addEventListener("keydown", (event) => {
                window.delays.push(performance.now() - event.timeStamp);
                window.told["key " + (event.ctrlKey ? "Ctrl+" : "") + event.key] = event.timeStamp;
              }, true);
              new MutationObserver(() => {
                if (document.getElementById("kt-paste").open) window.told.preview = performance.now();
              }).observe(document.getElementById("kt-paste"), { attributes: true });
              document.addEventListener("grid:saved", () => { window.told.saved = performance.now(); });
            }""";

    private final String grid;
    private final Page page;

    private GridRun(String grid, Page page) {
        this.grid = grid;
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        try (Statements statements = Statements.of(args[1]);
                Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of(args[2]))
                                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
                BrowserContext context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(args[0])
                                        .setViewportSize(1366, 768)
                                        .setPermissions(
                                                List.of("clipboard-read", "clipboard-write")))) {
            Target.Place target =
                    Target.find(statements.admin(), PASSWORD).places().getFirst();
            Page page = context.newPage();
            page.navigate("/login");
            page.locator("input[name=username]").fill(target.secretary());
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("form[data-login-page] button[type=submit]").click();
            page.waitForURL(url -> !url.contains("/login"));
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
            page.addInitScript(WAIT);
            new GridRun("/years/" + target.year() + "/grid", page).run();
        }
    }

    private void run() {
        for (int round = 0; round < ROUNDS; round++) {
            firstEdit();
            double picture = number("performance.getEntriesByName('first-contentful-paint')[0].startTime");
            page.evaluate(WATCH);
            type();
            double delay = number("window.delays.sort((a, b) => a - b)[Math.ceil(window.delays.length * 0.95) - 1]");
            double keys = number("window.delays.length");
            paste(round);
            Console.say(
                    """
                    round %d: takes keys %.0f ms after navigation, digit in a cell %.0f ms, first picture %.0f ms;
                      %.0f keys, p95 input delay %.1f ms; paste of %.0f cells: preview %.0f ms + acknowledged %.0f ms"""
                            .formatted(
                                    round + 1,
                                    number("window.ready"),
                                    number("window.edited"),
                                    picture,
                                    keys,
                                    delay,
                                    number("document.querySelectorAll('td[role=gridcell]').length"),
                                    number("window.told.preview - window.told['key Ctrl+v']"),
                                    number("window.told.saved - window.told['key Enter']")));
        }
    }

    /** Presses a digit over and over from the navigation on, until one stands in a cell. */
    private void firstEdit() {
        page.navigate("about:blank");
        page.navigate(grid, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        for (int i = 0; i < 500 && Double.isNaN(number("window.edited")); i++) {
            page.keyboard().press("5");
        }
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        page.keyboard().press("Escape");
    }

    /** Sixty cells by keyboard at a fast typist's pace. */
    private void type() {
        for (int i = 0; i < 60; i++) {
            for (String key : List.of("1", ",", String.valueOf((i + 1) % 2 * 5), "Enter")) {
                page.keyboard().press(key);
                page.waitForTimeout(60);
            }
        }
        page.waitForSelector("td[data-state=sending]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void paste(int round) {
        page.locator("td[role=gridcell]").first().click();
        page.evaluate(
                "text => navigator.clipboard.writeText(text)",
                ("1," + (round % 2 * 5) + "\t").repeat(13).concat("1,5\n").repeat(60));
        page.evaluate("() => { window.told.saved = 0; }");
        page.keyboard().press("Control+v");
        page.waitForSelector("#kt-paste[open]");
        page.keyboard().press("Enter");
        page.waitForFunction("() => window.told.saved > window.told['key Enter']");
    }

    private double number(String expression) {
        return ((Number) page.evaluate("() => Number(" + expression + ")")).doubleValue();
    }
}
