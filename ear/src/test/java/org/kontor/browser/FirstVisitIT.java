package org.kontor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.testing.Browser;
import org.kontor.testing.Browser.Look;

/** What a phone fetches the first time, as it goes over the wire: page, styles, scripts, fonts, pictures. */
class FirstVisitIT {
    private static final int MOST_BYTES = 300_000;
    // Less than the fonts alone would be a page that counted nothing.
    private static final int LEAST_BYTES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "jana, /my/index.xhtml",
        "jana, /my/invoices.xhtml",
        "sabine, /office/index.xhtml",
        "'', /declarations/cancel.xhtml",
        "'', /packages/"
    })
    void fitsAMobileConnection(String user, String path) {
        Page page = user.isEmpty()
                ? Browser.running().visit(Look.PHONE)
                : Browser.running().login(user, path, Look.PHONE);
        try {
            if (user.isEmpty()) {
                page.navigate(path);
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Number bytes = (Number) page.evaluate("performance.getEntriesByType('navigation')"
                    + ".concat(performance.getEntriesByType('resource'))"
                    + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
            System.Logger log = System.getLogger(FirstVisitIT.class.getName());
            log.log(System.Logger.Level.INFO, "{0}: {1} bytes", path, bytes);
            assertThat(bytes.intValue()).as(path).isBetween(LEAST_BYTES, MOST_BYTES);
        } finally {
            page.context().close();
        }
    }
}
