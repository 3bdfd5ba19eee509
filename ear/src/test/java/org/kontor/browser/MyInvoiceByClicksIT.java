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
}
