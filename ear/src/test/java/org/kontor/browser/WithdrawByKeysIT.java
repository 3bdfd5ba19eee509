package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kontor.local.Database;
import org.kontor.testing.Browser.Look;
import org.kontor.testing.RealStack;

/**
 * The office puts a package into the window and takes it out again; who ordered it meanwhile withdraws without login, by
 * keyboard only on a small phone, after one day of use that was asked for. The office confirms by clicks, and what comes
 * back is right to the cent, deposit included, in the document and in the portal.
 */
class WithdrawByKeysIT {
    static final String WINDOW = "shop window";

    private static final int NARROW = 360;
    private static final int HIGH = 780;
    private static final String PACKAGE = "Nachtplatz";
    private static final BigDecimal NET = new BigDecimal("99.00");
    private static final BigDecimal VAT = new BigDecimal("0.19");

    @Test
    void paysForTheDayThatWasUsedAndNothingElse() throws IOException {
        String name = "Nora " + UUID.randomUUID().toString().substring(0, 8);
        String email = name.replace(' ', '.').toLowerCase() + "@example.org";
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP);
                Tour tour = Tour.ofAnybody(Look.PHONE)) {
            Page desk = office.page();
            Page page = tour.page();
            page.setViewportSize(NARROW, HIGH);
            LocalDate today = Clicks.today(desk);
            page.navigate("/packages/");
            assertThat(offers(page)).hasCount(0);
            offerTo(desk, "PUBLIC");
            page.reload();
            assertThat(offers(page).first()).isVisible();
            String number = orders(page, name, email, today);
            offerTo(desk, "OFFICE");
            page.navigate("/packages/");
            assertThat(page.locator("main a.primary").first()).isVisible();
            assertThat(offers(page)).hasCount(0);
            String link = Clicks.link(
                    desk,
                    Clicks.mail(desk, email).filter(new Locator.FilterOptions().setHasNotText("Ihre Bestellung")));

            Clicks.issue(desk, today);
            assertThat(Clicks.cents(Clicks.newest(desk, name).textContent()))
                    .isEqualTo(gross(NET).movePointRight(2).longValueExact());
            withdraws(tour, name, email, number);
            Clicks.read(
                    desk, Clicks.mail(desk, email).filter(new Locator.FilterOptions().setHasText("Ihr Widerruf ist")));
            assertThat(desk.locator("p.letter")).containsText("Vertrag: " + number);
            assertThat(desk.locator(".buttons .chip").first()).containsText("Widerruf");
            Clicks.settleWithdrawal(desk, name, "Die Tage bis dahin werden anteilig bezahlt");
            Clicks.issue(desk, today);
            BigDecimal back = back(today);
            assertThat(Clicks.cents(Clicks.newest(desk, name).textContent()))
                    .as("what comes back")
                    .isEqualTo(-back.movePointRight(2).longValueExact());
            office.visitFirstOf("/office/invoicing/invoices.xhtml?q=" + name.replace(" ", "%20"));
            assertThat(desk.locator("main")).containsText(german(back));

            seesWhatIsLeft(tour, link, email, gross(NET).subtract(back));
            office.assertNothingIsWrong();
            tour.assertNothingIsWrong();
        }
    }

    private static Locator offers(Page page) {
        return page.locator("main a.primary", new Page.LocatorOptions().setHasText(PACKAGE + " bestellen"));
    }

    /** With a deposit, and from the day of the start on, so that a month is a month whatever the day of this test. */
    private static void offerTo(Page desk, String audience) {
        desk.navigate("/office/catalog/list.xhtml?q=NACHT");
        String product = desk.locator("a.row").first().getAttribute("href");
        desk.navigate(product.replace("detail", "rules"));
        desk.selectOption("[id='form:audience']", audience);
        desk.selectOption("[id='form:anchor']", "ANNIVERSARY");
        desk.fill("[id='form:deposit']", "50,00");
        desk.click("[id='form:save']");
        desk.waitForURL("**/office/catalog/detail.xhtml*");
    }

    private static String orders(Page page, String name, String email, LocalDate today) {
        Keyboard keys = new Keyboard(page);
        keys.press(offers(page).first());
        page.waitForURL("**/packages/order.xhtml*");
        keys.date("start", today);
        keys.choose("type", 1);
        keys.type("name", name);
        keys.type("email", email);
        keys.type("street", "Weg 1");
        keys.type("postCode", "01097");
        keys.type("city", "Dresden");
        keys.choose("payment", 1);
        keys.press(page.locator("[id='form:look']"));
        assertThat(page.locator(".told")).containsText("117,81");
        assertThat(page.locator(".told")).containsText("50,00");
        for (String box : new String[] {"early", "valueOwed", "terms"}) {
            keys.tick(page.locator("[id='form:" + box + "']"));
        }
        keys.press(page.locator("[id='form:order']"));
        page.waitForURL("**/packages/ordered.xhtml*");
        return Clicks.contractNumber(page.locator("main"));
    }

    private static void withdraws(Tour tour, String name, String email, String number) throws IOException {
        Page page = tour.page();
        Keyboard keys = new Keyboard(page);
        page.navigate("/");
        keys.press(page.locator("footer a[href*='declarations/withdraw']"));
        page.waitForURL("**/declarations/withdraw.xhtml");
        keys.type("name", name);
        keys.type("contract", number);
        keys.type("email", email);
        Locator button = page.locator("[id='form:send']");
        assertThat(button).hasValue("Widerruf bestätigen");
        keys.press(button);
        page.waitForURL("**/declarations/received.xhtml*");
        assertThat(page.locator("h1")).hasText("Ihr Widerruf ist eingegangen");
        Download proof = page.waitForDownload(() -> keys.press(page.locator("#store")));
        assertThat(Files.readString(proof.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        tour.look();
    }

    /** The value of the day, no deposit, and the document that says why. */
    private static void seesWhatIsLeft(Tour tour, String link, String email, BigDecimal left) {
        Page page = tour.page();
        Clicks.arrive(page, link, email);
        assertThat(page.locator("main .chip", new Page.LocatorOptions().setHasText("offen"))
                        .first())
                .containsText(german(left));
        tour.look();
        Keyboard keys = new Keyboard(page);
        keys.press(page.locator(".dock a[href*='invoices.xhtml']"));
        page.waitForURL("**/my/invoices.xhtml*");
        assertThat(page.locator("tbody tr")).hasCount(2);
        keys.press(page.locator("a.row").first());
        page.waitForURL("**/my/invoice.xhtml*");
        assertThat(page.locator("main")).containsText(german(gross(NET).subtract(left)));
        assertThat(page.locator("main")).containsText(Pattern.compile("-\\d+ von \\d+ Tagen"));
        tour.look();
    }

    /** Of a month paid in advance all but its first day (§ 357a (2) BGB), by the arithmetic of the law and no code of ours. */
    private static BigDecimal back(LocalDate start) {
        long days = ChronoUnit.DAYS.between(start, start.plusMonths(1));
        return gross(NET.subtract(NET.divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal gross(BigDecimal net) {
        return net.add(net.multiply(VAT).setScale(2, RoundingMode.HALF_UP));
    }

    private static String german(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    @Test
    @ResourceLock(value = WINDOW, mode = ResourceAccessMode.READ_WRITE)
    void saysWhatToDoWhenNothingIsOnOffer() throws SQLException {
        try (Connection owner = new Database(RealStack.running().settings()).connect("kontor");
                Statement sql = owner.createStatement();
                Tour tour = Tour.ofAnybody(Look.PHONE)) {
            String open = ids(sql, "SELECT GROUP_CONCAT(id) FROM product WHERE audience = 'PUBLIC'");
            sql.execute("UPDATE product SET audience = 'OFFICE' WHERE id IN (" + open + ")");
            try {
                tour.visit("/packages/index.xhtml");
                assertThat(tour.page().locator("main .offer")).hasCount(0);
                assertThat(tour.page().locator("main .empty")).containsText("Gerade ist hier nichts im Angebot");
                assertThat(tour.page().locator("main .empty a")).hasCount(1);
            } finally {
                sql.execute("UPDATE product SET audience = 'PUBLIC' WHERE id IN (" + open + ")");
            }
            tour.assertNothingIsWrong();
        }
    }

    private static String ids(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
