package org.kontor.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LegalTextTest {
    @Test
    void readsHeadingsParagraphsAndItems() {
        String text =
                "# Wer wir sind\nHafenkontor GmbH\nAm Platz 1\n\nUnd noch <b>etwas</b>\n- eins\n-  zwei\n\n#kein Titel\n";
        assertThat(new LegalText(1, LegalKind.IMPRINT, "de", text, Instant.EPOCH, "ada").blocks())
                .extracting(LegalText.Block::look, LegalText.Block::text)
                .containsExactly(
                        tuple(LegalText.Look.HEADING, "Wer wir sind"),
                        tuple(LegalText.Look.PARAGRAPH, "Hafenkontor GmbH\nAm Platz 1"),
                        tuple(LegalText.Look.PARAGRAPH, "Und noch <b>etwas</b>"),
                        tuple(LegalText.Look.ITEM, "eins"),
                        tuple(LegalText.Look.ITEM, "zwei"),
                        tuple(LegalText.Look.PARAGRAPH, "#kein Titel"));
    }
}
