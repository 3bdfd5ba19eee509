package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.testing.Browser.Look;

/** An operator bills a month by clicks, a member downloads her invoice, and nobody sees what is not his. */
class OperatorsMonthIT {
    private static final String MEMBER = "Jana Sommer";
    private static final double PATIENCE = 120_000;

    static Stream<Look> languages() {
        return Stream.of(Look.DESKTOP, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fromTheContractToTheMembersDownload(Look look) throws IOException {
        Invoice invoice;
        try (Tour operator = Tour.of("sabine", "/office/", look)) {
            sign(operator.page());
            startRun(operator.page());
            lookAtADraft(operator.page());
            issue(operator.page());
            invoice = newestOf(operator.page());
            operator.assertNothingIsWrong();
        }
        try (Tour member = Tour.of("jana", "/my/invoices.xhtml", look)) {
            assertThat(textOf(download(member.page(), invoice))).contains(invoice.number());
            member.assertNothingIsWrong();
        }
        try (Tour other = Tour.of("milan", "/my/", look)) {
            assertRefused(other.page(), "/my/invoice.xhtml?id=" + invoice.id(), 404, invoice);
            assertRefused(other.page(), "/my/file?kind=PDF&id=" + invoice.id(), 404, invoice);
            assertRefused(other.page(), "/office/invoicing/invoice.xhtml?id=" + invoice.id(), 403, invoice);
            assertRefused(other.page(), "/office/invoicing/file?kind=PDF&id=" + invoice.id(), 403, invoice);
        }
    }

    /** What the office shows of an issued invoice. */
    private record Invoice(String id, String number) {}

    /** A contract that begins today: there is something to bill, whatever other tests have billed. */
    private static void sign(Page page) {
        page.navigate("/office/invoicing/run-start.xhtml");
        String today = page.locator("[id='form:through']").inputValue();
        page.navigate("/office/accounts/list.xhtml?q=" + MEMBER.replace(" ", "%20"));
        page.locator("a.row").first().click();
        page.locator(".page-head a.primary").click();
        page.fill("[id='sign:start']", today);
        page.click("[id='sign:preview']");
        page.click("[id='sign:do']");
        page.waitForURL("**/office/contracts/detail.xhtml*");
    }

    private static void startRun(Page page) {
        page.navigate("/office/invoicing/runs.xhtml");
        page.locator(".page-head a.primary").click();
        page.click("[id='form:start']");
        // The page shows how far the workers are, and by itself what they made.
        assertThat(page.locator("[id='run:finalise']")).isVisible(patiently());
        assertThat(page.locator("[id='drafts-form'] a.row").first()).isVisible();
    }

    private static void lookAtADraft(Page page) {
        String run = page.url();
        page.locator("[id='drafts-form'] a.row").first().click();
        assertExplained(page);
        page.navigate(run);
    }

    private static void issue(Page page) {
        page.click("[id='run:finalise']");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='issued-form'] a.row").first()).isVisible(patiently());
    }

    private static Invoice newestOf(Page page) {
        page.navigate("/office/invoicing/invoices.xhtml?state=OPEN&q=" + MEMBER.replace(" ", "%20"));
        page.locator("a.row").first().click();
        String number = page.locator("h1").textContent();
        assertExplained(page);
        return new Invoice(page.url().replaceAll(".*id=", ""), number);
    }

    private static void assertExplained(Page page) {
        Locator why = page.locator("details.why").first();
        assertThat(why.locator("li").first()).isHidden();
        why.locator("summary").click();
        assertThat(why.locator("li").first()).isVisible();
    }

    private static Path download(Page page, Invoice invoice) {
        page.navigate("/my/invoices.xhtml");
        Locator newest = page.locator("a.row").first();
        assertThat(newest).hasText(invoice.number());
        newest.click();
        Locator pdf = page.locator("a[href*='kind=PDF']");
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            page.reload();
            return pdf.count() == 1;
        });
        Download download = page.waitForDownload(pdf::click);
        assertThat(download.suggestedFilename()).isEqualTo(invoice.number() + ".pdf");
        return download.path();
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertRefused(Page page, String path, int status, Invoice invoice) {
        APIResponse answer = page.request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.text()).doesNotContain(invoice.number()).doesNotContain(MEMBER);
    }

    @Test
    void membersAreRefusedEveryPageOfTheOffice() throws IOException {
        List<String> office = officePages();
        assertThat(office).hasSizeGreaterThan(20);
        try (Tour member = Tour.of("milan", "/my/", Look.DESKTOP)) {
            for (String path : office) {
                assertThat(member.page().request().get(path).status()).as(path).isEqualTo(403);
            }
        }
    }

    private static List<String> officePages() throws IOException {
        Path pages = Path.of(System.getProperty("kontor.root"), "web/src/main/webapp");
        try (Stream<Path> found = Files.walk(pages.resolve("office"))) {
            return found.filter(page -> page.toString().endsWith(".xhtml"))
                    .map(page -> "/" + pages.relativize(page))
                    .toList();
        }
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
