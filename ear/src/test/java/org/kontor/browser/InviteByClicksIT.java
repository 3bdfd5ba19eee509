package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kontor.rest.Contracted;
import org.kontor.testing.Browser.Look;

/**
 * The office links a login that exists, its holder invites a colleague, who sets a password by the mail, sees what is hers
 * and nothing else, and is let in no more once the login is closed. With the real Keycloak and real mail.
 */
class InviteByClicksIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Test
    void aColleagueComesByMailSeesOwnUsageAndIsDismissed() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String ina = "ina." + mark + "@example.org";
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            String name = Clicks.account(office.page(), "Elbwerk");
            String id = office.page().url().replaceAll(".*id=", "");
            LocalDate today = Clicks.today(office.page());
            Contracted.deskWithRoom(Long.parseLong(id), today);
            linkMilan(office, id, name);
            try (Tour milan = Tour.of("milan", "/my/", Look.PHONE)) {
                Page page = milan.page();
                page.navigate(oneMail(office.page(), "milan@kontor.example", "Zugang zu Kundenkonto"));
                assertThat(page.locator("dl")).containsText("milan");
                milan.look();
                String offer = page.url();
                page.click("[id='link:do']");
                page.waitForURL("**/my/index.xhtml");
                page.navigate(offer);
                assertThat(page.locator("[id='link:do']")).hasCount(0);

                String person = invites(milan, id, ina);
                try (Tour visitor = Tour.ofAnybody(Look.PHONE)) {
                    Clicks.arrive(visitor.page(), oneMail(office.page(), ina, ""), ina);
                    seesOwnAndNothingElse(visitor, id, person);
                    dismisses(milan, person);
                    visitor.page().navigate("/my/");
                    assertThat(visitor.page().locator("a[href*='usage.xhtml']")).hasCount(0);
                    refused(visitor.page(), "/my/usage.xhtml", 404);
                    visitor.assertNothingIsWrong();
                }
                milan.assertNothingIsWrong();
            }
            closesMilan(office, id);
            office.assertNothingIsWrong();
        }
    }

    private static void linkMilan(Tour office, String id, String name) {
        Page page = office.page();
        page.navigate("/office/accounts/logins.xhtml?id=" + id);
        page.fill("[id='invite:name']", "Milan Petrov");
        page.fill("[id='invite:email']", "Milan@Kontor.example");
        page.click("[id='invite:do']");
        assertThat(page.locator(".notices li.done")).isVisible();
        await().atMost(SOON).until(() -> {
            page.navigate("/office/accounts/logins.xhtml?id=" + id);
            return page.locator("#open .chip").textContent().equals("um Bestätigung gebeten");
        });
        assertThat(page.locator("#logins li")).hasCount(0);
        assertThat(page.locator(".page-head")).containsText(name);
        office.look();
    }

    /** The person's page, once the invitation is out. */
    private static String invites(Tour milan, String id, String ina) {
        Page page = milan.page();
        page.navigate("/my/team.xhtml?account=" + id);
        assertThat(page.locator(".dock a[href*='team.xhtml']")).isVisible();
        milan.look();
        page.click("#invite");
        page.fill("[id='team:name']", "Ina Neu");
        page.fill("[id='team:email']", "no address");
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:email']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='team:email']", ina);
        milan.look();
        page.click("[id='team:look']");
        milan.page().locator("[id='team:do']").click();
        page.waitForURL("**/my/team.xhtml*");
        await().atMost(SOON).until(() -> {
            page.reload();
            return page.locator("ul.team .chip").first().textContent().equals("Eingeladen");
        });
        milan.look();
        page.click("ul.team a.row");
        page.waitForURL("**/my/person.xhtml*");
        String person = page.url();
        page.fill("[id='limit:amount']", "50,00");
        page.click("[id='limit:agree']");
        assertThat(page.locator(".notices li.done")).isVisible();
        milan.look();
        takesASeat(milan);
        return person;
    }

    /** What the next invoice will be is told before the one click, and the seat ends by notice. */
    private static void takesASeat(Tour milan) {
        Page page = milan.page();
        page.click("#seat");
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:do']")).hasText("zahlungspflichtig bestellen");
        assertThat(page.locator(".with").first()).isVisible();
        milan.look();
        page.click("[id='team:do']");
        page.waitForURL("**/my/team.xhtml*");
        assertThat(page.locator("ul.team ul.lines li")).hasCount(1);
        page.click("ul.team a.row");
        page.click("#leave");
        String last = page.inputValue("[id='team:last']");
        page.fill("[id='team:last']", LocalDate.parse(last).minusDays(1).toString());
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:last']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='team:last']", last);
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:do']")).hasText("Aus dem Team entfernen");
        milan.look();
    }

    private static void seesOwnAndNothingElse(Tour visitor, String id, String person) {
        Page page = visitor.page();
        assertThat(page.locator("h1")).containsText("Ina");
        assertThat(page.locator(".dock a[href*='usage.xhtml']")).isVisible();
        for (String hidden : new String[] {"invoices", "contracts", "payment", "team"}) {
            assertThat(page.locator("a[href*='/my/" + hidden + ".xhtml']")).hasCount(0);
        }
        visitor.visit("/my/").visit("/my/usage.xhtml");
        assertThat(page.locator("main")).containsText("50,00");
        page.navigate("/my/invoices.xhtml");
        assertThat(page.locator("a.row")).hasCount(0);
        page.navigate("/my/contracts.xhtml");
        assertThat(page.locator("a.row")).hasCount(0);
        for (String path : new String[] {
            "/my/team.xhtml?account=" + id,
            person.replaceAll(".*/my/", "/my/"),
            "/my/team-change.xhtml?form=JOIN&account=" + id,
            "/my/details.xhtml?id=" + id
        }) {
            refused(page, path, 404);
        }
        refused(page, "/office/", 403);
    }

    private static void refused(Page page, String path, int status) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(status);
    }

    private static void dismisses(Tour milan, String person) {
        Page page = milan.page();
        page.navigate(person);
        assertThat(page.locator(".chip", new Page.LocatorOptions().setHasText("Mitglied")))
                .isVisible();
        page.click("[id='close:dismiss']");
        assertThat(page.locator(".notices li.done")).isVisible();
    }

    private static void closesMilan(Tour office, String id) {
        Page page = office.page();
        page.navigate("/office/accounts/logins.xhtml?id=" + id);
        assertThat(page.locator("#logins li")).hasCount(1);
        page.selectOption("[id='dismiss:login']", "milan");
        page.click("[id='dismiss:do']");
        assertThat(page.locator("#logins li")).hasCount(0);
    }

    /** The link of the one mail that somebody got: not of two. */
    private static String oneMail(Page office, String to, String subject) {
        Locator mails = office.locator("tr", new Page.LocatorOptions().setHasText(to))
                .filter(new Locator.FilterOptions().setHasText(subject));
        await().atMost(SOON).until(() -> {
            office.navigate("/office/mail.xhtml");
            return mails.count() > 0;
        });
        assertThat(mails.count()).isEqualTo(1);
        mails.first().locator("a.row").click();
        Matcher link = LINK.matcher(office.locator("p.letter").textContent());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
