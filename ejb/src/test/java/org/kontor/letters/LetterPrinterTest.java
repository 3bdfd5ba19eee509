package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPrinterTest {
    private final LetterPrinter printer = new LetterPrinter();

    @Test
    void printsTheSameBytesFromAnyThread() {
        Letter letter = letter("<p>Zwölf Boxkämpfer 12,50 €</p>");
        byte[] once = printer.print(letter);

        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> printer.print(letter)))
                .allSatisfy(again -> assertThat(again).isEqualTo(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1:9/x.png",
                "jar:file:/x.jar!/x.png",
                "classpath:/org/kontor/letters/letter.css"
            })
    void reachesNothingOutsideTheLetter(String address) throws IOException {
        String picture = "<p>before</p><img src=\"" + address + "\"/><p>after</p>";

        assertThat(text(printer.print(letter(picture)))).contains("before", "after");
    }

    @Test
    void refusesEntitiesFromOutside() {
        Letter letter = new Letter(
                "x",
                "x",
                Locale.GERMANY,
                LocalDate.of(2026, 12, 1),
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html><body>&e;</body></html>",
                List.of());

        assertThatThrownBy(() -> printer.print(letter)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNamesThatRunFromRightToLeft() throws IOException {
        assertThat(text(printer.print(letter("<p>שלום</p>")))).contains("שלום");
    }

    @Test
    void neverFallsBackToAFontThatIsNotEmbedded() throws IOException {
        // The fonts every PDF viewer has hold Windows-1252 at most; what our font holds is never looked up there.
        CmapLookup glyphs = glyphs("fonts/InterTabular-Regular.ttf");
        Charset windows = Charset.forName("windows-1252");

        for (int b = 0x20; b < 0x100; b++) {
            int character = new String(new byte[] {(byte) b}, windows).codePointAt(0);
            // The soft hyphen is never printed; five bytes are no characters.
            boolean printed = character != 0xad && character != 0xfffd && !Character.isISOControl(character);
            if (printed) {
                assertThat(glyphs.getGlyphId(character)).as("U+%04X", character).isPositive();
            }
        }
    }

    private static CmapLookup glyphs(String font) throws IOException {
        try (InputStream in = LetterPrinter.class.getResourceAsStream(font)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return parsed.getUnicodeCmapLookup();
        }
    }

    private static Letter letter(String body) {
        String style = "body { font-family: 'Inter Tabular', Fallback }";
        String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>" + style + "</style></head><body>"
                + body + "</body></html>";
        return new Letter("Brief", "Kontor", Locale.GERMANY, LocalDate.of(2026, 12, 1), xhtml, List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
