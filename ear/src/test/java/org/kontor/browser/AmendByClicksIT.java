package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.kontor.browser.Clicks.account;
import static org.kontor.browser.Clicks.confirmed;
import static org.kontor.browser.Clicks.issue;
import static org.kontor.browser.Clicks.newest;
import static org.kontor.browser.Clicks.sign;
import static org.kontor.browser.Clicks.today;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** What the pages tell before a contract is signed, changed, cancelled and kept is what is invoiced, to the cent. */
class AmendByClicksIT {
    private static final String LAST = "last";
    private static final String EFFECTIVE = "effective";

    @Test
    void previewsAreTheNextInvoice() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = today(page);
            LocalDate next = today.withDayOfMonth(1).plusMonths(1);
            String account = account(page, "Vorschau");
            sign(page, account, today);
            String told = page.locator("li.total .money").textContent();
            String contract = confirmed(page, "sign:do");
            issue(page, today);
            assertThat(newest(page, account)).hasText(told);

            form(page, contract, "QUANTITY", Map.of("quantity", "2", EFFECTIVE, next.toString()));
            issuedAsTold(tour, account);
            form(page, contract, "ADD", Map.of(EFFECTIVE, next.plusDays(4).toString()));
            issuedAsTold(tour, account);
            String last = next.plusDays(20).toString();
            form(page, contract, "CANCEL", Map.of(LAST, last), "EXTRAORDINARY");
            issuedAsTold(tour, account);
            page.navigate("/office/contracts/amend.xhtml?form=UNDO&id=" + contract);
            issuedAsTold(tour, account);
            tour.assertNothingIsWrong();
        }
    }

    /** Issues what the page tells next, and nothing between: each step changes the very next invoice. */
    private static void issuedAsTold(Tour tour, String account) {
        Page page = tour.page();
        Locator next = page.locator(".with").first();
        assertThat(next).isVisible();
        LocalDate due = LocalDate.parse(next.getAttribute("data-due"));
        String told = next.textContent().strip();
        tour.look();
        confirmed(page, "amend:do");
        issue(page, due);
        assertThat(newest(page, account)).hasText(told);
    }

    @Test
    void tellsAtTheFieldWhatIsImpossible() {
        try (Tour tour = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = today(page);
            sign(page, account(page, "Unmöglich"), today);
            String contract = confirmed(page, "sign:do");
            refused(page, contract, "CANCEL", LAST, today.toString());
            refused(page, contract, "QUANTITY", EFFECTIVE, "2001-01-01");
            refused(page, contract, "QUANTITY", "quantity", "0");
            refused(page, contract, "PLAN", EFFECTIVE, "2199-01-01");
            refused(page, contract, "PAUSE", LAST, "2001-01-01");
            tour.assertNothingIsWrong();
        }
    }

    private static void refused(Page page, String contract, String form, String field, String value) {
        form(page, contract, form, Map.of(field, value));
        assertThat(page.locator("[id='amend:" + field + "']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='" + field + "-note'] .error")).isVisible();
        assertThat(page.locator("[id='amend:" + field + "']")).hasValue(value);
    }

    @Test
    void leavesIssuedDaysToAccountantsAndTellsASecondTab() {
        String contract;
        LocalDate today;
        try (Tour tour = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            today = today(page);
            sign(page, account(page, "Rückwirkend"), today);
            contract = confirmed(page, "sign:do");
            issue(page, today);
            form(page, contract, "PLAN", Map.of(EFFECTIVE, today.toString()));
            assertThat(page.locator("p.chip.warn")).isVisible();
            assertThat(page.locator("[id='amend:do']")).hasCount(0);
            tour.look().assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("anton", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            form(page, contract, "PLAN", Map.of(EFFECTIVE, today.toString()));
            Page other = page.context().newPage();
            form(other, contract, "QUANTITY", Map.of("quantity", "2"));
            assertThat(other.locator("[id='amend:do']")).isVisible();
            confirmed(page, "amend:do");
            other.click("[id='amend:do']");
            assertThat(other.locator(".notices li")).isVisible();
            page.navigate("/office/contracts/detail.xhtml?id=" + contract);
            assertThat(page.locator(".timeline")).containsText("Nachtrag 1");
            assertThat(page.locator(".timeline")).not().containsText("Nachtrag 2");
            tour.look().assertNothingIsWrong();
        }
    }

    private static void form(Page page, String contract, String form, Map<String, String> fields, String... kind) {
        page.navigate("/office/contracts/amend.xhtml?form=" + form + "&id=" + contract);
        if (form.equals("PLAN")) {
            // The first is what was signed.
            page.selectOption("[id='amend:product']", new SelectOption().setIndex(1));
        }
        List.of(kind).forEach(chosen -> page.selectOption("[id='amend:kind']", chosen));
        fields.forEach((id, text) -> page.fill("[id='amend:" + id + "']", text));
        page.click("[id='amend:look']");
    }
}
