package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** A contract rests, goes to another payer, and meets the rules of its product; each told to the cent before. */
class HandOverByClicksIT {
    private static final String DETAIL = "/office/contracts/detail.xhtml?id=";

    @Test
    void restsIsHandedOverAndFindsNoPlaceLeft() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = Clicks.today(page);
            LocalDate next = today.withDayOfMonth(1).plusMonths(1);
            String product = "Studio " + UUID.randomUUID().toString().substring(0, 8);
            limitedToOne(tour, product);
            String successor = Clicks.account(page, "Nachfolge");
            String number = number(page);
            String account = Clicks.account(page, "Ruhe");
            Clicks.chosen(page, account, today, product);
            page.fill("[id='sign:pauseDays']", "60");
            page.click("[id='sign:preview']");
            tour.look();
            String contract = Clicks.confirmed(page, "sign:do");
            Clicks.issue(page, today);

            noPlaceLeft(page, account, today, product);
            rests(tour, contract, account, next);
            goesTo(tour, contract, number, next.plusMonths(1));
            Clicks.issue(page, next.plusMonths(1));
            assertThat(Clicks.newest(page, successor)).isVisible();
            papers(tour, contract);
            tour.assertNothingIsWrong();
        }
    }

    /** A product of which the first location has one. */
    private static void limitedToOne(Tour tour, String name) {
        Page page = tour.page();
        page.navigate("/office/catalog/product.xhtml");
        Map.of("nameGerman", name, "nameEnglish", name, "code", name.substring(name.length() - 8), "price", "310")
                .forEach((field, text) -> page.fill("[id='form:" + field + "']", text));
        page.click("[id='form:save']");
        page.waitForURL("**/office/catalog/detail.xhtml*");
        page.navigate(page.url().replace("detail", "rules"));
        page.locator("input.pieces").first().fill("-1");
        page.click("[id='form:save']");
        assertThat(page.locator("input.pieces").first()).hasAttribute("aria-invalid", "true");
        page.locator("input.pieces").first().fill("1");
        tour.look();
        page.click("[id='form:save']");
        page.waitForURL("**/office/catalog/detail.xhtml*");
    }

    private static void noPlaceLeft(Page page, String account, LocalDate today, String product) {
        Clicks.chosen(page, account, today, product);
        page.click("[id='sign:preview']");
        assertThat(page.locator("[id='product-note'] .error")).isVisible();
        assertThat(page.locator("[id='sign:do']")).hasCount(0);
    }

    private static void rests(Tour tour, String contract, String account, LocalDate next) {
        Page page = tour.page();
        page.navigate("/office/contracts/amend.xhtml?form=PAUSE&id=" + contract);
        page.fill("[id='amend:effective']", next.plusDays(4).toString());
        page.fill("[id='amend:last']", next.plusDays(13).toString());
        page.click("[id='amend:look']");
        Locator told = page.locator(".with").first();
        assertThat(told).isVisible();
        String sum = told.textContent().strip();
        LocalDate due = LocalDate.parse(told.getAttribute("data-due"));
        tour.look();
        Clicks.confirmed(page, "amend:do");
        Clicks.issue(page, due);
        assertThat(Clicks.newest(page, account)).hasText(sum);
    }

    private static void goesTo(Tour tour, String contract, String number, LocalDate day) {
        Page page = tour.page();
        page.navigate("/office/contracts/transfer.xhtml?id=" + contract);
        page.fill("[id='transfer:account']", "K0");
        page.fill("[id='transfer:day']", day.toString());
        page.click("[id='transfer:look']");
        assertThat(page.locator("[id='transfer:account']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='transfer:account']", number);
        page.click("[id='transfer:look']");
        assertThat(page.locator("[id='transfer:do']")).isVisible();
        tour.look();
        Clicks.confirmed(page, "transfer:do");
        assertThat(page.locator("main")).containsText("Übernommen von");
    }

    /** The contract and its amendments can be had as PDF. */
    private static void papers(Tour tour, String contract) {
        Page page = tour.page();
        Locator amendment = page.locator("a[href*='Nachtrag-2']");
        for (int i = 0; i < 60 && amendment.count() == 0; i++) {
            page.navigate(DETAIL + contract);
            page.waitForTimeout(500);
        }
        String file = amendment.getAttribute("href");
        byte[] pdf = page.request().get(file.replace("/kontor", "")).body();
        Assertions.assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        tour.look();
    }

    private static String number(Page page) {
        String text = page.locator(".page-head p").textContent();
        return Pattern.compile("(\\S+) · ")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
