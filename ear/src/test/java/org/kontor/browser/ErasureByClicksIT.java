package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** A person who was invited asks to be forgotten: the real Keycloak forgets the user, the office has the proof. */
class ErasureByClicksIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void whoIsErasedIsGoneFromKeycloakAndTheRestIsBlocked() {
        try (Tour office = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = office.page();
            String name = Clicks.account(page, "Vergissmeinnicht");
            String account = page.url().replaceAll(".*id=", "");
            invite(page, account, "vera." + UUID.randomUUID().toString().substring(0, 8) + "@example.org");

            page.navigate("/office/accounts/detail.xhtml?id=" + account);
            page.click("a[href*='privacy/new.xhtml']");
            page.click("[id='form:do']");
            assertThat(page.locator("[id='form:note']")).hasAttribute("aria-invalid", "true");
            page.fill("[id='form:note']", "Anruf am Montag: <b>alles</b> löschen");
            office.look();
            page.click("[id='form:do']");
            page.waitForURL("**/office/privacy/detail.xhtml*");
            assertThat(page.locator("main")).containsText("<b>alles</b>");
            page.fill("[id='answering:answer']", "Alles Gute!");
            page.click("[id='answering:erase']");
            page.locator(".ui-confirmdialog-yes:visible").click();
            assertThat(page.locator("a[href*='privacy/proof']")).isVisible();
            String request = page.url();
            await().atMost(SOON).until(() -> {
                page.navigate(request);
                return page.locator("[id='users']").textContent().contains("In Keycloak gelöscht")
                        && page.locator("main .lines .chip.warn").count() == 0;
            });
            office.look();
            Download proof = page.waitForDownload(() -> page.click("a[href*='privacy/proof']"));
            assertThat(proof.suggestedFilename()).endsWith(".pdf");

            page.navigate("/office/accounts/detail.xhtml?id=" + account);
            assertThat(page.locator(".chip.bad")).containsText("Gesperrt seit");
            assertThat(page.locator("a[href*='contracts/sign.xhtml']")).hasCount(0);
            office.look();
            String search = "?q=" + name.replace(" ", "%20");
            page.navigate("/office/accounts/list.xhtml" + search);
            assertThat(page.locator("a.row")).hasCount(0);
            page.navigate("/office/accounts/list.xhtml" + search + "&use=BLOCKED");
            assertThat(page.locator("h1")).hasText("Gesperrte Kundenkonten");
            office.look();
            office.assertNothingIsWrong();
        }
    }

    /** Until Keycloak has the user. */
    private static void invite(Page page, String account, String email) {
        String logins = "/office/accounts/logins.xhtml?id=" + account;
        page.navigate(logins);
        page.fill("[id='invite:name']", "Vera Vergess");
        page.fill("[id='invite:email']", email);
        page.click("[id='invite:do']");
        assertThat(page.locator(".notices li.done")).isVisible();
        await().atMost(SOON).until(() -> {
            page.navigate(logins);
            return page.locator("#logins li").count() == 1;
        });
        assertThat(page.locator("#logins")).containsText(email);
    }
}
