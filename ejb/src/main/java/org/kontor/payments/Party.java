package org.kontor.payments;

import java.util.Optional;
import org.iban4j.IbanUtil;
import org.kontor.catalog.Address;

/**
 * Whose bank account a payment touches.
 *
 * @param name of the account's holder, as at the bank (Verification of Payee compares it)
 * @param bic may be empty
 * @param address only for banks outside the EEA; otherwise it is left out, since free address lines end in 2026
 */
record Party(String name, String iban, String bic, Optional<Address> address) {
    Party {
        if (!IbanUtil.isValid(iban)) {
            throw new IllegalArgumentException("no IBAN");
        }
    }

    Party(String name, String iban, String bic) {
        this(name, iban, bic, Optional.empty());
    }

    /** Without the IBAN, which must not come into logs. */
    @Override
    public String toString() {
        return "holder of an account in " + iban.substring(0, 2);
    }
}
