package org.kontor.invoicing;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which of an account's invoices of one run a draft is.
 *
 * @param number 0 for the first, or the only one
 * @param contractNumber of the one contract it is about (BT-12); empty if it is about several
 * @param references what it refers to for the buyer
 * @param exemption why its lines of category E are free of VAT; empty if it has none
 */
record InvoicePart(int number, String contractNumber, References references, Optional<LegalNote> exemption) {

    /**
     * What keeps the lines of a payer apart.
     *
     * @param purchaseOrder BT-13, empty if there is none
     * @param buyerReference BT-10, empty for that of the account
     * @param orderMissing id of the contract that must not be invoiced without an order number and has none
     * @param settled when it is paid
     */
    record References(String purchaseOrder, String buyerReference, OptionalLong orderMissing, Settled settled) {
        /** Paid as the payer chose. */
        References(String purchaseOrder, String buyerReference, OptionalLong orderMissing) {
            this(purchaseOrder, buyerReference, orderMissing, Settled.LATER);
        }

        static final References NONE = new References("", "", OptionalLong.empty());
    }

    String purchaseOrder() {
        return references.purchaseOrder();
    }

    boolean isByVoucher() {
        return references.settled() == Settled.BY_VOUCHER;
    }

    String storedExemption() {
        return exemption.map(LegalNote::name).orElse("");
    }
}
