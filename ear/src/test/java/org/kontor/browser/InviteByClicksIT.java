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
 * The office links a login that exists and has no role yet; its holder confirms, is let in, and invites a colleague, who sets a password by the mail, sees what is hers
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
            linkNora(office, id, name);
            String offer = oneMail(office.page(), "nora@kontor.example", "Zugang zu Kundenkonto");
            try (Tour nora = Tour.of("nora", offer.replaceAll(".*/my/", "/my/"), Look.PHONE)) {
                isLetIn(nora, offer);
            }
            try (Tour nora = Tour.of("nora", "/my/", Look.PHONE)) {
                Page page = nora.page();
                page.navigate(offer);
                assertThat(page.locator("[id='link:do']")).hasCount(0);

                String person = invites(nora, id, ina);
                try (Tour visitor = Tour.ofAnybody(Look.PHONE)) {
                    Clicks.arrive(visitor.page(), oneMail(office.page(), ina, ""), ina);
                    seesOwnAndNothingElse(visitor, id, person);
                    dismisses(nora, person);
                    visitor.page().navigate("/my/");
                    assertThat(visitor.page().locator("a[href*='usage.xhtml']")).hasCount(0);
                    refused(visitor.page(), "/my/usage.xhtml", 404);
                    visitor.assertNothingIsWrong();
                }
                nora.assertNothingIsWrong();
            }
            closesNora(office, id);
            office.assertNothingIsWrong();
        }
    }

    /** Confirms with a login that may nothing yet, and is told what to do. */
    private static void isLetIn(Tour nora, String offer) {
        Page page = nora.page();
        refused(page, "/my/", 403);
        assertThat(page.locator("main")).containsText("nora gehört noch zu keinem Kundenkonto");
        nora.look();
        page.navigate(offer);
        assertThat(page.locator("dl")).containsText("nora");
        nora.look();
        page.click("[id='link:do']");
        page.waitForURL("**/my/invitation.xhtml");
        nora.look();
        await().atMost(SOON).until(() -> {
            page.reload();
            return page.locator("#out").count() > 0;
        });
        nora.look();
        nora.assertNothingIsWrong();
    }

    private static void linkNora(Tour office, String id, String name) {
        Page page = office.page();
        page.navigate("/office/accounts/logins.xhtml?id=" + id);
        page.fill("[id='invite:name']", "Nora Neumann");
        page.fill("[id='invite:email']", "Nora@Kontor.example");
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
    private static String invites(Tour nora, String id, String ina) {
        Page page = nora.page();
        page.navigate("/my/team.xhtml?account=" + id);
        assertThat(page.locator(".dock a[href*='team.xhtml']")).isVisible();
        nora.look();
        page.click("#invite");
        page.fill("[id='team:name']", "Ina Neu");
        page.fill("[id='team:email']", "no address");
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:email']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='team:email']", ina);
        nora.look();
        page.click("[id='team:look']");
        nora.page().locator("[id='team:do']").click();
        page.waitForURL("**/my/team.xhtml*");
        await().atMost(SOON).until(() -> {
            page.reload();
            return page.locator("ul.team .chip").first().textContent().equals("Eingeladen");
        });
        nora.look();
        page.click("ul.team a.row");
        page.waitForURL("**/my/person.xhtml*");
        String person = page.url();
        page.fill("[id='limit:amount']", "50,00");
        page.click("[id='limit:agree']");
        assertThat(page.locator(".notices li.done")).isVisible();
        nora.look();
        takesASeat(nora);
        return person;
    }

    /** What the next invoice will be is told before the one click, and the seat ends by notice. */
    private static void takesASeat(Tour nora) {
        Page page = nora.page();
        page.click("#seat");
        page.click("[id='team:look']");
        assertThat(page.locator("[id='team:do']")).hasText("zahlungspflichtig bestellen");
        assertThat(page.locator(".with").first()).isVisible();
        nora.look();
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
        nora.look();
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

    private static void dismisses(Tour nora, String person) {
        Page page = nora.page();
        page.navigate(person);
        assertThat(page.locator(".chip", new Page.LocatorOptions().setHasText("Mitglied")))
                .isVisible();
        page.click("[id='close:dismiss']");
        assertThat(page.locator(".notices li.done")).isVisible();
    }

    private static void closesNora(Tour office, String id) {
        Page page = office.page();
        page.navigate("/office/accounts/logins.xhtml?id=" + id);
        assertThat(page.locator("#logins li")).hasCount(1);
        page.selectOption("[id='dismiss:login']", "nora");
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
