package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** Somebody joins a team and leaves it: what the pages tell before is what is invoiced, to the cent. */
class TeamByClicksIT {
    private static final double PATIENCE = 120_000;

    @Test
    void joiningAndLeavingCostWhatThePagesTell() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate("/office/invoicing/run-start.xhtml");
            LocalDate today = LocalDate.parse(page.inputValue("[id='form:through']"));
            String account = account(page);
            String id = page.url().replaceAll(".*id=", "");
            String contract = signed(page, today);
            ordered(tour, contract, today);
            issue(page, today);

            LocalDate next = today.withDayOfMonth(1).plusMonths(1);
            String join = "/office/contracts/team-change.xhtml?form=JOIN&account=" + id;
            page.navigate(join);
            fill(
                    page,
                    Map.of(
                            "name",
                            "Anna Albers",
                            "costCentre",
                            "Vertrieb",
                            "effective",
                            next.plusDays(4).toString()));
            page.click("[id='team:look']");
            issuedAsTold(tour, account);

            page.navigate("/office/contracts/team.xhtml?account=" + id);
            assertThat(page.locator("ul.team")).containsText("Anna Albers");
            tour.look();
            renamed(tour);
            page.click("ul.team a[href*='form=LEAVE']");
            fill(page, Map.of("last", today.minusDays(40).toString()));
            page.click("[id='team:look']");
            assertThat(page.locator("[id='team:last']")).hasAttribute("aria-invalid", "true");
            fill(page, Map.of("last", next.plusDays(20).toString()));
            page.click("[id='team:look']");
            issuedAsTold(tour, account);
            tour.assertNothingIsWrong();
        }
    }

    /** An order number, and one that ends before it begins. */
    private static void ordered(Tour tour, String contract, LocalDate today) {
        Page page = tour.page();
        page.navigate("/office/contracts/references.xhtml?id=" + contract);
        page.fill("[id='order:number']", "PO-4711");
        page.fill("[id='order:from']", today.minusDays(40).toString());
        page.fill("[id='order:until']", today.minusDays(41).toString());
        page.click("[id='order:add']");
        assertThat(page.locator("[id='order:until']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='order:until']", "");
        page.click("[id='order:add']");
        assertThat(page.locator("[id='orders'] li")).containsText("PO-4711");
        tour.look();
    }

    /** A mail address that is none is told at its field. */
    private static void renamed(Tour tour) {
        Page page = tour.page();
        page.click("ul.team a.strong");
        page.fill("[id='member:name']", "Anna Albers-Kern");
        page.fill("[id='member:email']", "anna at example.org");
        page.click("[id='member:save']");
        assertThat(page.locator("[id='member:email']")).hasAttribute("aria-invalid", "true");
        tour.look();
        page.fill("[id='member:email']", "anna@example.org");
        page.click("[id='member:save']");
        page.waitForURL("**/office/contracts/team.xhtml*");
        assertThat(page.locator("ul.team")).containsText("Anna Albers-Kern");
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((field, text) -> page.fill("[id='team:" + field + "']", text));
    }

    private static void issuedAsTold(Tour tour, String account) {
        Page page = tour.page();
        Locator next = page.locator(".with").first();
        assertThat(next).isVisible();
        LocalDate due = LocalDate.parse(next.getAttribute("data-due"));
        String told = next.textContent().strip();
        // Whose seat each line is.
        assertThat(page.locator("ul.lines li", new Page.LocatorOptions().setHasText("Anna Albers"))
                        .first())
                .isVisible();
        tour.look();
        page.click("[id='team:do']");
        page.waitForURL("**/office/contracts/team.xhtml*");
        issue(page, due);
        page.navigate("/office/invoicing/invoices.xhtml?q=" + account.replace(" ", "%20"));
        assertThat(page.locator("tbody tr").first().locator(".money")).hasText(told);
    }

    /** Wants subtotals by member. */
    private static String account(Page page) {
        String unique = "Team " + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/office/accounts/edit.xhtml");
        Map<String, String> fields = Map.of(
                "name", unique, "email", "x@example.org", "street", "Weg 1", "postCode", "01097", "city", "Dresden");
        fields.forEach((field, text) -> page.fill("[id='form:" + field + "']", text));
        page.selectOption("[id='form:groups']", "MEMBER");
        page.click("[id='form:save']");
        page.waitForURL("**/office/accounts/detail.xhtml*");
        return unique;
    }

    private static String signed(Page page, LocalDate start) {
        page.click(".page-head a.primary");
        page.fill("[id='sign:start']", start.toString());
        page.click("[id='sign:preview']");
        assertThat(page.locator("[id='sign:do']")).isVisible();
        page.click("[id='sign:do']");
        page.waitForURL("**/office/contracts/detail.xhtml*");
        return page.url().replaceAll(".*id=", "");
    }

    private static void issue(Page page, LocalDate through) {
        page.navigate("/office/invoicing/run-start.xhtml");
        page.fill("[id='form:through']", through.toString());
        page.click("[id='form:start']");
        LocatorAssertions.IsVisibleOptions patiently = new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
        assertThat(page.locator("[id='run:finalise']")).isVisible(patiently);
        page.click("[id='run:finalise']");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='issued-form'] a.row").first()).isVisible(patiently);
    }
}
