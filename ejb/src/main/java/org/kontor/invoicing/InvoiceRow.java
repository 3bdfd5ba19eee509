package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An issued invoice as lists show it.
 *
 * @param net without VAT
 * @param payable what is owed
 * @param standing whether it still counts
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
        Standing standing) {}
