package org.kontor.banking;

import java.util.List;
import java.util.Set;

/** What people write before a number to say what it is. */
enum Label {
    INVOICE(
            "RECHNUNG",
            "RECHNUNGS",
            "RECHNUNGSNUMMER",
            "RECHNUNGSNR",
            "RECHN",
            "RECHNR",
            "RG",
            "RGNR",
            "RN",
            "RNR",
            "RE",
            "RENR",
            "INVOICE",
            "INV",
            "INVNO",
            "BELEG",
            "BELEGNR",
            "BELEGNUMMER"),
    CUSTOMER(
            "KUNDE",
            "KUNDEN",
            "KUNDENNUMMER",
            "KUNDENNR",
            "KUNDNR",
            "KD",
            "KDNR",
            "KDN",
            "KNR",
            "KUNDENKONTO",
            "DEBITOR",
            "DEBITORENNR",
            "MITGLIED",
            "MITGLIEDS",
            "MITGLIEDSNR",
            "MITGLIEDSNUMMER",
            "CUSTOMER",
            "CLIENT",
            "MEMBER"),
    CONTRACT("VERTRAG", "VERTRAGS", "VERTRAGSNUMMER", "VERTRAGSNR", "VERTR", "VTR", "VTRNR", "VNR", "CONTRACT"),
    NONE;

    // Rechnungs-Nr., Kunden Nummer, invoice no
    private static final Set<String> BETWEEN = Set.of("NR", "NO", "NUMMER", "NUMBER", "N", "ID");
    private static final int FARTHEST = 3;

    private final Set<String> words;

    Label(String... words) {
        this.words = Set.of(words);
    }

    /** What the words before this one say that it is. */
    static Label before(int index, List<Word> words) {
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            String word = words.get(i).text();
            for (Label label : values()) {
                if (label.words.contains(word)) {
                    return label;
                }
            }
            if (!BETWEEN.contains(word)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether a word may stand glued to the number behind it: {@code RechnungRE-2026-000123}, {@code NrRE...}. */
    static boolean isGlue(String word) {
        return INVOICE.words.contains(word) || BETWEEN.contains(word) || word.equals("SVWZ");
    }
}
