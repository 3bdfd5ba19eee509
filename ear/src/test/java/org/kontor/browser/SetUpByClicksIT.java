package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** An installation that holds nothing is set up in the office alone: seller, location, tax class, first product. */
class SetUpByClicksIT {
    private static final String SELLERS = "/office/catalog/sellers.xhtml";
    private static final String TAXES = "/office/catalog/taxes.xhtml";
    private static final String[][] SELLER = {
        {"name", "Elbhang Räume GmbH"},
        {"taxNumber", "203/123/45678"},
        {"street", "Körnerplatz 1"},
        {"postCode", "01326"},
        {"city", "Dresden"},
        {"contactName", "Ada Berg"},
        {"contactPhone", "+49 351 1234567"},
        {"contactEmail", "rechnung@elbhang.example"},
        {"bankHolder", "Elbhang Räume GmbH"},
        {"iban", "DE02120300000000202051"}
    };

    @Test
    void aSellerWithItsNumbersAndALocation() {
        try (Tour tour = Tour.of("ada", SELLERS, Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(SELLERS);
            page.click("a[href$='/office/catalog/seller.xhtml']");
            for (String[] field : SELLER) {
                fill(page, field[0], field[1]);
            }
            fill(page, "pattern", "RE-{yyyy}-{seq:6}");
            save(page);
            // The demo's invoices look like that already.
            assertThat(page.locator(".field:has([id='form:pattern']) .error")).isVisible();
            fill(page, "pattern", "EH-{yyyy}-{seq:5}");
            save(page);
            assertThat(page.locator("h1")).hasText("Elbhang Räume GmbH");
            page.click("a[href*='/office/catalog/location.xhtml?seller=']");
            fill(page, "name", "Körnerplatz");
            fill(page, "street", "Körnerplatz 1");
            fill(page, "postCode", "01326");
            fill(page, "city", "Dresden");
            save(page);
            assertThat(page.locator("a.row", new Page.LocatorOptions().setHasText("Körnerplatz")))
                    .isVisible();
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void aTaxClassWithItsNextRate() {
        try (Tour tour = Tour.of("ada", TAXES, Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(TAXES);
            page.click("a[href$='/office/catalog/tax.xhtml']");
            fill(page, "nameGerman", "Speisen");
            fill(page, "nameEnglish", "Meals");
            fill(page, "code", "meals");
            fill(page, "percent", "a lot");
            fill(page, "validFrom", "2026-01-01");
            save(page);
            assertThat(page.locator(".field:has([id='form:percent']) .error")).isVisible();
            fill(page, "percent", "7");
            save(page);
            assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("meals")))
                    .containsText("7 %");
            page.click("a[href*='tax.xhtml?code=meals']");
            fill(page, "percent", "19,5");
            fill(page, "validFrom", "2028-01-01");
            save(page);
            assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("meals")))
                    .containsText("19,5 %");
            tour.assertNothingIsWrong();
        }
    }

    private static void fill(Page page, String id, String value) {
        page.fill("[id='form:" + id + "']", value);
    }

    private static void save(Page page) {
        page.click("[id='form:save']");
    }
}
