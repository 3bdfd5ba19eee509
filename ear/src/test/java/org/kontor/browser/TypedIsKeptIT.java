package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** What was typed outlives the session it was typed in. */
class TypedIsKeptIT {
    private static final String FORM = "/office/accounts/edit.xhtml";

    @Test
    void throughASessionThatEnded() {
        try (Tour tour = Tour.of("sabine", FORM, Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(FORM);
            page.fill("[id='form:name']", "Studio Nordlicht GmbH");
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.click("[id='form:save']");
            assertThat(page.locator(".restored")).isVisible();
            assertThat(page.locator("[id='form:name']")).hasValue("Studio Nordlicht GmbH");
        }
    }

    @Test
    void whileAFieldIsWrong() {
        try (Tour tour = Tour.of("sabine", FORM, Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(FORM);
            page.fill("[id='form:name']", "Studio Nordlicht GmbH");
            page.fill("[id='form:email']", "no address");
            page.click("[id='form:save']");
            assertThat(page.locator("[id='form:email']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='form:name']")).hasValue("Studio Nordlicht GmbH");
        }
    }
}
