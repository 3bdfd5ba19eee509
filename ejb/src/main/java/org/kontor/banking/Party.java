package org.kontor.banking;

import java.util.Locale;

/**
 * Who paid, or was paid; each may be empty.
 *
 * @param account an IBAN without blanks, or what else the bank names
 */
record Party(String name, String account, String bic) {
    static final Party NONE = new Party("", "", "");

    Party {
        account = account.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return name.isEmpty() && account.isEmpty();
    }
}
