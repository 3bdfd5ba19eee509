package org.kontor.invoicing;

import java.time.LocalDate;

/** How an invoice is paid (BG-16), with the code of UNTDID 4461 (BT-81). */
public sealed interface PaymentMeans {

    String code();

    /**
     * The customer transfers the amount.
     *
     * @param accountHolder BT-85, exactly as at the bank (Verification of Payee)
     * @param iban BT-84, without blanks
     * @param bic BT-86, may be empty inside the EEA
     */
    record Transfer(String accountHolder, String iban, String bic, String bank) implements PaymentMeans {
        public Transfer {
            IncompleteInvoice.ifBlank(accountHolder, "accountHolder");
            IncompleteInvoice.ifBlank(iban, "iban");
        }

        @Override
        public String code() {
            return "58";
        }
    }

    /**
     * The seller collects the amount by SEPA direct debit; the invoice is the pre-notification.
     *
     * @param mandate BT-89
     * @param creditorId BT-90
     * @param debtorIban BT-91, without blanks; printed masked
     * @param collectionDate the day on which the account is debited
     */
    record DirectDebit(String mandate, String creditorId, String debtorIban, LocalDate collectionDate)
            implements PaymentMeans {
        public DirectDebit {
            IncompleteInvoice.ifBlank(mandate, "mandate");
            IncompleteInvoice.ifBlank(creditorId, "creditorId");
            IncompleteInvoice.ifBlank(debtorIban, "debtorIban");
            IncompleteInvoice.ifMissing(collectionDate, "collectionDate");
        }

        @Override
        public String code() {
            return "59";
        }

        /** Without the IBAN, which must not come into logs. */
        @Override
        public String toString() {
            return "debit of mandate " + mandate + " on " + collectionDate;
        }
    }

    /** Already paid from the customer's prepaid balance. */
    record Balance() implements PaymentMeans {
        @Override
        public String code() {
            return "97";
        }
    }
}
