package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/**
 * Ordering without login, and what follows in the portal, by keyboard only on a small phone: from the start page to the
 * first invoice, its dispute, another package, another mandate and all data; and with slips of all kinds.
 */
class OrderByKeysIT {
    private static final int NARROW = 360;
    private static final int HIGH = 780;
    // Later than anybody may withdraw.
    private static final int LATER = 20;

    @Test
    void ordersByKeyboardAndIsSentAllPapers() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String email = "paula." + mark + "@example.org";
        LocalDate start;
        String first;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            start = Clicks.today(office.page()).plusDays(LATER);
        }
        try (Tour tour = Tour.ofAnybody(Look.PHONE)) {
            Page page = tour.page();
            Keyboard keys = new Keyboard(page);
            page.setViewportSize(NARROW, HIGH);
            page.navigate("/");
            keys.press(page.locator("main a[href*='packages']"));
            page.waitForURL("**/packages/");
            assertThat(page.locator("main")).containsText("177,31");
            tour.look();
            keys.press(page.locator("main a.primary", new Page.LocatorOptions().setHasText("Flex-Platz bestellen"))
                    .first());
            page.waitForURL("**/packages/order.xhtml*");
            assertThat(page.locator("[id='form:iban']")).isHidden();
            assertThat(page.locator("[id='form:company']")).isHidden();
            keys.date("start", start);
            keys.choose("type", 1);
            keys.type("name", "Paula " + mark);
            keys.type("email", email);
            keys.type("street", "Weg 1");
            keys.type("postCode", "01097");
            keys.type("city", "Dresden");
            keys.choose("payment", 2);
            keys.type("iban", "DE89370400440532013000");
            keys.type("accountHolder", "Paula " + mark);
            tour.look();
            keys.press(page.locator("[id='form:look']"));
            assertThat(page.locator(".told")).containsText("177,31");
            assertThat(page.locator(".told")).containsText("Farm am Platz GmbH");
            first = page.locator(".told dl > div", new Page.LocatorOptions().setHasText("Erste Rechnung"))
                    .locator("dd")
                    .first()
                    .textContent()
                    .replaceAll("€.*", "€");
            Locator order = page.locator("[id='form:order']");
            assertThat(order).hasValue("zahlungspflichtig bestellen");
            Locator boxes = page.locator("section[aria-labelledby=agree] input[type=checkbox]");
            assertThat(boxes.count()).isBetween(2, 4);
            assertThat(page.locator("section[aria-labelledby=agree] input:checked"))
                    .hasCount(0);
            tour.look();
            keys.press(order);
            assertThat(page.locator("[id='form:mandate']")).hasCount(1);
            assertThat(page.locator("[id='form:mandate-note'] .error, [id='mandate-note'] .error"))
                    .hasCount(1);
            assertThat(page.locator("[id='form:name']")).hasValue("Paula " + mark);
            tour.look();
            comesBackWithoutSendingAgain(page, "Paula " + mark);
            keys.type("iban", "DE89370400440532013000");
            keys.type("accountHolder", "Paula " + mark);
            keys.press(page.locator("[id='form:look']"));
            assertThat(page.locator(".told")).containsText(first);
            for (int i = 0; i < boxes.count(); i++) {
                keys.tick(boxes.nth(i));
            }
            keys.press(order);
            page.waitForURL("**/packages/ordered.xhtml*");
            assertThat(page.locator("h1")).hasText("Danke, Ihre Bestellung ist da");
            Download proof = page.waitForDownload(() -> keys.press(page.locator("#store")));
            assertThat(Files.readString(proof.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            tour.look().assertNothingIsWrong();
        }
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            Clicks.read(
                    page, Clicks.mail(page, email).filter(new Locator.FilterOptions().setHasText("Ihre Bestellung")));
            Stream.of("Vertrag-", "Bestellung-", "Widerrufsbelehrung-", "AGB-")
                    .forEach(name -> assertThat(
                                    page.locator(".buttons .chip", new Page.LocatorOptions().setHasText(name)))
                            .hasCount(1));
            office.visit("/office/orders/list.xhtml");
            page.locator("tr", new Page.LocatorOptions().setHasText("Paula " + mark))
                    .locator("a.row")
                    .click();
            page.waitForURL("**/office/orders/detail.xhtml*");
            assertThat(page.locator("main")).containsText("177,31");
            assertThat(page.locator("main")).containsText("Ich stimme den AGB zu.");
            office.look().assertNothingIsWrong();
            String link = Clicks.link(
                    page,
                    Clicks.mail(page, email).filter(new Locator.FilterOptions().setHasNotText("Ihre Bestellung")));
            seesTheFirstInvoice(page, link, email, new Expected(start, first));
        }
    }

    /** What was told when she ordered. */
    private record Expected(LocalDate start, String first) {}

    /** With a password of her own, by keyboard from the mail to the amount that was told, and to the invoice itself. */
    private static void seesTheFirstInvoice(Page office, String link, String email, Expected expected) {
        try (Tour tour = Tour.ofAnybody(Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            Clicks.arrive(page, link, email);
            assertThat(page.locator("main")).containsText(expected.first());
            tour.look();
            Clicks.issue(office, expected.start());
            Keyboard keys = new Keyboard(page);
            keys.press(page.locator(".dock a[href*='invoices.xhtml']"));
            page.waitForURL("**/my/invoices.xhtml*");
            keys.press(page.locator("a.row").first());
            page.waitForURL("**/my/invoice.xhtml*");
            assertThat(page.locator("main")).containsText(expected.first());
            disputes(tour, keys);
            LocalDate billed = changesPackage(tour, keys, office);
            givesAnotherMandate(tour, keys);
            takesAllDataAlong(page, keys);
            withdraws(tour, keys, office, billed);
            tour.assertNothingIsWrong();
        }
    }

    private static void disputes(Tour tour, Keyboard keys) {
        Page page = tour.page();
        keys.reach(page.locator("[id='dispute:reason']"));
        page.keyboard().type("Im Dezember war ich <b>nicht da</b> 🌴");
        keys.press(page.locator("[id='dispute:say']"));
        assertThat(page.locator("#stopped")).isVisible();
        tour.look();
    }

    /** What the next invoice will be is told before the one press, and is what is issued, to the cent. */
    private static LocalDate changesPackage(Tour tour, Keyboard keys, Page office) {
        Page page = tour.page();
        keys.press(page.locator(".dock a[href*='contracts.xhtml']"));
        page.waitForURL("**/my/contracts.xhtml*");
        keys.press(page.locator("a.row").first());
        page.waitForURL("**/my/contract.xhtml*");
        keys.press(page.locator("#package"));
        page.waitForURL("**/my/change.xhtml*");
        assertThat(page.locator("[id='change:product'] option", new Page.LocatorOptions().setHasText("Fix-Platz")))
                .containsText("343,91");
        keys.reach(page.locator("[id='change:product']"));
        page.keyboard().type("Fix");
        keys.press(page.locator("[id='change:look']"));
        assertThat(page.locator("[id='change:do']")).hasText("zahlungspflichtig bestellen");
        assertThat(page.locator(".lifeline")).hasCount(2);
        Stream.of("Gesamtpreis des Vertrags", "Kaution", "Laufzeit und Kündigung", "Statt", "Gilt ab")
                .forEach(fact -> assertThat(page.locator(".told")).containsText(fact));
        assertThat(page.locator("section[aria-labelledby=agree]"))
                .containsText("diese Änderung 14 Tage lang widerrufen");
        Locator next = page.locator(".with").first();
        String told = next.textContent().strip();
        LocalDate due = LocalDate.parse(next.getAttribute("data-due"));
        tour.look();
        keys.press(page.locator("[id='change:do']"));
        page.waitForURL("**/my/contract.xhtml*");
        Clicks.issue(office, due);
        keys.press(page.locator(".dock a[href*='invoices.xhtml']"));
        page.waitForURL("**/my/invoices.xhtml*");
        assertThat(page.locator("tbody tr, ul.rows li").first()).containsText(told);
        return due;
    }

    private static void givesAnotherMandate(Tour tour, Keyboard keys) {
        Page page = tour.page();
        keys.press(page.locator(".dock a[href*='payment.xhtml']"));
        page.waitForURL("**/my/payment.xhtml*");
        keys.type("iban", "DE02120300000000202051");
        keys.type("accountHolder", "Paula");
        keys.tick(page.locator("[id='form:agreed']"));
        keys.press(page.locator("[id='form:give']"));
        assertThat(page.locator("main")).containsText("DE02 … 2051, Kontoinhaber Paula");
        assertThat(page.locator("[id='form'] .restored")).isHidden();
        assertThat(page.locator("[id='form:iban']")).hasValue("");
        tour.look();
        keys.press(page.locator("button", new Page.LocatorOptions().setHasText("widerrufen")));
        Locator no = page.locator(".ui-confirmdialog-no:visible");
        assertThat(no).isVisible();
        assertThat(page.locator(".ui-confirm-dialog:focus-within")).hasCount(1);
        tour.look();
        keys.press(no);
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);
    }

    private static void takesAllDataAlong(Page page, Keyboard keys) {
        keys.press(page.locator(".dock a").first());
        page.waitForURL("**/my/**");
        keys.press(page.locator("#data"));
        page.waitForURL("**/my/data.xhtml*");
        Download data = page.waitForDownload(() -> keys.press(page.locator("#export button")));
        assertThat(data.suggestedFilename()).endsWith(".zip");
    }

    /** Nothing was used and nothing asked for before the start: to the cent, all comes back. */
    private static void withdraws(Tour tour, Keyboard keys, Page office, LocalDate billed) {
        Page page = tour.page();
        keys.press(page.locator(".dock a[href*='contracts.xhtml']"));
        page.waitForURL("**/my/contracts.xhtml*");
        String number = Clicks.contractNumber(page.locator("main"));
        keys.press(page.locator("footer a[href*='declarations/withdraw']"));
        page.waitForURL("**/declarations/withdraw.xhtml*");
        String name = page.inputValue("[id='form:name']");
        assertThat(name).startsWith("Paula");
        keys.type("contract", number);
        keys.press(page.locator("[id='form:send']"));
        page.waitForURL("**/declarations/received.xhtml*");
        Clicks.settleWithdrawal(office, name, "Kein Tag wird berechnet");
        Clicks.issue(office, billed);
        page.navigate("/my/invoices.xhtml");
        List<String> amounts = page.locator("tbody td .money").allTextContents();
        assertThat(amounts).hasSizeGreaterThan(2);
        assertThat(amounts.stream()
                        .map(Clicks::cents)
                        .mapToLong(Long::longValue)
                        .sum())
                .as("sum of %s", amounts)
                .isZero();
        tour.look();
        page.navigate("/my/");
        // The deposit of the package she changed to is not asked for any more either.
        assertThat(page.locator("main .chip.ok").first()).containsText("Alles bezahlt");
        tour.look();
    }

    /** Back and forth in the browser asks for no form to be sent again; what was typed is there but for the secret. */
    private static void comesBackWithoutSendingAgain(Page page, String name) {
        page.navigate("/packages/");
        page.goBack();
        assertThat(page.locator("[id='form:name']")).hasValue(name);
        assertThat(page.locator("[id='form:iban']")).hasValue("");
        assertThat(page.locator("[id='form:order']")).hasCount(0);
        page.reload();
        assertThat(page.locator("[id='form:name']")).hasValue(name);
    }

    @Test
    void keepsWhatIsTypedTellsEverySlipAndOrdersOnce() {
        String later;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            later = Clicks.today(office.page()).plusDays(LATER).toString();
        }
        String name = "<b>Ünïcode</b> 🦄 " + UUID.randomUUID().toString().substring(0, 8);
        try (Tour tour = Tour.ofAnybody(new Look(true, true, "en-GB"))) {
            Page page = tour.page();
            tour.visit("/packages/ordered.xhtml?key=" + UUID.randomUUID(), 404);
            tour.visit("/packages/order.xhtml?location=1&product=999999", 404);
            page.navigate("/packages/");
            page.locator("main a.primary", new Page.LocatorOptions().setHasText("Order Fixed desk"))
                    .first()
                    .click();
            page.waitForURL("**/packages/order.xhtml*");
            Page window = page.context().newPage();
            window.navigate(page.url());
            fill(page, name, later);
            page.fill("[id='form:start']", "2020-01-01");
            page.fill("[id='form:email']", "no address");
            page.fill("[id='form:company']", "x".repeat(10_000));
            wrong(page, "company");
            page.fill("[id='form:company']", "");
            wrong(page, "email");
            page.fill("[id='form:email']", "unicorn@example.org");
            wrong(page, "start");
            assertThat(page.locator("[id='form:name']")).hasValue(name);
            page.fill("[id='form:start']", later);
            page.click("[id='form:look']");
            assertThat(page.locator("[id='form:order']")).hasValue("order with obligation to pay");
            assertThat(page.locator(".told")).containsText("€343.91");
            assertThat(page.locator("[id='form:early']")).hasCount(0);
            tour.look();
            page.check("[id='form:terms']");
            page.click("[id='form:order']");
            page.waitForURL("**/packages/ordered.xhtml*");
            String placed = page.url();
            fill(window, name, later);
            window.click("[id='form:look']");
            window.check("[id='form:terms']");
            window.click("[id='form:order']");
            window.waitForURL("**/packages/ordered.xhtml*");
            assertThat(window.url()).isEqualTo(placed);
            tour.assertNothingIsWrong();
        }
    }

    private static void fill(Page page, String name, String later) {
        page.selectOption("[id='form:type']", "BUSINESS");
        page.selectOption("[id='form:payment']", "TRANSFER");
        Map.of(
                        "start", later,
                        "name", name,
                        "email", "unicorn@example.org",
                        "street", "Weg 1",
                        "postCode", "01097",
                        "city", "Dresden")
                .forEach((id, text) -> page.fill("[id='form:" + id + "']", text));
    }

    /** The page comes back with that field marked, and nothing is stored. */
    private static void wrong(Page page, String field) {
        page.click("[id='form:look']");
        assertThat(page.locator("[id='form:" + field + "']")).hasAttribute("aria-invalid", "true");
    }
}
