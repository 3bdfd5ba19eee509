package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people of the office click through again and again. */
final class Clicks {
    private static final double PATIENCE = 120_000;
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CONTRACT = Pattern.compile("V\\d{4,}");

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

    /** Follows the link of an invitation, sets a password and comes into the portal with it; by keyboard only. */
    static void arrive(Page page, String link, String login) {
        Keyboard keys = new Keyboard(page);
        String password = "Pass-" + UUID.randomUUID();
        page.navigate(link);
        if (page.locator("#password-new").count() == 0) {
            keys.press(page.locator("#kc-content a, #kc-info-message a").first());
            page.waitForSelector("#password-new");
        }
        keys.write(page.locator("#password-new"), password);
        keys.write(page.locator("#password-confirm"), password);
        page.keyboard().press("Enter");
        page.waitForSelector(
                "#password-new", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        page.navigate("/my/");
        Locator username = page.locator("#username");
        if (username.count() > 0) {
            keys.write(username, login);
            keys.write(page.locator("#password"), password);
            page.keyboard().press("Enter");
        }
        page.waitForURL("**/my/**");
    }

    /** Confirms what the law makes of a withdrawal, which is told before. */
    static void settleWithdrawal(Page page, String name, String effect) {
        page.navigate("/office/declarations/list.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL("**/office/declarations/detail.xhtml*");
        page.click("[id='settle:look']");
        assertThat(page.locator("[id='settle']")).containsText(effect);
        page.click("[id='settle:do']");
        page.waitForURL("**/office/declarations/list.xhtml*");
    }

    static Locator newest(Page page, String account) {
        page.navigate("/office/invoicing/invoices.xhtml?q=" + account.replace(" ", "%20"));
        return page.locator("tbody tr").first().locator(".money");
    }

    static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    static Locator mail(Page page, String email) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(email));
    }

    /** As soon as it is there. */
    static void read(Page page, Locator mail) {
        await().atMost(SOON).until(() -> {
            page.navigate("/office/mail.xhtml");
            return mail.count() == 1;
        });
        mail.locator("a.row").click();
    }

    /** The address that a mail leads to, as soon as it is there. */
    static String link(Page page, Locator mail) {
        read(page, mail);
        Matcher link = LINK.matcher(page.locator("p.letter").textContent());
        if (!link.find()) {
            throw new AssertionError("no link in " + page.locator("p.letter").textContent());
        }
        return link.group();
    }

    static String contractNumber(Locator told) {
        Matcher number = CONTRACT.matcher(told.textContent());
        if (!number.find()) {
            throw new AssertionError("no contract in " + told.textContent());
        }
        return number.group();
    }

    /** Of an amount as a page writes it, whatever its signs look like. */
    static long cents(String amount) {
        String digits = amount.replaceAll("[^0-9]", "");
        boolean negative = amount.contains("-") || amount.contains("\u2212");
        return negative ? -Long.parseLong(digits) : Long.parseLong(digits);
    }
}
