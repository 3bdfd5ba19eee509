package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.Contracted;
import org.kontor.testing.Browser.Look;

/** Cancelling and withdrawing without login, by keyboard only on a small phone; then the office settles. */
class DeclareByKeysIT {
    private static final int NARROW = 360;
    private static final int HIGH = 780;
    private static final int MOST_PAGES = 2;
    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    @Test
    void cancelsFromTheHomePageToTheStoredProofByKeyboard() throws IOException {
        String name = "Tastatur " + UUID.randomUUID().toString().substring(0, 8);
        String email = name.replace(' ', '.').toLowerCase() + "@example.org";
        String number;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            number = contractOf(office.page(), "CONSUMER", name, email);
        }
        try (Tour tour = Tour.ofAnybody(Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            page.navigate("/");
            List<String> pages = new ArrayList<>();
            page.onFrameNavigated(frame -> pages.add(frame.url()));
            long begun = System.nanoTime();
            new Keyboard(page).press(page.locator("footer a[href*='declarations/cancel']"));
            page.waitForURL("**/declarations/cancel.xhtml");
            new Keyboard(page).type("contract", number);
            new Keyboard(page).type("name", name);
            new Keyboard(page).type("email", email);
            Locator button = page.locator("[id='form:send']");
            assertThat(button).hasValue("jetzt kündigen");
            new Keyboard(page).press(button);
            page.waitForURL("**/declarations/received.xhtml*");
            assertThat(page.locator("h1")).hasText("Ihre Kündigung ist eingegangen");
            assertThat(page.locator(".page-head p")).containsText("Eingegangen am");
            Download proof = page.waitForDownload(() -> new Keyboard(page).press(page.locator("#store")));
            assertThat(Files.readString(proof.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST_TIME);
            assertThat(pages).hasSizeLessThanOrEqualTo(MOST_PAGES);
            tour.look().assertNothingIsWrong();
        }
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            Clicks.read(page, Clicks.mail(page, email));
            assertThat(page.locator("p.letter")).containsText("Ihr Vertrag " + number + " endet mit dem");
            assertThat(page.locator("p.letter")).containsText("Vertrag: " + number);
            assertThat(page.locator(".buttons .chip").first()).containsText("Kuendigung-");
            page.navigate("/office/contracts/list.xhtml?q=" + number);
            assertThat(page.locator("tbody .chip").first()).hasText("gekündigt");
            office.visit("/office/declarations/list.xhtml?which=ALL");
            page.locator("a.row", new Page.LocatorOptions().setHasText(name)).click();
            assertThat(page.locator("dd a").first()).hasText(number);
            office.look().assertNothingIsWrong();
        }
    }

    @Test
    void takesWhateverIsTypedInEnglishAndAsksAPerson() {
        String mark = "<b>Ünïcode</b> 🦄 " + UUID.randomUUID().toString().substring(0, 8);
        try (Tour tour = Tour.ofAnybody(new Look(true, true, "en-GB"))) {
            Page page = tour.page();
            tour.visit("/declarations/withdraw.xhtml");
            assertThat(page.locator("footer")).containsText("Verträge hier kündigen (Cancel contracts here)");
            assertThat(page.locator("footer")).containsText("Vertrag widerrufen (Withdraw from a contract)");
            page.fill("[id='form:name']", mark);
            page.fill("[id='form:contract']", "x".repeat(10_000));
            page.fill("[id='form:email']", "no address");
            assertThat(page.locator("[id='form:send']")).hasValue("Widerruf bestätigen");
            page.click("[id='form:send']");
            assertThat(page.locator("[id='form:email']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='form:name']")).hasValue(mark);
            page.fill("[id='form:email']", "unicorn@example.org");
            page.click("[id='form:send']");
            assertThat(page.locator("[id='form:contract']")).hasAttribute("aria-invalid", "true");
            page.fill("[id='form:contract']", "desk <script>alert(1)</script>");
            tour.look();
            page.click("[id='form:send']");
            page.waitForURL("**/declarations/received.xhtml*");
            assertThat(page.locator("dl")).containsText(mark);
            String key = page.url().replaceAll(".*key=", "");
            tour.look();
            tour.visit("/declarations/received.xhtml?key=" + UUID.randomUUID(), 404);
            tour.visit("/declarations/received.xhtml?key=" + key);
            tour.assertNothingIsWrong();
        }
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            String number =
                    contractOf(page, "BUSINESS", "Gewerbe " + mark.substring(mark.length() - 8), "gewerbe@example.org");
            Locator row = page.locator("a.row", new Page.LocatorOptions().setHasText(mark));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                page.navigate("/office/declarations/list.xhtml");
                return page.locator("tr", new Page.LocatorOptions().setHasText(mark))
                                .locator(".chip.warn")
                                .count()
                        > 0;
            });
            row.first().click();
            page.fill("[id='settle:contract']", "V-none");
            page.click("[id='settle:look']");
            assertThat(page.locator("[id='settle:contract']")).hasAttribute("aria-invalid", "true");
            office.look();
            page.fill("[id='settle:contract']", number);
            page.click("[id='settle:look']");
            assertThat(page.locator("[id='settle']")).containsText("Kein Widerrufsrecht");
            assertThat(page.locator("[id='settle:do']")).hasCount(0);
            page.click("[id='grant:do']");
            assertThat(page.locator("[id='grant:reason']")).hasAttribute("aria-invalid", "true");
            office.look();
            page.fill("[id='close:note']", "Einhörner haben keinen Vertrag");
            page.click("[id='close:end']");
            page.waitForURL("**/office/declarations/list.xhtml*");
            assertThat(page.locator(".notices li.done")).isVisible();
            office.look().assertNothingIsWrong();
        }
    }

    private static String contractOf(Page page, String type, String name, String email) {
        LocalDate today = Clicks.today(page);
        page.navigate("/office/accounts/edit.xhtml");
        page.selectOption("[id='form:customerType']", type);
        Map.of("name", name, "email", email, "street", "Weg 1", "postCode", "01097", "city", "Dresden")
                .forEach((id, text) -> page.fill("[id='form:" + id + "']", text));
        page.click("[id='form:save']");
        page.waitForURL("**/office/accounts/detail.xhtml*");
        String contract = Contracted.deskWithRoom(Long.parseLong(page.url().replaceAll(".*id=", "")), today);
        page.navigate("/office/contracts/detail.xhtml?id=" + contract);
        return Clicks.contractNumber(page.locator(".page-head"));
    }
}
