package org.kontor.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;

/** The address as it shows in the window of the envelope: at most six lines (DIN 5008). */
final class BuyerWindow {
    private static final int MOST_NAME = 84;

    private BuyerWindow() {}

    static boolean isCut(BuyerParty buyer) {
        return buyer.name().codePointCount(0, buyer.name().length()) > MOST_NAME;
    }

    static List<String> lines(BuyerParty buyer) {
        InvoiceAddress address = buyer.address();
        List<String> lines = new ArrayList<>();
        lines.add(shortened(buyer.name()));
        add(lines, address.addition());
        add(lines, address.street());
        lines.add(shortened(address.postCode() + " " + address.city()));
        if (!"DE".equals(address.country())) {
            // Deutsche Post and DIN 5008: the country in capitals, in the language of the sending country or English.
            lines.add(new Locale.Builder()
                    .setRegion(address.country())
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toUpperCase(Locale.ENGLISH));
        }
        return lines;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(shortened(line));
        }
    }

    private static String shortened(String line) {
        boolean fits = line.codePointCount(0, line.length()) <= MOST_NAME;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, MOST_NAME - 1)) + "…";
    }
}
