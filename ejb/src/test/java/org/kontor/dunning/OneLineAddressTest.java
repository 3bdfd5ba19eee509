package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterSender;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** The list for collectors has no address but a line that says for whom it is. */
class OneLineAddressTest {
    @Test
    void isEnoughForALetter() {
        LetterSender sender = new LetterSender("A GmbH", "A", "Dresden", "A GmbH", List.of(List.of("A GmbH")));
        LetterFrame frame = new LetterFrame(
                Letterhead.SHIPPED, sender, Locale.GERMAN, "Liste", List.of("Zur Einziehung"), List.of());
        byte[] pdf = new LetterPrinter()
                .print(new PlainLetter(
                                frame,
                                LocalDate.of(2026, 11, 28),
                                List.of("Text"),
                                List.of("Angabe", "Wert", "Betrag"),
                                List.of(List.of("Gläubiger", "A GmbH", ""), List.of("\u00a0", "", "")))
                        .letter());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
