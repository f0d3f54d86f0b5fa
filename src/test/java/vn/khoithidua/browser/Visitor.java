package vn.khoithidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person at one screen. Closing it checks that the browser's console stayed free of errors. */
final class Visitor implements AutoCloseable {

    /** How long a busy machine may take to show something, in milliseconds. */
    private static final int PATIENCE = 15_000;

    /** The rules as the library brings them, run in the page: much faster than from outside. */
    private static final String AXE = axe();

    private static final String GRAVE =
            """
            () => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
              }).then(found => found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).slice(0, 4).join(' | ')))""";

    private static final String BEYOND =
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const scrolls = one => one !== null && one !== document.body && one !== root
                && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
              const out = [...document.body.querySelectorAll('*')].filter(one =>
                one.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(one.parentElement));
              return [(root.scrollWidth - root.clientWidth) + ' px', ...out.slice(0, 6).map(one =>
                one.tagName.toLowerCase() + '.' + one.className + ' ' + (one.textContent || '').trim().slice(0, 30))];
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private static String axe() {
        try (InputStream source =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor(int port, int width, int height) {
        context =
                InstalledBrowser.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL("http://127.0.0.1:" + port)
                                        .setLocale("vi-VN")
                                        .setPermissions(
                                                List.of("clipboard-read", "clipboard-write"))
                                        .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(error -> errors.add("page error: " + error));
        page.onConsoleMessage(
                message -> {
                    // A refusal that the page handles is logged by the browser as a failed load;
                    // that is no error of the page.
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")) {
                        errors.add(message.text());
                    }
                });
    }

    /** At an office screen of 1366×768. */
    static Visitor atDesk(int port) {
        return new Visitor(port, 1366, 768);
    }

    /** On a phone of 390×844. */
    static Visitor onPhone(int port) {
        return new Visitor(port, 390, 844);
    }

    /** The name's field, by its exact label: the box beside it speaks of the name too. */
    Locator username() {
        return page.getByLabel("Tên đăng nhập", new Page.GetByLabelOptions().setExact(true));
    }

    Page page() {
        return page;
    }

    Visitor signIn(String username, String password) {
        page.navigate("/login");
        username().fill(username);
        page.locator("input[name=password]").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Đăng nhập").setExact(true))
                .click();
        // Waits for the load event of the next page, so that a quick click is not lost.
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Puts a text on the clipboard and pastes it where the focus is, as one does by hand. */
    void paste(String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        page.keyboard().press("Control+v");
    }

    /** Nothing serious or critical by the WCAG rules on the page as it stands. */
    void hasNoBarriers(String where) {
        assertThat(barriers()).as("accessibility of " + where).isEmpty();
    }

    /** What is serious or critical by the WCAG rules once all of the page is drawn. */
    List<String> barriers() {
        page.waitForFunction("() => document.querySelector('tr.later') === null");
        page.evaluate(AXE);
        return told(page.evaluate(GRAVE));
    }

    private static List<String> told(@Nullable Object found) {
        return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
    }

    /** The page itself does not scroll sideways; tables may, in areas of their own. */
    void fitsItsScreen(String where) {
        assertThat(overhang()).as("beyond the screen on " + where).isEmpty();
    }

    /** What sticks out to the right of the screen, areas that scroll by themselves aside. */
    List<String> overhang() {
        return told(page.evaluate(BEYOND));
    }

    /** Turns the screen into a phone's or back into a desk's. */
    Visitor resize(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Chooses the language of the pages that are opened from now on. */
    Visitor speak(String language) {
        context.addCookies(List.of(new Cookie("LANG", language).setUrl(page.url())));
        return this;
    }

    /** Keeps a picture under {@code target/pictures}. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }
}
