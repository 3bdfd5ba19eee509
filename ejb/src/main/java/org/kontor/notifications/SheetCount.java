package org.kontor.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of many letters as {@link LettersMerged} will print them, without printing. */
final class SheetCount {
    private int pages;

    void add(byte[] pdf) {
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            pages += pages % 2 + letter.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pages;
    }
}
