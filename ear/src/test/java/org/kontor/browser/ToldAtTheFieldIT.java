package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.testing.Browser.Look;

/** What is wrong is told at its field in the language of the page, the field has the focus, and nothing is lost. */
class ToldAtTheFieldIT {
    private static final String SELLER = "/office/catalog/sellers.xhtml";
    private static final String ACCOUNT = "/office/accounts/edit.xhtml";
    private static final String PRODUCT = "/office/catalog/product.xhtml";
    private static final String PRODUCTS = "/office/catalog/list.xhtml";

    static Stream<Look> languages() {
        return Stream.of(Look.DESKTOP, Look.ENGLISH);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("sabine", ACCOUNT, "form", "save"),
                Arguments.of("sabine", PRODUCT, "form", "save"),
                Arguments.of("sabine", "/office/invoicing/run-start.xhtml", "form", "start"),
                Arguments.of("ada", "/office/clock.xhtml", "clock", "move"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void emptyFormsNameEveryFieldThatMustBeFilled(String user, String path, String form, String button) {
        try (Tour tour = Tour.of(user, path, Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(path);
            Locator texts = page.locator("form[data-keep] input.input");
            for (int i = 0; i < texts.count(); i++) {
                texts.nth(i).fill("");
            }
            page.click("[id='" + form + ":" + button + "']");
            Locator wrong = page.locator("form[data-keep] [aria-invalid=true]");
            assertThat(wrong.first()).isFocused();
            assertThat(page.locator(".field:has([aria-invalid=true]) .error")).hasCount(wrong.count());
            tour.assertNothingIsWrong();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofAnAccount(Look look) {
        try (Tour tour = Tour.of("sabine", ACCOUNT, look)) {
            Page page = tour.page();
            page.navigate(ACCOUNT);
            fill(page, "name", "Studio Nordlicht GmbH");
            fill(page, "postCode", "01097");
            fill(page, "city", "Dresden");
            fill(page, "email", "jana@localhost");
            save(page);
            assertTold(page, "email");
            assertThat(field(page, "name")).hasValue("Studio Nordlicht GmbH");
            assertThat(field(page, "email")).hasValue("jana@localhost");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofAProductAndItsFirstPrice(Look look) {
        try (Tour tour = Tour.of("sabine", PRODUCT, look)) {
            Page page = tour.page();
            page.navigate(PRODUCT);
            fill(page, "nameGerman", "Garage");
            fill(page, "nameEnglish", "Garage");
            fill(page, "code", "FLEX");
            fill(page, "price", "-1");
            save(page);
            assertTold(page, "price");
            fill(page, "price", "80");
            field(page, "intervalUnit").selectOption("WEEK");
            field(page, "proration").selectOption("THIRTY_360");
            save(page);
            assertTold(page, "proration");
            field(page, "proration").selectOption("DAYS");
            save(page);
            assertTold(page, "code");
            assertThat(field(page, "nameGerman")).hasValue("Garage");
            assertThat(field(page, "intervalUnit")).hasValue("WEEK");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofAPrice(Look look) {
        try (Tour tour = Tour.of("sabine", PRODUCTS, look)) {
            Page page = tour.page();
            page.navigate(PRODUCTS);
            String product = page.locator("a.row").first().getAttribute("href");
            page.navigate(product.replace("detail", "price"));
            fill(page, "price", "99");
            fill(page, "validFrom", "2007-01-01");
            save(page);
            assertTold(page, "validFrom");
            assertThat(field(page, "validFrom")).hasValue("2007-01-01");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofASellerAndALocation(Look look) {
        try (Tour tour = Tour.of("ada", SELLER, look)) {
            Page page = tour.page();
            page.navigate(SELLER);
            page.locator(".card h2 a").first().click();
            fill(page, "iban", "DE02120300000000202052");
            fill(page, "bic", "BYLADEM1002");
            save(page);
            assertTold(page, "iban");
            assertThat(field(page, "bic")).hasValue("BYLADEM1002");
            fill(page, "iban", "DE02120300000000202051");
            fill(page, "sellerTaxId", "");
            save(page);
            assertTold(page, "sellerTaxId");
            page.navigate(SELLER);
            page.locator("a.row").first().click();
            fill(page, "city", "");
            save(page);
            assertTold(page, "city");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofARunAndOfTheDate(Look look) {
        try (Tour tour = Tour.of("ada", "/office/invoicing/run-start.xhtml", look)) {
            Page page = tour.page();
            page.navigate("/office/invoicing/run-start.xhtml");
            fill(page, "through", "2099-01-01");
            page.click("[id='form:start']");
            assertTold(page, "through");
            page.navigate("/office/clock.xhtml");
            page.fill("[id='clock:date']", "2001-01-01");
            page.click("[id='clock:move']");
            assertThat(page.locator("[id='clock:date']")).isFocused();
            assertThat(page.locator("[id='date-note'] .error")).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofAContract(Look look) {
        try (Tour tour = Tour.of("sabine", "/office/contracts/account.xhtml", look)) {
            Page page = tour.page();
            page.navigate("/office/contracts/account.xhtml");
            page.locator("a.row").first().click();
            page.locator("input.pieces").first().fill("-1");
            page.fill("[id='sign:start']", "");
            page.click("[id='sign:preview']");
            assertThat(page.locator("li.pick .error")).hasCount(1);
            assertThat(page.locator("input.pieces").first()).hasValue("-1");
            assertThat(page.locator("[id='start-note'] .error")).isVisible();
        }
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    private static void fill(Page page, String id, String text) {
        field(page, id).fill(text);
    }

    private static void save(Page page) {
        page.click("[id='form:save']");
    }

    private static void assertTold(Page page, String id) {
        assertThat(field(page, id)).hasAttribute("aria-invalid", "true");
        assertThat(field(page, id)).isFocused();
        assertThat(page.locator("[id='" + id + "-note'] .error")).isVisible();
        assertThat(page.locator("form[data-keep] [aria-invalid=true]")).hasCount(1);
        assertThat(page.locator(".notices li")).hasCount(0);
    }
}
