package org.kontor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.letters.LetterSender;
import org.kontor.letters.LetterWords;

/** A seller as sender of letters, as it is today (§ 35a GmbHG: register and directors). */
public final class SellerSender {
    private static final String DOT = " \u00b7 ";

    private SellerSender() {}

    public static LetterSender of(Seller seller, Locale language) {
        Address address = seller.address();
        String name = seller.entity().name();
        String city = address.postCode() + " " + address.city();
        String place = seller.entity().tradeName().isEmpty() ? address.city() : name;
        String line = String.join(DOT, nonBlank(name, address.street(), city));
        return new LetterSender(
                name, seller.displayName(), place, line, footer(seller, "de".equals(language.getLanguage())));
    }

    private static List<List<String>> footer(Seller seller, boolean german) {
        Address address = seller.address();
        Contact contact = seller.contact();
        LegalEntity entity = seller.entity();
        BankDetails bank = seller.bank();
        List<String> legal = nonBlank(
                labelled(german ? "USt-IdNr." : "VAT ID", entity.vatId()),
                labelled(german ? "Steuernummer" : "Tax number", entity.taxNumber()));
        legal.addAll(nonBlank(entity.legalInformation().split(DOT)));
        return List.of(
                nonBlank(
                        entity.name(), address.street(), address.addition(), address.postCode() + " " + address.city()),
                nonBlank(contact.name(), contact.phone(), contact.email()),
                legal,
                nonBlank(bank.bank(), LetterWords.iban(bank.iban()), labelled("BIC", bank.bic())));
    }

    private static String labelled(String label, String value) {
        return value.isBlank() ? "" : label + " " + value;
    }

    private static List<String> nonBlank(String... lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                kept.add(line);
            }
        }
        return kept;
    }
}
