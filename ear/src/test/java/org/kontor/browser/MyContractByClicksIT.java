package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** A member looks at another package, cancels, takes it back, and takes all data along: on a small phone. */
class MyContractByClicksIT {
    @Test
    void seesWhatAPackageCostsCancelsAndTakesItBack() throws IOException {
        String other;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            office.page().navigate("/office/contracts/list.xhtml?q=Nordlicht");
            other = office.page().locator("a.row").first().getAttribute("href").replaceAll(".*id=", "");
        }
        try (Tour tour = Tour.of("jana", "/my/contracts.xhtml", Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(360, 780);
            page.navigate("/my/contracts.xhtml");
            page.locator("a.row").first().click();
            page.waitForURL("**/my/contract.xhtml*");
            String own = page.url().replaceAll(".*id=", "");
            tour.look();

            page.click("#package");
            page.waitForURL("**/my/change.xhtml*");
            page.selectOption("[id='change:product']", new SelectOption().setIndex(0));
            page.click("[id='change:look']");
            Locator order = page.locator("[id='change:do']");
            // Whether it can be ordered depends on how far other tests have billed; OrderByKeysIT orders one.
            assertThat(page.locator(".told")).containsText("Gesamtpreis des Vertrags");
            assertThat(page.locator(".lifeline")).hasCount(2);
            tour.look();

            page.navigate("/my/change.xhtml?form=CANCEL&id=" + own);
            assertThat(page.locator("[id='change:do']")).hasText("jetzt kündigen");
            tour.look();
            page.click("[id='change:do']");
            page.waitForURL("**/my/contract.xhtml*");
            assertThat(page.locator(".notices li.done")).hasText("Gekündigt. Die Bestätigung kommt per Mail.");
            page.click("#undo");
            page.click("[id='change:do']");
            page.waitForURL("**/my/contract.xhtml*");
            assertThat(page.locator("#cancel")).isVisible();

            for (String form : new String[] {"EXTRA", "END_EXTRA", "PAUSE"}) {
                tour.visit("/my/change.xhtml?form=" + form + "&id=" + own);
            }
            page.fill("[id='change:first']", "2030-02-10");
            page.fill("[id='change:last']", "2030-02-01");
            page.click("[id='change:look']");
            assertThat(page.locator(".notices li.failed, .error:not(:empty)").first())
                    .isVisible();
            for (String form : new String[] {"PACKAGE", "CANCEL", "UNDO"}) {
                tour.visit("/my/change.xhtml?form=" + form + "&id=" + other, 404);
            }

            page.navigate("/my/change.xhtml?form=EXTRA&id=" + own);
            page.selectOption("[id='change:product']", new SelectOption().setIndex(0));
            page.click("[id='change:look']");
            assertThat(order).hasText("zahlungspflichtig bestellen");
            assertThat(page.locator(".told")).containsText("Gesamtpreis des Vertrags");
            assertThat(page.locator("section[aria-labelledby=agree] input:checked"))
                    .hasCount(0);
            tour.look();
            order.click();
            assertThat(page.locator("[id='change:early-note'] .error, [id='early-note'] .error"))
                    .hasCount(1);
            page.check("[id='change:early']");
            order.click();
            assertThat(page.locator("[id='change:valueOwed-note'] .error, [id='valueOwed-note'] .error"))
                    .hasCount(1);
            assertThat(page.locator("[id='change:early']")).isChecked();
            tour.look();

            page.navigate("/my/data.xhtml");
            tour.visit(page.locator("a[href*='details.xhtml']").first().getAttribute("href"));
            page.fill("[id='form:email']", "no address");
            page.click("[id='form:save']");
            assertThat(page.locator("[id='form:email']")).hasAttribute("aria-invalid", "true");
            tour.visit("/my/details.xhtml?id=999999999", 404);
            page.navigate("/my/data.xhtml");
            Download data = page.waitForDownload(() -> page.click("#export button"));
            try (ZipFile zip = new ZipFile(data.path().toFile())) {
                assertThat(zip.getEntry("data.json")).isNotNull();
                assertThat(zip.stream().anyMatch(entry -> entry.getName().endsWith(".pdf")))
                        .isTrue();
            }
            tour.look().assertNothingIsWrong();
        }
    }
}
