package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An issued invoice as lists show it.
 *
 * @param net without VAT
 * @param payable what was owed when it was issued
 * @param standing whether it still counts
 * @param open what is left of it now; below zero if it is owed to the buyer
 */
public record InvoiceRow(
        long id,
        String number,
        InvoiceKind kind,
        RunAccount account,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money payable,
        Standing standing,
        Money open) {
    /** Whether it is settled on the business date. */
    public PaymentState stateOn(LocalDate today) {
        if (open.isZero()) {
            return PaymentState.SETTLED;
        }
        return open.signum() > 0 && dueOn.isBefore(today) ? PaymentState.OVERDUE : PaymentState.OPEN;
    }
}
