package org.kontor.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium that visits the running stack. One for all tests of a run; each visit is a context of its own. */
public final class Browser {
    // What Playwright gives is for the thread that asked for it.
    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Browser::new);

    private final com.microsoft.playwright.Browser chromium;
    private final RealStack stack = RealStack.running();

    private Browser() {
        String executable = System.getenv().getOrDefault("KONTOR_BROWSER", "/usr/bin/chromium");
        boolean own = executable.equals("playwright");
        // Only where no browser could be found: Playwright then fetches its own.
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", own ? "0" : "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (!own) {
            options.setExecutablePath(Path.of(executable));
        }
        chromium = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
    }

    /** Of this thread. */
    public static Browser running() {
        return RUNNING.get();
    }

    /** A fresh visitor who is not logged in. */
    public Page visit(Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(stack.url())
                .setLocale(look.locale())
                .setViewportSize(look.width(), look.height())
                .setIsMobile(look.phone())
                .setHasTouch(look.phone())
                .setColorScheme(look.scheme())
                // Colours change at once, so that pictures and axe never see them on their way.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** The page that is there, in another size and scheme. */
    public static void show(Page page, Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    /**
     * Logs in through Keycloak's own form; the demo users' password is their name. One at a time: Keycloak refuses a login
     * while another of the same user is under way.
     */
    public Page login(String user, String path, Look look) {
        Page page = visit(look);
        page.navigate(path);
        enter(page, user);
        return page;
    }

    /** As {@link #login}, on Keycloak's page. */
    public void enter(Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", user);
        synchronized (RealStack.LOGIN) {
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(stack.url()));
        }
    }

    /** How a visitor sees the pages. */
    public record Look(boolean phone, boolean dark, String locale) {
        public static final Look DESKTOP = new Look(false, false, "de-DE");
        public static final Look PHONE = new Look(true, false, "de-DE");
        public static final Look ENGLISH = new Look(false, false, "en-GB");

        /** The other size and scheme, in the same language. */
        public Look opposite() {
            return new Look(!phone, !dark, locale);
        }

        int width() {
            return phone ? 360 : 1440;
        }

        int height() {
            return phone ? 844 : 900;
        }

        ColorScheme scheme() {
            return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        }
    }
}
