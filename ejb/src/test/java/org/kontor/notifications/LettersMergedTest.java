package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;

class LettersMergedTest {
    private final LetterPrinter printer = new LetterPrinter();

    @Test
    void everyLetterBeginsOnASheetOfItsOwn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LettersMerged merged = new LettersMerged()) {
            merged.add(letter("eins", 1));
            merged.add(letter("zwei", 2));
            merged.add(letter("drei", 3));
            assertThat(merged.pages()).isEqualTo(2 + 2 + 3);
            merged.save(out);
        }
        SheetCount count = new SheetCount();
        List.of(1, 2, 3).forEach(pages -> count.add(letter("x", pages)));
        assertThat(count.pages()).isEqualTo(7);

        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertThat(List.of(page(read, 1), page(read, 3), page(read, 5)))
                    .containsExactly("eins 1", "zwei 1", "drei 1");
            assertThat(page(read, 2)).isEmpty();
            assertThat(page(read, 7)).isEqualTo("drei 3");
        }
    }

    @Test
    void growsByItsLettersOnlyAndKeepsMemoryFlat() throws IOException {
        byte[] letter = letter("brief", 1);
        long before = used();
        try (LettersMerged merged = new LettersMerged()) {
            for (int i = 0; i < 400; i++) {
                merged.add(letter);
            }
            assertThat(used() - before).isLessThan(60_000_000);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            merged.save(out);
            assertThat(out.size()).isLessThan(400 * letter.length * 2);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] letter(String text, int pages) {
        StringBuilder body = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            body.append("<p style=\"page-break-before: ")
                    .append(page == 1 ? "auto" : "always")
                    .append("\">")
                    .append(text)
                    .append(' ')
                    .append(page)
                    .append("</p>");
        }
        String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>body { font-family: 'Inter Tabular' }"
                + "</style></head><body>" + body + "</body></html>";
        return printer.print(
                new Letter("Brief", "Kontor", Locale.GERMANY, LocalDate.of(2026, 12, 1), xhtml, List.of()));
    }

    private static String page(PDDocument read, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(read).strip();
    }
}
