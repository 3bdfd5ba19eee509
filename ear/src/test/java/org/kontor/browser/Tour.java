package org.kontor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.testing.Browser;
import org.kontor.testing.Browser.Look;

/** Visits pages one after the other, takes a picture of each and writes down what is wrong with it. */
final class Tour implements AutoCloseable {
    static final Path PICTURES = Path.of("target", "pictures");

    private final Page page;
    private final Look look;
    private final List<String> faults = new ArrayList<>();

    private Tour(Page page, Look look) {
        this.page = page;
        this.look = look;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    static Tour of(String user, String start, Look look) {
        return new Tour(Browser.running().login(user, start, look), look);
    }

    static Tour ofAnybody(Look look) {
        return new Tour(Browser.running().visit(look), look);
    }

    Page page() {
        return page;
    }

    /** The page must answer 200. */
    Tour visit(String path) {
        return visit(path, 200);
    }

    Tour visit(String path, int status) {
        Response response = page.navigate(path);
        if (response.status() != status) {
            faults.add(path + " answered " + response.status());
        }
        return look(path);
    }

    /** The first thing of a list, if it has one. */
    Tour visitFirstOf(String path) {
        visit(path);
        Locator first = page.locator("a.row").first();
        if (first.count() > 0) {
            visit(first.getAttribute("href"));
        }
        return this;
    }

    /** The page as it is now, after clicks. */
    Tour look() {
        return look(URI.create(page.url()).getPath().replace("/kontor/", "/"));
    }

    /** As it came, then in the other size and scheme: to load it again would cost more. */
    private Tour look(String path) {
        inspect(path, look);
        Browser.show(page, look.opposite());
        inspect(path, look.opposite());
        Browser.show(page, look);
        return this;
    }

    private void inspect(String path, Look as) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(path, as)).setFullPage(true));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            faults.add(path + " is wider than the window of " + as);
        }
        for (Rule violation : axe().analyze().getViolations()) {
            faults.add(path + " as " + as + ": " + violation.getId() + " at "
                    + violation.getNodes().stream()
                            .map(node -> String.valueOf(node.getTarget()))
                            .toList());
        }
    }

    /** With what WCAG 2.2 asks of the size of targets (2.5.8), which axe leaves out unless told. */
    private AxeBuilder axe() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static Path picture(String path, Look look) {
        String name = path.replaceAll("\\?.*", "").replaceAll("[^a-z-]+", "-");
        String kind = (look.phone() ? "phone" : "desktop") + (look.dark() ? "-dark-" : "-light-") + look.locale();
        return PICTURES.resolve(kind).resolve(name + ".png");
    }

    private void hear(ConsoleMessage message) {
        // A page that answers 404 on purpose is told as an error of its own address.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            faults.add(page.url() + " says " + message.text());
        }
    }

    void assertNothingIsWrong() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
