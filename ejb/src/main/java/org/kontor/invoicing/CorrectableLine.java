package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * A line of an invoice, and what can still be taken back of it.
 *
 * @param position from one
 * @param left as the price was agreed: with VAT for gross prices
 * @param days that can be taken back; none where the price does not count days
 */
public record CorrectableLine(int position, InvoiceContentLine line, Money left, int days) {}
