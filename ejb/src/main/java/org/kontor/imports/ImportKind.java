package org.kontor.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of an import tells of; each has its columns, which are found by their names in the first line. */
public enum ImportKind {
    ACCOUNTS(
            "number type name street post_code city country email",
            "addition language delivery vat_id buyer_reference tax_number e_invoice payment logins"),
    /** One row a line; rows with the same number are one contract. */
    CONTRACTS(
            "contract account location start product billed_through",
            "signed anchor notice minimum_term renewal quantity discount price_of price purchase_order"),
    MANDATES("account reference signed iban holder", "creditor_id scheme bic last_collected"),
    DEPOSITS("account amount", "seller purpose"),
    /** Prepaid balances held. */
    BALANCES("account amount", "seller"),
    OPEN_ITEMS("account document due amount", "seller"),
    /** Where number series go on. */
    NUMBERS("series next", "year");

    private final List<String> required;
    private final List<String> optional;

    ImportKind(String required, String optional) {
        this.required = List.of(required.split(" "));
        this.optional = List.of(optional.split(" "));
    }

    /** Columns that must be there, the first of them tells the rows apart. */
    public List<String> required() {
        return required;
    }

    public List<String> optional() {
        return optional;
    }

    public List<String> columns() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return List.copyOf(all);
    }

    /** {@code open-items.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    /** By the name of a file, in which other words, a date or a path may stand: {@code export/2026-open_items.csv}. */
    static Optional<ImportKind> ofFile(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        for (ImportKind kind : values()) {
            String stem = kind.fileName().replace(".csv", "");
            if (plain.matches("(.*[^a-z])?" + stem + "([^a-z].*)?\\.(csv|txt)")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
