package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalTexts;

/** Short legal texts of the demo; no advice, and not to be used by anybody else. */
@Dependent
class DemoLegal {
    @Inject
    private LegalTexts texts;

    void write() {
        write(LegalKind.IMPRINT, """
                # Anbieter
                Farm am Platz GmbH
                Platz der Arbeit 7
                01097 Dresden

                Geschäftsführung: Sabine Krüger
                Amtsgericht Dresden HRB 40711
                USt-IdNr. DE136695976

                Telefon +49 351 4711000
                rechnung@farm-am-platz.example

                # Hinweis
                Dies ist die Demo von Kontor. Diesen Anbieter gibt es nicht.""");
        write(LegalKind.PRIVACY, """
                # Was gespeichert wird
                In der Demo leben nur erfundene Personen. Ein echter Anbieter sagt hier:
                - welche Daten er wozu verarbeitet
                - wie lange er sie aufbewahrt
                - wie man Auskunft und Löschung verlangt""");
        write(LegalKind.TERMS, """
                # Vertrag
                Was vereinbart ist, steht im Vertrag: Paket, Preis, Laufzeit und Frist.

                # Kündigung
                Sie können jederzeit unten auf jeder Seite mit „Verträge hier kündigen“ kündigen.""");
        write(LegalKind.WITHDRAWAL, """
                # Widerrufsrecht
                Verbraucher können einen online geschlossenen Vertrag binnen 14 Tagen ohne Gründe widerrufen.

                # So geht es
                Am einfachsten unten auf jeder Seite mit „Vertrag widerrufen“. Eine Mail oder ein Brief genügt auch.""");
        write(LegalKind.ACCESSIBILITY, """
                # Barrierefreiheit
                Diese Seiten sollen für alle bedienbar sein: mit Tastatur, Vorleseprogramm und auf kleinen Bildschirmen
                (WCAG 2.2 AA). Wenn etwas nicht geht, schreiben Sie uns bitte.""");
    }

    private void write(LegalKind kind, String text) {
        texts.change(kind, Locale.GERMAN, text);
    }
}
