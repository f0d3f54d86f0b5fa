package vn.khoithidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person at one screen. Closing it checks that the browser's console stayed free of errors. */
final class Visitor implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Visitor(int port, int width, int height) {
        context =
                InstalledBrowser.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL("http://127.0.0.1:" + port)
                                        .setLocale("vi-VN")
                                        .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
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

    /** Nothing serious or critical by the WCAG rules on the page as it stands. */
    void hasNoBarriers(String where) {
        List<String> grave =
                new AxeBuilder(page)
                                .withTags(
                                        List.of(
                                                "wcag2a",
                                                "wcag2aa",
                                                "wcag21a",
                                                "wcag21aa",
                                                "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(Visitor::told)
                                .toList();
        assertThat(grave).as("accessibility of " + where).isEmpty();
    }

    /** Keeps a picture under {@code target/pictures}. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }
}
