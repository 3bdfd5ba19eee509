package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/** A refund as lists show it. */
public record RefundRow(
        long id,
        Run run,
        String endToEndId,
        DebitRow.Debtor account,
        Money amount,
        String maskedIban,
        DebitState state,
        LocalDate proposedOn,
        String proposedBy) {

    /** The run it goes with, and where that stands. */
    public record Run(long id, PaymentRunState state) {
        public String name() {
            return PaymentRunKind.REFUND.prefix() + id;
        }
    }
}
