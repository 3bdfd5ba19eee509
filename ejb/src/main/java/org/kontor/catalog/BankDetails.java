package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.iban4j.IbanUtil;

/**
 * Where a seller is paid.
 *
 * @param holder exactly as at the bank (Verification of Payee compares it)
 * @param iban kept without blanks
 * @param bic may be empty inside the EEA
 * @param bank name of the bank as letters print it; may be empty
 * @param creditorId SEPA creditor identifier; empty if the seller collects nothing by debit
 */
@Embeddable
public record BankDetails(
        @Column(name = "bank_holder") String holder,
        String iban,
        String bic,
        @Column(name = "bank_name") String bank,
        @Column(name = "creditor_id") String creditorId) {
    public BankDetails {
        holder = Input.required(holder, 70, "bankHolder");
        iban = Input.required(iban, 42, "iban").replace(" ", "").toUpperCase(Locale.ROOT);
        bic = Input.optional(bic, 11, "bic").toUpperCase(Locale.ROOT);
        bank = Input.optional(bank, 80, "bankName");
        creditorId =
                Input.optional(creditorId, 35, "creditorId").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!IbanUtil.isValid(iban)) {
            throw new InvalidIban();
        }
    }
}
