package org.kontor.invoicing;

import java.util.Optional;

/**
 * Which of an account's invoices of one run a draft is.
 *
 * @param number 0 for the first, or the only one
 * @param contractNumber of the one contract it is about (BT-12); empty if it is about several
 * @param purchaseOrder BT-13, empty if there is none
 * @param exemption why its lines of category E are free of VAT; empty if it has none
 */
record InvoicePart(int number, String contractNumber, String purchaseOrder, Optional<LegalNote> exemption) {
    String storedExemption() {
        return exemption.map(LegalNote::name).orElse("");
    }
}
