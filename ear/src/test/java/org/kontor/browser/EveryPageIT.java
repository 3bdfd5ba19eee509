package org.kontor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.testing.Browser.Look;

/** Every page in both languages, schemes and sizes: it answers, fits, has a picture, and axe finds nothing. */
@Execution(ExecutionMode.CONCURRENT)
class EveryPageIT {
    private static final List<String> OFFICE = List.of(
            "/office/",
            "/office/accounts/edit.xhtml",
            "/office/catalog/product.xhtml",
            "/office/invoicing/run-start.xhtml",
            "/office/receivables/open.xhtml",
            "/office/receivables/write-offs.xhtml",
            "/office/receivables/deposits.xhtml",
            "/office/catalog/taxes.xhtml",
            "/office/analytics/packages.xhtml",
            "/office/analytics/late.xhtml",
            "/office/invoicing/coverage.xhtml",
            "/office/contracts/orders.xhtml",
            "/office/letters/settings.xhtml",
            "/office/delivery/bounces.xhtml",
            "/office/archive/list.xhtml",
            "/office/payments/collection-new.xhtml",
            "/office/payments/collection-report.xhtml",
            "/office/payments/refund-new.xhtml",
            "/office/banking/accounts.xhtml",
            "/office/banking/account.xhtml",
            "/office/banking/upload.xhtml",
            "/office/banking/files.xhtml",
            "/office/banking/entries.xhtml",
            "/office/banking/truth.xhtml",
            "/office/banking/settings.xhtml",
            "/office/limits/settings.xhtml",
            "/office/dunning/run-new.xhtml",
            "/office/dunning/rates.xhtml",
            "/office/dunning/claims.xhtml",
            "/office/dunning/policies.xhtml",
            "/office/dunning/policy.xhtml?type=BUSINESS",
            "/office/usage/passes.xhtml",
            "/office/legal/list.xhtml",
            "/office/privacy/list.xhtml",
            "/office/legal/edit.xhtml?kind=TERMS&language=de",
            "/office/patterns.xhtml");
    private static final List<String> OFFICE_LISTS = List.of(
            "/office/accounts/list.xhtml",
            "/office/contracts/list.xhtml",
            "/office/contracts/account.xhtml",
            "/office/catalog/list.xhtml",
            "/office/catalog/sellers.xhtml",
            "/office/invoicing/runs.xhtml",
            "/office/invoicing/invoices.xhtml",
            "/office/delivery/list.xhtml?which=ALL",
            "/office/delivery/list.xhtml",
            "/office/delivery/print.xhtml",
            "/office/delivery/templates.xhtml",
            "/office/invoicing/numbers.xhtml",
            "/office/payments/collections.xhtml",
            "/office/payments/returns.xhtml",
            "/office/payments/refunds.xhtml",
            "/office/banking/waiting.xhtml",
            "/office/banking/ibans.xhtml",
            "/office/receivables/prepaid.xhtml",
            "/office/limits/list.xhtml",
            "/office/usage/credits.xhtml",
            "/office/banking/statements.xhtml",
            "/office/dunning/runs.xhtml",
            "/office/orders/list.xhtml",
            "/office/invoicing/disputes.xhtml",
            "/office/mail.xhtml");
    private static final List<String> PORTAL_LISTS =
            List.of("/my/contracts.xhtml", "/my/invoices.xhtml", "/my/messages.xhtml");

    /** Each is followed by its opposite, so that a page is seen in both sizes and schemes in each language. */
    static Stream<Look> looks() {
        return Stream.of(new Look(false, false, "de-DE"), new Look(true, false, "en-GB"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void officeIsInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            OFFICE.forEach(tour::visit);
            OFFICE_LISTS.forEach(tour::visitFirstOf);
            tour.assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAboutTheMoneyOfAnAccountAreInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/accounts/list.xhtml");
            String account = tour.page().locator("a.row").first().getAttribute("href");
            String id = account.substring(account.indexOf("id=") + 3);
            tour.visit("/office/accounts/detail.xhtml?id=" + id);
            tour.visit("/office/accounts/ledger.xhtml?id=" + id);
            tour.visit("/office/accounts/logins.xhtml?id=" + id);
            tour.visit("/office/limits/account.xhtml?id=" + id);
            tour.visit("/office/dunning/account.xhtml?id=" + id);
            tour.visit("/office/dunning/plan-new.xhtml?account=" + id);
            tour.page().navigate("/office/accounts/list.xhtml?q=Oskar");
            String late =
                    tour.page().locator("a.row").first().getAttribute("href").replaceAll(".*id=", "");
            tour.visit("/office/dunning/account.xhtml?id=" + late);
            tour.visit(tour.page()
                    .locator("a.row[href*='dunning/plan.xhtml']")
                    .first()
                    .getAttribute("href"));
            tour.page().navigate("/office/contracts/list.xhtml");
            String contract =
                    tour.page().locator("a.row").first().getAttribute("href").replaceAll(".*id=", "");
            tour.visit("/office/dunning/due-date.xhtml?contract=" + contract);
            tour.visit("/office/accounts/mandate-give.xhtml?account=" + id);
            tour.visit("/office/receivables/deposit-request.xhtml?account=" + id);
            tour.visit("/office/receivables/write-off.xhtml?account=" + id);
            tour.assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void rulesOfAProductAreInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/catalog/list.xhtml");
            String product = tour.page().locator("a.row").first().getAttribute("href");
            tour.visit(product.replace("detail", "rules")).visit(product);
            tour.visit(product.replace("detail", "price")).assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesThatChangeAContractAreInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/contracts/list.xhtml?state=RUNNING");
            String contract = tour.page().locator("a.row").first().getAttribute("href");
            String id = contract.substring(contract.indexOf("id=") + 3);
            for (String form : List.of("PLAN", "QUANTITY", "ADD", "END", "PAUSE", "CANCEL")) {
                tour.visit("/office/contracts/amend.xhtml?form=" + form + "&id=" + id);
            }
            tour.visit("/office/contracts/transfer.xhtml?id=" + id);
            tour.visit("/office/contracts/amend.xhtml?form=CANCEL&id=" + id);
            tour.page().click("[id='amend:look']");
            tour.page().waitForSelector("[id='amend:do']");
            tour.look().assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfATeamAreInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/contracts/list.xhtml?q=Lindenblatt");
            String contract = tour.page().locator("a.row").first().getAttribute("href");
            tour.visit(contract);
            tour.visit("/office/contracts/references.xhtml?id=" + contract.substring(contract.indexOf("id=") + 3));
            tour.page().navigate("/office/accounts/list.xhtml?q=Lindenblatt");
            String account = tour.page().locator("a.row").first().getAttribute("href");
            String id = account.substring(account.indexOf("id=") + 3);
            tour.visit("/office/contracts/team-change.xhtml?form=JOIN&account=" + id);
            tour.visit("/office/contracts/team.xhtml?account=" + id);
            tour.visit(tour.page()
                    .locator("ul.team a[href*='limits/member']")
                    .first()
                    .getAttribute("href"));
            tour.visit("/office/usage/members.xhtml?account=" + id);
            tour.visit("/office/usage/credit.xhtml?account=" + id);
            for (String form : List.of("REJOIN", "SEAT", "MOVE", "LEAVE")) {
                tour.page().navigate("/office/contracts/team.xhtml?account=" + id);
                tour.visit(tour.page()
                        .locator("ul.team a[href*='form=" + form + "']")
                        .first()
                        .getAttribute("href"));
            }
            String change = tour.page().url();
            tour.page().navigate("/office/contracts/team.xhtml?account=" + id);
            tour.visit(tour.page().locator("ul.team a.strong").first().getAttribute("href"));
            tour.page().navigate(change);
            tour.page().click("[id='team:look']");
            tour.page().waitForSelector("[id='team:do']");
            tour.look().assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFigureOfAPackageOpensItsContracts(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/analytics/packages.xhtml");
            String figure =
                    tour.page().locator("a[href*='package-contracts']").first().getAttribute("href");
            tour.visit(figure);
            assertThat(tour.page().locator("a.row").count()).isPositive();
            tour.assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void useOfAContractIsInOrder(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/contracts/list.xhtml");
            String contract = tour.page().locator("a.row").first().getAttribute("href");
            String id = contract.substring(contract.indexOf("id=") + 3);
            tour.visit("/office/contracts/usage.xhtml?id=" + id);
            tour.visit("/office/contracts/passes.xhtml?id=" + id);
            tour.page().fill("[id='sell:quantity']", "1");
            tour.page().click("[id='sell:look']");
            tour.page().waitForSelector("[id='sell:do']");
            tour.look();
            tour.assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void portalIsInOrder(Look look) {
        try (Tour tour = Tour.of("jana", "/my/", look)) {
            tour.visit("/my/")
                    .visit("/my/payment.xhtml")
                    .visit("/my/letters.xhtml")
                    .visit("/my/data.xhtml")
                    .visit("/my/team.xhtml")
                    .visit("/my/team-change.xhtml?form=JOIN")
                    .visit("/my/invitation.xhtml?key=nothing")
                    .visit("/my/usage.xhtml", 404)
                    .visit("/my/trail.xhtml");
            tour.page().navigate("/my/data.xhtml");
            tour.visit(tour.page().locator("a[href*='erasure.xhtml']").first().getAttribute("href"));
            PORTAL_LISTS.forEach(tour::visitFirstOf);
            tour.assertNothingIsWrong();
        }
    }

    /** Who leads a team, and who belongs to it and is somebody's colleague. */
    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfPeopleOfATeamAreInOrder(Look look) {
        String shelf;
        // Pays for two accounts, so that each row says of which it is.
        try (Tour tour = Tour.of("lina", "/my/", look)) {
            tour.visit("/my/").visit("/my/payment.xhtml").assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("bilal", "/my/", look)) {
            tour.visit("/my/team.xhtml");
            tour.visit(tour.page().locator("ul.team a.row").nth(1).getAttribute("href"))
                    .assertNothingIsWrong();
        }
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.page().navigate("/office/catalog/sellers.xhtml");
            shelf = tour.page()
                    .locator("a[href*='location.xhtml?id=']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*=", "");
        }
        try (Tour tour = Tour.of("carla", "/my/", look)) {
            tour.visit("/my/usage.xhtml").visit("/my/take.xhtml?place=" + shelf).assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    @ResourceLock(value = WithdrawByKeysIT.WINDOW, mode = ResourceAccessMode.READ)
    void publicPagesAreInOrder(Look look) {
        try (Tour tour = Tour.ofAnybody(look)) {
            tour.visit("/").visit("/declarations/cancel.xhtml").visit("/declarations/withdraw.xhtml");
            tour.visit("/packages/");
            tour.visit(tour.page()
                    .locator("main a[href*='packages/order']")
                    .first()
                    .getAttribute("href"));
            tour.visit("/legal/text.xhtml?kind=IMPRINT")
                    .visit("/errors/busy.xhtml")
                    .visit("/nothing-here", 404)
                    .assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void auditorsPagesAreInOrder(Look look) {
        try (Tour tour = Tour.of("rita", "/office/", look)) {
            tour.visit("/office/archive/check.xhtml");
            tour.page().click("[id='check:start']");
            // The page goes on by itself until the check is done; only then is it left alone.
            tour.page().waitForURL("**/check.xhtml?id=*");
            tour.page().waitForSelector(".tiles", new Page.WaitForSelectorOptions().setTimeout(60_000));
            tour.visitFirstOf("/office/archive/check.xhtml");
            tour.visit("/office/archive/trail.xhtml?q=rita");
            tour.page().waitForSelector("tbody td:has-text('rita')");
            tour.page().click("[id='chain:prove']");
            tour.page().waitForSelector(".notices li");
            tour.look().assertNothingIsWrong();
        }
    }

    @Test
    void adminMovesTheDateOnAPageOfTheLocalStack() {
        try (Tour tour = Tour.of("ada", "/office/clock.xhtml", Look.DESKTOP)) {
            tour.visit("/office/clock.xhtml").assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAboutMoneyAreInOrderWithData(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/", look)) {
            tour.visitFirstOf("/office/banking/waiting.xhtml?which=PROPOSED");
            tour.page().locator("a[href*='split.xhtml']").first().click();
            tour.page().waitForURL("**/split.xhtml*");
            tour.look();
            tour.visitFirstOf("/office/banking/statements.xhtml")
                    .visitFirstOf("/office/payments/refunds.xhtml")
                    .visitFirstOf("/office/payments/returns.xhtml")
                    .visitFirstOf("/office/receivables/deposits.xhtml")
                    .visitFirstOf("/office/receivables/prepaid.xhtml");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void booksOfTheDemoHoldTogether() {
        try (Tour tour = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            tour.page().navigate("/office/banking/truth.xhtml");
            assertThat(tour.page().locator(".title .chip").textContent()).isEqualTo("in Ordnung");
        }
    }

    @Test
    void filesThatAreTooLargeTogetherAreToldAtTheirField() {
        try (Tour tour = Tour.of("sabine", "/office/banking/upload.xhtml", Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate("/office/banking/upload.xhtml");
            FilePayload half = new FilePayload("half.xml", "text/xml", new byte[13 * 1024 * 1024]);
            page.setInputFiles("[id='form:files']", new FilePayload[] {half});
            assertThat(page.locator("#files-large").textContent()).isEmpty();
            page.setInputFiles("[id='form:files']", new FilePayload[] {half, half});
            assertThat(page.locator("#files-large").textContent()).contains("24 MB");
            assertThat(page.inputValue("[id='form:files']")).isEmpty();
            tour.look().assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void adminSetsHowPaymentsAreMatched(Look look) {
        try (Tour tour = Tour.of("ada", "/office/banking/settings.xhtml", look)) {
            tour.visit("/office/banking/settings.xhtml").assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void adminMendsASeller(Look look) {
        try (Tour tour = Tour.of("ada", "/office/catalog/sellers.xhtml", look)) {
            tour.page().navigate("/office/catalog/sellers.xhtml");
            String seller = tour.page().locator(".card h2 a").first().getAttribute("href");
            tour.visit(seller).assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void adminGivesCorrectionsTheirNumbers(Look look) {
        try (Tour tour = Tour.of("ada", "/office/invoicing/numbers.xhtml", look)) {
            tour.visitFirstOf("/office/invoicing/numbers.xhtml");
            tour.page().navigate("/office/invoicing/numbers.xhtml");
            tour.page().locator("a[href*='number-use']").first().click();
            tour.page().waitForURL(address -> address.contains("number-use"));
            tour.look().assertNothingIsWrong();
        }
    }

    @Test
    void memberIsRefusedTheOffice() {
        try (Tour tour = Tour.of("jana", "/my/", Look.DESKTOP)) {
            for (String path : OFFICE_LISTS) {
                tour.visit(path, 403);
            }
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void sayWhatNobodyHas() {
        try (Tour tour = Tour.of("jana", "/my/", Look.DESKTOP)) {
            tour.visit("/my/invoice.xhtml?id=999999999", 404);
            tour.visit("/my/contract.xhtml?id=none", 404);
            assertThat(tour.page().locator("h1").textContent()).contains("Hier ist nichts");
            tour.assertNothingIsWrong();
        }
    }
}
