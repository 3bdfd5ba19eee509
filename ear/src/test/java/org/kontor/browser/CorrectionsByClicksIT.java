package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.testing.Browser.Look;

/** An operator looks at a run, holds what is odd, issues the rest, cancels an invoice and corrects another. */
class CorrectionsByClicksIT {
    private static final String FORM_SELLER = "[id='form:seller']";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, new Look(true, true, "en-GB"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void holdsADraftAndIssuesTheOthers(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/invoicing/run-start.xhtml", look)) {
            Page page = tour.page();
            start(page);
            String held = hold(tour);
            page.click("[id='run:finalise']");
            page.locator(".ui-confirmdialog-yes:visible").click();
            assertThat(page.locator("[id='issued-form:issued']")).isVisible(patiently());
            assertThat(page.locator(".rows", new Page.LocatorOptions().setHasText(held)))
                    .isVisible();
            assertThat(page.locator("[id='issued-form:issued']")).not().containsText(held);
            tour.look().assertNothingIsWrong();
        }
    }

    private static void start(Page page) {
        page.navigate("/office/invoicing/run-start.xhtml");
        page.selectOption(
                FORM_SELLER, page.locator(FORM_SELLER + " option").first().getAttribute("value"));
        LocalDate through = LocalDate.parse(page.inputValue("[id='form:through']"));
        page.fill("[id='form:through']", through.plusMonths(2).toString());
        page.click("[id='form:start']");
        assertThat(page.locator("[id='drafts-form:drafts']")).isVisible(patiently());
    }

    /** The first of the list whose account has no other, for it is the oddest; gives the name of its account. */
    private static String hold(Tour tour) {
        Page page = tour.page();
        Locator drafts = page.locator("[id='drafts-form:drafts'] a.row");
        List<String> names = drafts.allTextContents();
        String name = names.stream()
                .filter(one -> Collections.frequency(names, one) == 1)
                .findFirst()
                .orElseThrow();
        drafts.nth(names.indexOf(name)).click();
        page.fill("[id='decide:reason']", "Ansehen / look");
        tour.look();
        page.click("[id='decide:hold']");
        assertThat(page.locator("[id='drafts-form:drafts'] tr", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
        return name;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void cancelsAnInvoiceAfterSeeingWhatItDoes(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/invoicing/invoices.xhtml", look)) {
            Page page = tour.page();
            String number = openInvoice(page, "invoice-cancel");
            page.click("[id='cancel:look']");
            assertThat(page.locator("[id='cancel:reason']")).hasAttribute("aria-invalid", "true");
            page.fill("[id='cancel:reason']", "Falscher Empfänger");
            tour.look();
            page.click("[id='cancel:look']");
            assertThat(page.locator("[id='cancel:do']")).isVisible();
            tour.look();
            page.click("[id='cancel:do']");
            page.waitForURL(Pattern.compile(".*/invoice\\.xhtml.*"));
            assertThat(page.locator("main")).containsText("Falscher Empfänger");
            page.locator("main dd a", new Page.LocatorOptions().setHasText(number))
                    .click();
            assertThat(page.locator("h1")).hasText(number);
            assertThat(page.locator("a[href*='invoice-cancel']")).hasCount(0);
            tour.look().assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void correctsALineByAnAmount(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/invoicing/invoices.xhtml", look)) {
            Page page = tour.page();
            String number = openInvoice(page, "invoice-correct");
            page.fill("[id='correct:reason']", "Heizung ausgefallen");
            page.fill("[id='correct:amount1']", "1");
            tour.look();
            page.click("[id='correct:look']");
            assertThat(page.locator("[id='correct:do']")).isVisible();
            tour.look();
            page.click("[id='correct:do']");
            page.waitForURL(Pattern.compile(".*/invoice\\.xhtml.*"));
            page.locator("main dd a", new Page.LocatorOptions().setHasText(number))
                    .click();
            assertThat(page.locator("h1")).hasText(number);
            assertThat(page.locator(".page-head .chip").first()).isVisible();
            tour.look().assertNothingIsWrong();
        }
    }

    /** The newest invoice that nothing took back yet; gives its number. */
    private static String openInvoice(Page page, String action) {
        for (int i = 0; i < 20; i++) {
            page.navigate("/office/invoicing/invoices.xhtml?kind=INVOICE");
            Locator row = page.locator("a.row").nth(i);
            String number = row.textContent();
            row.click();
            page.waitForURL(Pattern.compile(".*/invoice\\.xhtml.*"));
            Locator cancel = page.locator("a[href*='invoice-cancel']");
            if (cancel.count() == 1) {
                page.locator("a[href*='" + action + "']").click();
                return number;
            }
        }
        throw new IllegalStateException("Every invoice was taken back");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
