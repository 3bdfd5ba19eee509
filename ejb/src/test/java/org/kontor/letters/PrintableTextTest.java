package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void keepsEveryWritingAndSmiley() {
        assertThat(PrintableText.of("Jörg 中文 שלום 😀\n")).isEqualTo("Jörg 中文 שלום 😀\n");
    }

    @Test
    void dropsWhatXmlForbids() {
        assertThat(PrintableText.of("a\u0000b\u0007c\uD800d\uFFFEe")).isEqualTo("abcde");
    }

    @Test
    void dropsMarksThatTurnTheTextAroundThem() {
        assertThat(PrintableText.of("\u202E00,1 €\u202C")).isEqualTo("00,1 €");
    }
}
