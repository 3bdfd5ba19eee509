package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;

/** What people of the office do about letters, mails and paper. */
class DeliveryPagesIT {
    private static final String TEMPLATE = "/office/delivery/template.xhtml?kind=invoice&language=de";
    private static final String LETTERS = "/office/letters/settings.xhtml";

    @Test
    void aTextIsTriedTestedStoredAndTakenBack() {
        try (Tour tour = Tour.of("ada", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            page.navigate(TEMPLATE);
            page.fill("[id='form:text']", "Hallo ${nmae}");
            page.click("[id='form:show']");
            assertThat(page.locator("[id='form:text']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#form .error")).containsText("nmae");

            page.fill("[id='form:subject']", "Post für ${name}: ${number}");
            page.fill("[id='form:text']", "Hallo ${name}, es sind ${amount?number?string(\",##0.00\")} €.");
            page.click("[id='form:show']");
            assertThat(page.locator("#preview")).containsText("Hallo Jana Sommer, es sind 357,00 €.");

            page.fill("[id='form:to']", "test@kontor.example");
            page.click("[id='form:test']");
            assertThat(page.locator("#notices")).containsText("test@kontor.example");
            await().atMost(Duration.ofSeconds(30)).until(() -> mailBox(tour).contains("Post für Jana Sommer"));

            page.navigate(TEMPLATE);
            page.fill("[id='form:subject']", "Post für ${name}: ${number}");
            page.click("[id='form:save']");
            assertThat(page.locator("[id='form:back']")).isVisible();
            page.click("[id='form:back']");
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator("[id='form:subject']")).hasValue("Ihre Rechnung ${number}");
            tour.assertNothingIsWrong();
        }
    }

    private static String mailBox(Tour tour) {
        tour.page().navigate("/office/mail.xhtml");
        return tour.page().content();
    }

    @Test
    void aLogoIsKnownByDecodingIt() {
        try (Tour tour = Tour.of("ada", LETTERS, Look.DESKTOP)) {
            Page page = tour.page();
            upload(page, "logo.png", "this is no picture".getBytes(StandardCharsets.US_ASCII));
            assertThat(page.locator("#logoForm .error").first()).containsText("kein lesbares Bild");

            upload(page, "logo.png", "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.US_ASCII));
            assertThat(page.locator("#logoForm .error").first()).containsText("SVG");

            page.setInputFiles("[id='logoForm:logo']", file("logo.png", new byte[2 * 1024 * 1024]));
            assertThat(page.locator("#logo-large")).containsText("1 MB");

            upload(page, "logo.jpg", png());
            assertThat(page.locator(".logo-shown")).isVisible();
            String before = page.getAttribute("#preview img", "src");
            page.fill("[id='form:closingGerman']", "Bis bald in der Neustadt!");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !page.getAttribute("#preview img", "src").equals(before));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Tour.PICTURES.resolve("letterhead.png"))
                    .setFullPage(true));
            page.click("[id='form:save']");
            assertThat(page.locator("#notices")).containsText("so aus");
            assertThat(page.locator(".logo-shown")).isVisible();
            tour.assertNothingIsWrong();
        }
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.setInputFiles("[id='logoForm:logo']", file(name, bytes));
        page.click("[id='logoForm:upload']");
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "image/png", bytes);
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 160; y++) {
                image.setRGB(x, y, x / 4 << 16 | y << 8 | 0x60);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void lettersArePrintedAndMarked() throws IOException {
        try (Tour tour = Tour.of("sabine", "/office/delivery/print.xhtml", Look.DESKTOP)) {
            Page page = tour.page();
            page.locator("a.row").first().click();
            tour.visit(page.url().replaceFirst(".*?(/office/.*)", "$1"));
            Download pdf =
                    page.waitForDownload(() -> page.locator(".page-head a.btn").click());
            assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

            page.click("[id='batch:mark']");
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator("#notices")).containsText("gedruckt");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void aFileThatIsNoReportIsToldSo() {
        try (Tour tour = Tour.of("sabine", "/office/delivery/bounces.xhtml", Look.DESKTOP)) {
            Page page = tour.page();
            page.setInputFiles(
                    "[id='form:file']", file("mail.eml", "Subject: x\n\ny".getBytes(StandardCharsets.US_ASCII)));
            page.click("[id='form:take']");
            assertThat(page.locator("main .notices").last()).containsText("kein Bericht");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void anInvoiceIsSentAgainAndSaysSo() {
        try (Tour tour = Tour.of("sabine", "/office/invoicing/invoices.xhtml", Look.DESKTOP)) {
            Page page = tour.page();
            page.locator("a.row").first().click();
            page.locator("a[href*='again.xhtml']").click();
            page.fill("[id='form:email']", "no address");
            page.click("[id='form:mail']");
            assertThat(page.locator("[id='form:email']")).hasAttribute("aria-invalid", "true");
            page.fill("[id='form:email']", "neu@kontor.example");
            tour.visit(page.url().replaceFirst(".*?(/office/.*)", "$1"));
            page.fill("[id='form:email']", "neu@kontor.example");
            page.click("[id='form:mail']");
            assertThat(page.locator(".steps-of")).containsText("neu@kontor.example");
            tour.assertNothingIsWrong();
        }
    }
}
