package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people of the office click through again and again. */
final class Clicks {
    private static final double PATIENCE = 120_000;

    private Clicks() {}

    static LocalDate today(Page page) {
        page.navigate("/office/invoicing/run-start.xhtml");
        return LocalDate.parse(page.inputValue("[id='form:through']"));
    }

    static String account(Page page, String name) {
        String unique = name + " " + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/office/accounts/edit.xhtml");
        Map<String, String> fields = Map.of(
                "name", unique, "email", "x@example.org", "street", "Weg 1", "postCode", "01097", "city", "Dresden");
        fields.forEach((id, text) -> page.fill("[id='form:" + id + "']", text));
        page.click("[id='form:save']");
        page.waitForURL("**/office/accounts/detail.xhtml*");
        return unique;
    }

    /** Up to the preview. */
    static void sign(Page page, String account, LocalDate start, String... product) {
        chosen(page, account, start, product);
        page.click("[id='sign:preview']");
        assertThat(page.locator("[id='sign:do']")).isVisible();
    }

    /** What is to be signed. */
    static void chosen(Page page, String account, LocalDate start, String... product) {
        page.navigate("/office/accounts/list.xhtml?q=" + account.replace(" ", "%20"));
        page.locator("a.row").first().click();
        page.click(".page-head a.primary");
        List.of(product)
                .forEach(name -> page.selectOption(
                        "[id='sign:product']",
                        page.locator("[id='sign:product'] option", new Page.LocatorOptions().setHasText(name))
                                .first()
                                .getAttribute("value")));
        page.fill("[id='sign:start']", start.toString());
    }

    /** One click, and the id of the contract whose page follows. */
    static String confirmed(Page page, String button) {
        page.click("[id='" + button + "']");
        page.waitForURL("**/office/contracts/detail.xhtml*");
        return page.url().replaceAll(".*id=", "");
    }

    static void issue(Page page, LocalDate through) {
        page.navigate("/office/invoicing/run-start.xhtml");
        page.fill("[id='form:through']", through.toString());
        page.click("[id='form:start']");
        assertThat(page.locator("[id='run:finalise']")).isVisible(patiently());
        page.click("[id='run:finalise']");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='issued-form'] a.row").first()).isVisible(patiently());
    }

    /** Follows the link of an invitation, sets a password and comes into the portal with it. */
    static void arrive(Page page, String link, String login) {
        String password = "Pass-" + UUID.randomUUID();
        page.navigate(link);
        if (page.locator("#password-new").count() == 0) {
            page.locator("#kc-content a, #kc-info-message a").first().click();
        }
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.locator("#password-confirm").press("Enter");
        page.waitForLoadState();
        page.navigate("/my/");
        Locator username = page.locator("#username");
        if (username.count() > 0) {
            username.fill(login);
            page.fill("#password", password);
            page.click("#kc-login");
        }
        page.waitForURL("**/my/**");
    }

    static Locator newest(Page page, String account) {
        page.navigate("/office/invoicing/invoices.xhtml?q=" + account.replace(" ", "%20"));
        return page.locator("tbody tr").first().locator(".money");
    }

    static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
