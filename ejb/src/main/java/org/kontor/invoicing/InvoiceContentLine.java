package org.kontor.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an invoice (BG-25).
 *
 * @param name BT-153: what was supplied, in the customer's words ("Flex desk, Dresden")
 * @param description BT-154: details, such as the days of a difference; may be empty
 * @param period BG-26
 * @param price quantity, unit and price, which give the net amount
 * @param vat BG-30
 * @param gross what the line costs with VAT if its price was agreed gross; then the letter shows it
 */
public record InvoiceContentLine(
        String name,
        String description,
        InvoicedDays period,
        InvoicedPrice price,
        VatClass vat,
        Optional<BigDecimal> gross) {

    public InvoiceContentLine {
        IncompleteInvoiceException.ifBlank(name, "lineName");
        IncompleteInvoiceException.ifMissing(period, "linePeriod");
    }

    /** BT-131. */
    public BigDecimal netAmount() {
        return price.amount();
    }

    public LocalDate firstDay() {
        return period.first();
    }

    public LocalDate lastDay() {
        return period.last();
    }
}
