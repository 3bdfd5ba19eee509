package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** A package with a set-up fee and a trial is offered, signed, and moved to a new price, by clicks alone. */
class PricesByClicksIT {

    @Test
    void offersATrialAndMovesAContractToANewPrice() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = Clicks.today(page);
            String name = "Probe " + UUID.randomUUID().toString().substring(0, 8);
            String product = offered(tour, name);

            String account = Clicks.account(page, "Preis");
            Clicks.sign(page, account, today, name);
            Clicks.confirmed(page, "sign:do");

            page.navigate("/office/catalog/price.xhtml?id=" + product);
            fill(page, "price", "209");
            page.click("[id='form:save']");
            assertThat(page.locator("[id='form:do']")).isVisible();
            assertThat(page.locator("li.pick")).containsText(account);
            tour.look();
            page.click("[id='form:do']");
            page.waitForURL("**/office/catalog/campaign.xhtml*");
            assertThat(page.locator(".chip.ok")).isVisible(Clicks.patiently());
            tour.look();
            page.locator("a.row").first().click();
            assertThat(page.locator(".timeline")).containsText("Neuer Preis");
            tour.assertNothingIsWrong();
        }
    }

    /** Its id; the price says at the field what cannot be. */
    private static String offered(Tour tour, String name) {
        Page page = tour.page();
        page.navigate("/office/catalog/product.xhtml");
        fill(page, "nameGerman", name);
        fill(page, "nameEnglish", name);
        fill(page, "code", "P" + name.substring(name.length() - 6));
        page.click("[id='form:save']");
        page.waitForURL("**/office/catalog/price.xhtml*");
        fill(page, "price", "199");
        page.selectOption(
                "[id='form:fee']",
                page.locator("[id='form:fee'] option", new Page.LocatorOptions().setHasText("Einrichtung"))
                        .first()
                        .getAttribute("value"));
        fill(page, "trialDays", "14");
        fill(page, "remindDays", "20");
        page.click("[id='form:save']");
        assertThat(page.locator("[id='form:remindDays']")).hasAttribute("aria-invalid", "true");
        fill(page, "remindDays", "5");
        tour.look();
        page.click("[id='form:save']");
        page.click("[id='form:do']");
        page.waitForURL("**/office/catalog/detail.xhtml*");
        assertThat(page.locator("main")).containsText("Probezeit 14 Tage");
        tour.look();
        return page.url().replaceAll(".*id=", "");
    }

    private static void fill(Page page, String field, String text) {
        page.fill("[id='form:" + field + "']", text);
    }
}
