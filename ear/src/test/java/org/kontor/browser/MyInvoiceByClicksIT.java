package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** A member opens a line of the own invoice on the phone and reads why it costs what it costs; others' are not there. */
class MyInvoiceByClicksIT {
    @Test
    void explainsEveryLineOfTheOwnInvoicesOnly() {
        String other;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            office.page().navigate("/office/invoicing/invoices.xhtml?q=Nordlicht");
            other = office.page().locator("a.row").first().getAttribute("href").replaceAll(".*id=", "");
        }
        try (Tour tour = Tour.of("jana", "/my/invoices.xhtml", Look.PHONE)) {
            Page page = tour.page();
            page.navigate("/my/invoices.xhtml");
            page.locator("a.row").first().click();
            page.waitForURL("**/my/invoice.xhtml*");
            int lines = page.locator("ul.explained > li").count();
            assertThat(page.locator("ul.explained details.why")).hasCount(lines);
            page.locator("details.why summary").first().click();
            assertThat(page.locator("details.why ol li").first()).isVisible();
            assertThat(page.locator("details.why ol").first()).containsText("Umsatzsteuer");
            tour.look();
            tour.visit("/my/invoice.xhtml?id=" + other, 404);
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void disputesALineAndSeesThatNobodyRemindsOfIt() {
        String number;
        try (Tour tour = Tour.of("jana", "/my/invoices.xhtml", Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(360, 780);
            page.navigate("/my/invoices.xhtml");
            page.locator("a.row").first().click();
            page.waitForURL("**/my/invoice.xhtml*");
            number = page.locator("h1").textContent().strip();
            page.click("[id='dispute:say']");
            assertThat(page.locator("[id='dispute:reason']")).hasAttribute("aria-invalid", "true");
            page.fill("[id='dispute:reason']", "Im Juli war ich <b>nicht da</b> 🌴");
            page.click("[id='dispute:say']");
            assertThat(page.locator("#stopped"))
                    .hasText("Diese Rechnung wird zurzeit weder eingezogen noch angemahnt.");
            tour.look();
            tour.visit("/my/").assertNothingIsWrong();
        }
        try (Tour office = Tour.of("sabine", "/office/invoicing/disputes.xhtml", Look.DESKTOP)) {
            office.page().navigate("/office/invoicing/disputes.xhtml");
            assertThat(office.page().locator("tbody")).containsText(number);
        }
        try (Tour tour = Tour.of("jana", "/my/invoices.xhtml", Look.PHONE)) {
            Page page = tour.page();
            page.navigate("/my/invoices.xhtml");
            page.locator("a.row").first().click();
            page.locator("[id='said'] button").first().click();
            assertThat(page.locator(".notices li.done")).isVisible();
            assertThat(page.locator("#stopped")).hasCount(0);
        }
    }
}
