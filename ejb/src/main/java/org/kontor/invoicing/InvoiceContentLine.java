package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/**
 * A line of an invoice (BG-25).
 *
 * @param name BT-153: what was supplied, in the customer's words ("Flex desk, Dresden")
 * @param description BT-154: details, such as the days of a difference; may be empty
 * @param period BG-26
 * @param price quantity, unit and price, which give the net amount
 * @param gross what the line costs with VAT if its price was agreed gross; then the letter shows it
 * @param chargedTo who within the payer's house it is charged to
 */
public record InvoiceContentLine(
        String name,
        String description,
        Period period,
        InvoicedPrice price,
        InvoicedVat vat,
        Optional<Money> gross,
        ChargedTo chargedTo) {

    public InvoiceContentLine {
        IncompleteInvoice.ifBlank(name, "lineName");
        IncompleteInvoice.ifMissing(period, "linePeriod");
    }

    /** Charged to the whole house. */
    public InvoiceContentLine(
            String name,
            String description,
            Period period,
            InvoicedPrice price,
            InvoicedVat vat,
            Optional<Money> gross) {
        this(name, description, period, price, vat, gross, ChargedTo.ALL);
    }

    /** BT-131. */
    public Money netAmount() {
        return price.amount();
    }
}
