package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser;
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

    /** A member, whose login itself ended: after a new one, the form is as it was left. */
    @Test
    void throughALoginThatEnded() {
        try (Tour tour = Tour.of("milan", "/my/data.xhtml", Look.PHONE)) {
            Page page = tour.page();
            page.navigate("/my/data.xhtml");
            page.locator("a[href*='details.xhtml']").first().click();
            page.waitForURL("**/my/details.xhtml*");
            String form = page.url();
            page.fill("[id='form:street']", "Karl-Heine-Straße 50 🦄");
            page.fill("[id='form:email']", "half typed");
            page.context().clearCookies();
            page.click("[id='form:save']");
            page.waitForSelector("#username");
            Browser.running().enter(page, "milan");
            page.waitForURL(address -> address.equals(form));
            assertThat(page.locator(".restored")).isVisible();
            assertThat(page.locator("[id='form:street']")).hasValue("Karl-Heine-Straße 50 🦄");
            assertThat(page.locator("[id='form:email']")).hasValue("half typed");
            tour.look();
        }
    }

    /** What is stored is no longer typed, where the same page follows, too. */
    @Test
    void butNotOnceItIsStored() {
        try (Tour tour = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            Clicks.account(page, "Vergesslich");
            page.navigate("/office/accounts/logins.xhtml?id=" + page.url().replaceAll(".*id=", ""));
            String first = page.inputValue("[id='invite:name']");
            String mail = page.inputValue("[id='invite:email']");
            for (int i = 0; i < 3; i++) {
                page.fill("[id='invite:name']", "Nora Neu");
                page.fill("[id='invite:email']", "nora.neu@kept.example");
                page.click("[id='invite:do']");
                assertThat(page.locator(".notices li.done")).isVisible();
                assertThat(page.locator("[id='invite:name']")).hasValue(first);
                assertThat(page.locator("[id='invite:email']")).hasValue(mail);
                assertThat(page.locator("[id='invite'] .restored")).isHidden();
                page.navigate(page.url());
                assertThat(page.locator("[id='invite:email']")).hasValue(mail);
            }
            // A cookie would be for all tabs: one that asks often would take it from the one it is meant for.
            Assertions.assertThat(page.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("kontor-stored");
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
