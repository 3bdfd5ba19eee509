package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.testing.Browser.Look;

/** An admin brings accounts along: errors first, then none, then all of it. */
class ImportByClicksIT {
    private static final String PAGE = "/office/imports/list.xhtml";
    private static final String HEAD = "number;type;name;street;post_code;city;country;email\n";
    private static final String RIGHT = "IMP-1;CONSUMER;Jörg Groß;Weg 1;01097;Dresden;DE;joerg@example.org\n";

    static Stream<Look> looks() {
        return EveryPageIT.looks();
    }

    @Test
    void refusedAtFirstThenTakenOver() {
        try (Tour tour = Tour.of("ada", PAGE, Look.DESKTOP)) {
            Page page = tour.page();
            check(page, HEAD + RIGHT.replace("DE;", "Deutschland;").replace("CONSUMER", "PERSON"));
            assertThat(page.locator("h1")).containsText("Übernahme");
            assertThat(page.locator("main")).containsText("PERSON");
            tour.look();

            page.navigate(PAGE);
            check(page, HEAD + RIGHT);
            assertThat(page.locator("main")).containsText("Keine Fehler");
            tour.look();
            page.click("[id='import:start']");
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator("main"))
                    .containsText("Alles übernommen", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            page.navigate("/office/accounts/list.xhtml?q=IMP-1");
            assertThat(page.locator("main")).containsText("Jörg Groß");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void nothingChosenIsToldAtTheField() {
        try (Tour tour = Tour.of("ada", PAGE, Look.DESKTOP)) {
            tour.page().click("[id='form:check']");
            assertThat(tour.page().locator("#form .error").last()).containsText("mindestens eine Datei");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pageIsInOrder(Look look) {
        try (Tour tour = Tour.of("ada", PAGE, look)) {
            tour.visitFirstOf(PAGE).assertNothingIsWrong();
        }
    }

    private static void check(Page page, String text) {
        FilePayload file = new FilePayload("accounts.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        page.setInputFiles("[id='form:files']", file);
        page.click("[id='form:check']");
        page.waitForURL("**/detail.xhtml?id=*");
    }
}
