package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** What a member does at the fridge and at the own desk: take, read, pay, enter an order number, ask for erasure. */
class MyPortalByClicksIT {
    private static final int NARROW = 360;
    private static final int HIGH = 780;

    @Test
    void takesALunchOnceHoweverOftenClicked() throws IOException {
        String place;
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            page.navigate("/office/catalog/sellers.xhtml");
            place = page.locator("a[href*='location.xhtml']", new Page.LocatorOptions().setHasText("Platz 7"))
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*id=", "");
            office.visit("/office/catalog/location.xhtml?id=" + place);
            office.visit("/office/catalog/shelf.xhtml?id=" + place);
            Download sheet = page.waitForDownload(() -> page.click("a[href*='shelf-file']"));
            assertThat(Files.readString(sheet.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            page.click("[id='form:save']");
            assertThat(page.locator(".notices li.done")).isVisible();
            office.assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("jana", "/my/take.xhtml?place=" + place, Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            tour.visit("/my/take.xhtml?place=" + place + "&product=MITTAG");
            assertThat(page.locator("[id='take'] .head").first()).containsText("12,90");
            Locator one = page.locator("[id='take'] button").first();
            one.dblclick();
            assertThat(page.locator(".notices li.done").first()).containsText("Genommen: 1 × Mittagstisch");
            assertThat(page.locator("[id='slips'] li")).hasCount(1);
            page.goBack();
            assertThat(page.locator("[id='slips'] li")).hasCount(1);
            tour.look();
            page.locator("[id='slips'] button").first().click();
            assertThat(page.locator(".notices li.done").first()).containsText("Zurückgenommen");
            assertThat(page.locator("[id='slips'] li")).hasCount(0);
            tour.visit("/my/take.xhtml?place=999999999", 404).visit("/my/take.xhtml?place=x", 404);
            tour.assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("milan", "/my/", new Look(true, true, "en-GB"))) {
            tour.visit("/my/take.xhtml?place=" + place);
            assertThat(tour.page().locator(".empty")).containsText("There is nothing for you here");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void readsThePostPaysAndEntersAnOrderNumber() throws IOException {
        try (Tour tour = Tour.of("milan", "/my/", new Look(true, false, "en-GB"))) {
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            page.navigate("/my/contracts.xhtml");
            page.locator("a.row").first().click();
            page.click("#references");
            page.waitForURL("**/my/references.xhtml*");
            String from = page.inputValue("[id='order:from']");
            page.fill("[id='order:number']", "<i>PO</i> 4711");
            page.fill("[id='order:from']", "2020-01-01");
            page.click("[id='order:add']");
            assertThat(page.locator("[id='order:from']")).hasAttribute("aria-invalid", "true");
            tour.look();
            page.fill("[id='order:number']", "PO 4711");
            page.fill("[id='order:from']", from);
            page.click("[id='order:add']");
            assertThat(page.locator(".notices li.done")).isVisible();
            assertThat(page.locator("ul.lines").first()).containsText("PO 4711");

            tour.visit("/my/payment.xhtml");
            page.locator("a[href*='statement.xhtml']").first().click();
            page.waitForURL("**/my/statement.xhtml*");
            tour.look();
            Download csv = page.waitForDownload(
                    () -> page.locator("a[href*='kind=CSV']").first().click());
            assertThat(Files.readString(csv.path())).contains(";");
            page.navigate("/my/invoices.xhtml");
            Locator open = page.locator("tbody tr", new Page.LocatorOptions().setHasText("open"));
            if (open.count() > 0) {
                tour.visit(open.first().locator("a.row").getAttribute("href"));
            }
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void asksForErasureAndTheOfficeAnswers() {
        try (Tour tour = Tour.of("jana", "/my/", Look.PHONE)) {
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            page.navigate("/my/data.xhtml");
            page.locator("a[href*='erasure.xhtml']").first().click();
            page.waitForURL("**/my/erasure.xhtml*");
            assertThat(page.locator("main")).containsText("§ 147");
            assertThat(page.locator("main")).containsText("Ein Vertrag läuft");
            page.fill("[id='ask:note']", "Bitte <b>alles</b> 🧹");
            page.click("[id='ask:do']");
            assertThat(page.locator(".notices li.done")).isVisible();
            tour.look().assertNothingIsWrong();
        }
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            office.visit("/office/privacy/list.xhtml");
            page.locator("a.row", new Page.LocatorOptions().setHasText("Jana Sommer"))
                    .first()
                    .click();
            page.waitForURL("**/office/privacy/detail.xhtml*");
            assertThat(page.locator("main")).containsText("Bitte <b>alles</b>");
            page.click("[id='answering:refuse']");
            assertThat(page.locator("[id='answering:answer']")).hasAttribute("aria-invalid", "true");
            office.look();
            page.fill("[id='answering:answer']", "Ihr Vertrag läuft noch.");
            page.click("[id='answering:refuse']");
            assertThat(page.locator(".notices li.done")).isVisible();
            office.look().assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("jana", "/my/trail.xhtml", Look.PHONE)) {
            tour.visit("/my/trail.xhtml");
            assertThat(tour.page().locator("tbody")).containsText("Löschung der Daten des Kundenkontos");
            assertThat(tour.page()
                            .locator("tbody tr", new Page.LocatorOptions().setHasText("beantragt"))
                            .first())
                    .containsText("Sie");
            assertThat(tour.page().locator("tbody").textContent()).doesNotContain("sabine");
            tour.visitFirstOf("/my/messages.xhtml").assertNothingIsWrong();
        }
    }
}
