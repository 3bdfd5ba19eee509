package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.Contracted;
import org.kontor.testing.Browser.Look;

/** A member with a balance uses more than is included: refused kindly when it is used up, until it is topped up. */
class UsageByClicksIT {
    private static final double PATIENCE = 120_000;

    @Test
    void paysFromTheBalanceWhatIsNotIncludedAndTellsTheNextInvoice() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = today(page);
            String name = "Guthaben " + UUID.randomUUID().toString().substring(0, 8);
            String account = account(page, name);
            String number = page.locator(".page-head p")
                    .textContent()
                    .replaceAll(" ·.*", "")
                    .strip();
            String contract = Contracted.deskWithRoom(Long.parseLong(account), today);

            use(page, contract, 120);
            assertThat(page.locator("td .chip", text("offen"))).hasCount(1);
            use(page, contract, 60);
            assertThat(page.locator(".notices li.failed")).containsText("Das Guthaben reicht dafür nicht");
            tour.look();
            topUp(page, number);
            use(page, contract, 60);
            assertThat(page.locator("td .chip", text("offen"))).hasCount(2);
            // An hour is 18.00 net.
            assertThat(unbilled(page)).hasText("21,42 €");
            tour.look();

            issue(page, today);
            page.navigate("/office/contracts/amend.xhtml?form=QUANTITY&id=" + contract);
            page.fill("[id='amend:quantity']", "2");
            page.fill(
                    "[id='amend:effective']",
                    today.plusMonths(9).withDayOfMonth(1).toString());
            page.click("[id='amend:look']");
            // A second desk in nine months changes nothing of it.
            Locator next = page.locator(".with").first();
            assertThat(next).isVisible();
            LocalDate due = LocalDate.parse(next.getAttribute("data-due"));
            String told = next.textContent().strip();
            issue(page, due);
            page.navigate("/office/invoicing/invoices.xhtml?q=" + name.replace(" ", "%20"));
            assertThat(page.locator("tbody tr").first().locator(".money")).hasText(told);

            page.navigate("/office/contracts/usage.xhtml?id=" + contract);
            page.locator("a[href*='usage-back']").first().click();
            tour.look();
            page.fill("[id='back:reason']", "nicht genutzt");
            page.click("[id='back:save']");
            assertThat(page.locator(".notices li.done")).isVisible();
            assertThat(unbilled(page)).containsText("−21,42");
            page.navigate("/office/limits/account.xhtml?id=" + account);
            page.fill("[id='exemption:why']", "Kulanz");
            page.click("[id='exemption:exempt']");
            assertThat(page.locator("span.chip.info")).containsText("Ausnahme bis");
            tour.look().assertNothingIsWrong();
        }
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator unbilled(Page page) {
        return page.locator("ul.lines li", text("noch nicht berechnet")).locator(".money");
    }

    private static void use(Page page, String contract, int minutes) {
        page.navigate("/office/contracts/usage.xhtml?id=" + contract);
        page.selectOption("[id='usage:product']", "RAUM");
        page.fill("[id='usage:units']", String.valueOf(minutes));
        page.click("[id='usage:save']");
        assertThat(page.locator(".notices li")).isVisible();
    }

    /** Any payment that waits: what it was for does not matter here. */
    private static void topUp(Page page, String number) {
        page.navigate("/office/banking/waiting.xhtml");
        page.locator("tbody a.row").first().click();
        page.fill("[id='credit:account']", number);
        page.click("[id='credit:put']");
        assertThat(page.locator(".notices li.done")).isVisible();
    }

    private static LocalDate today(Page page) {
        page.navigate("/office/invoicing/run-start.xhtml");
        return LocalDate.parse(page.inputValue("[id='form:through']"));
    }

    /** Id of a new account that pays from its balance. */
    private static String account(Page page, String name) {
        page.navigate("/office/accounts/edit.xhtml");
        Map<String, String> fields = Map.of(
                "name", name, "email", "x@example.org", "street", "Weg 1", "postCode", "01097", "city", "Dresden");
        fields.forEach((id, text) -> page.fill("[id='form:" + id + "']", text));
        page.selectOption("[id='form:paymentMethod']", "BALANCE");
        page.click("[id='form:save']");
        page.waitForURL("**/office/accounts/detail.xhtml*");
        return page.url().replaceAll(".*id=", "");
    }

    private static void issue(Page page, LocalDate through) {
        page.navigate("/office/invoicing/run-start.xhtml");
        page.fill("[id='form:through']", through.toString());
        page.click("[id='form:start']");
        assertThat(page.locator("[id='run:finalise']")).isVisible(patiently());
        page.click("[id='run:finalise']");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='issued-form'] a.row").first()).isVisible(patiently());
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
