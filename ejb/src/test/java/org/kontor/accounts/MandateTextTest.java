package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What members agreed to stays what it was: whoever changes a text gives it a new version. */
class MandateTextTest {
    @Test
    void coreTextIsThatOfTheScheme() {
        MandateText text = MandateText.of(MandateScheme.CORE, "Farm GmbH", Locale.GERMAN);

        assertThat(text.version()).isEqualTo("CORE-1");
        assertThat(text.text())
                .isEqualTo(
                        "Ich ermächtige Farm GmbH, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich"
                                + " weise ich mein Kreditinstitut an, die von Farm GmbH auf mein Konto gezogenen Lastschriften"
                                + " einzulösen. Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum,"
                                + " die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit meinem"
                                + " Kreditinstitut vereinbarten Bedingungen.");
    }

    @Test
    void businessTextSaysThatThereIsNoRefund() {
        assertThat(MandateText.of(MandateScheme.B2B, "Farm GmbH", Locale.GERMAN).text())
                .contains("nicht berechtigt, nach der Einlösung eine Erstattung");
        assertThat(MandateText.of(MandateScheme.B2B, "Farm GmbH", Locale.ENGLISH)
                        .text())
                .contains("not entitled to a refund");
    }
}
