package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.einvoice.AnInvoice.STANDARD;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.letters.LetterText;
import org.kontor.letters.Letterhead;
import org.kontor.letters.LogoFile;
import org.kontor.money.UnitPrice;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Measures a printed letter: DIN 5008 form B, in millimetres from the left and upper edge of the paper. */
class LetterPositionsTest {
    private static final double WINDOW_LEFT = 20;
    private static final double WINDOW_RIGHT = 20 + 85;
    private static final double WINDOW_TOP = 45;
    private static final double WINDOW_BOTTOM = 45 + 45;

    private final InvoiceRenderer renderer = new InvoiceRenderer();

    @Test
    void theAddressStandsInTheWindowBelowTheReturnAddress() throws IOException {
        List<Word> words = words(print(invoice(3)), 1);

        Word sender = find(words, "Elbwerk Coworking GmbH · ");
        Word buyer = find(words, "Studio Nordlicht");
        assertThat(sender.left()).isBetween(24.5, 25.5);
        assertThat(sender.bottom()).isBetween(WINDOW_TOP, WINDOW_TOP + 17.7);
        assertThat(buyer.left()).isBetween(24.5, 25.5);
        assertThat(buyer.top()).isGreaterThanOrEqualTo(WINDOW_TOP + 17.7);
    }

    @Test
    void theInformationBlockStandsToTheRight() throws IOException {
        Word date = find(words(print(invoice(3)), 1), "Rechnungsdatum");

        assertThat(date.left()).isBetween(124.5, 125.5);
        assertThat(date.top()).isBetween(50.0, 55.0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingLeavesTheWindowOrThePaper(String name) throws IOException {
        byte[] pdf = print(
                anInvoice().toConsumer(name).withLine(name, month(), STANDARD).content());

        for (Word word : words(pdf, 1)) {
            assertThat(word.right()).as(word.text()).isLessThanOrEqualTo(190.5);
            boolean besideTheBlock = word.left() < 120 && word.top() > WINDOW_TOP && word.top() < 96;
            if (besideTheBlock) {
                assertThat(word.left()).as(word.text()).isGreaterThanOrEqualTo(WINDOW_LEFT);
                assertThat(word.right()).as(word.text()).isLessThanOrEqualTo(WINDOW_RIGHT);
                assertThat(word.bottom()).as(word.text()).isLessThanOrEqualTo(WINDOW_BOTTOM);
            }
        }
    }

    static List<String> names() {
        return Hostile.NAMES;
    }

    @Test
    void marksShowWhereToFoldAndToPunch() throws IOException {
        BufferedImage page = picture(print(invoice(3)), 0);

        assertThat(isInked(page, 6, 105)).isTrue();
        assertThat(isInked(page, 6, 148.5)).isTrue();
        assertThat(isInked(page, 6, 210)).isTrue();
        assertThat(isInked(page, 6, 130)).isFalse();
    }

    @Test
    void aLongTableRepeatsItsHeadAndKeepsItsSumsTogether() throws IOException {
        byte[] pdf = print(invoice(40));
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(1);

        for (int page = 1; page <= pages; page++) {
            List<Word> words = words(pdf, page);
            assertThat(words).anySatisfy(word -> assertThat(word.text()).isIn("Leistung", "Zeitraum"));
            String number = page + "\u00a0/\u00a0" + pages;
            assertThat(words)
                    .anySatisfy(word ->
                            assertThat(word.text().replace(' ', '\u00a0')).isEqualTo(number));
        }
        List<Word> last = words(pdf, pages);
        assertThat(find(last, "Netto").top()).isLessThan(find(last, "Gesamt").top());
    }

    @Test
    void aLogoStandsAboveTheWindowAndClosingAndFooterAreThere() throws IOException {
        byte[] pdf = renderer.render(1, invoice(3), letterhead(0x0000ff)).pdf();
        List<Word> words = words(pdf, 1);

        assertThat(find(words, "Schöne Grüße").left()).isBetween(24.5, 25.5);
        assertThat(find(words, "Wir spenden").top()).isGreaterThan(260);
        BufferedImage page = picture(pdf, 0);
        assertThat(colour(page, 30, 20) & 0xff).isGreaterThan(0xf0);
        assertThat(colour(page, 30, 20) >> 8).isLessThan(0x0909);
        assertThat(colour(page, 100, 1)).isEqualTo(0xaa0000);
    }

    @Test
    void aLetterWithALogoIsStillAValidEInvoice() {
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        String report = validator.validate(
                renderer.render(1, invoice(3), letterhead(0x0000ff)).pdf(), "invoice.pdf");

        assertThat(validator.wasCompletelyValid()).as(report).isTrue();
        assertThat(report).contains("flavour=3b", "isCompliant=true");
    }

    @Test
    void theSameLetterheadGivesTheSameBytesWhateverCameLater() {
        byte[] before = renderer.render(1, invoice(3), letterhead(0x0000ff)).pdf();
        renderer.render(1, invoice(3), letterhead(0x00ff00));

        assertThat(renderer.render(1, invoice(3), letterhead(0x0000ff)).pdf()).isEqualTo(before);
    }

    private static Letterhead letterhead(int colour) {
        return new Letterhead(
                Optional.of(LogoFile.read(logo(colour))),
                "#aa0000",
                new LetterText("Schöne Grüße aus der Neustadt", "Kind regards"),
                new LetterText("Wir spenden ein Prozent.", "We give one percent."));
    }

    private static byte[] logo(int colour) {
        BufferedImage image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 160; y++) {
                image.setRGB(x, y, colour);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InvoiceContent invoice(int lines) {
        AnInvoice invoice = anInvoice();
        for (int i = 1; i <= lines; i++) {
            invoice.withLine("Fix-Schreibtisch " + i, month(), STANDARD);
        }
        return invoice.content();
    }

    private static InvoicedPrice month() {
        return InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("299.00"));
    }

    private byte[] print(InvoiceContent content) {
        return renderer.render(1, content).pdf();
    }

    /** A run of text on one line, in millimetres. */
    private record Word(String text, double left, double right, double top, double bottom) {}

    private static Word find(List<Word> words, String start) {
        return words.stream()
                .filter(word -> word.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " is not on the page: " + words));
    }

    private static List<Word> words(byte[] pdf, int page) throws IOException {
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                TextPosition last = letters.get(letters.size() - 1);
                words.add(new Word(
                        text,
                        mm(first.getXDirAdj()),
                        mm(last.getXDirAdj() + last.getWidthDirAdj()),
                        mm(first.getYDirAdj() - first.getHeightDir()),
                        mm(first.getYDirAdj())));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return words;
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Ten dots a millimetre. */
    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 254);
        }
    }

    private static int colour(BufferedImage page, double left, double top) {
        return page.getRGB((int) (left * 10), (int) (top * 10)) & 0xffffff;
    }

    /** Whether there is ink within half a millimetre. */
    private static boolean isInked(BufferedImage page, double left, double top) {
        for (double y = top - 0.5; y <= top + 0.5; y += 0.1) {
            if (colour(page, left, y) != 0xffffff) {
                return true;
            }
        }
        return false;
    }
}
