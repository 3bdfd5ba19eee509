package org.kontor.payments;

import org.kontor.money.Money;

/** A run of refunds as lists show it. */
public record RefundRunRow(
        long id,
        CollectionRunRow.Seller seller,
        PaymentRunState state,
        CollectionRunRow.Creation creation,
        String sha256,
        long refunds,
        Money sum) {

    /** As the bank knows it. */
    public String name() {
        return PaymentRunKind.REFUND.prefix() + id;
    }
}
