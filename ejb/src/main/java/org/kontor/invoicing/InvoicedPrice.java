package org.kontor.invoicing;

import org.kontor.money.Money;
import org.kontor.money.Rounding;
import org.kontor.money.UnitPrice;

/**
 * How a line's net amount comes about: quantity × price / base quantity, rounded half up to cents (PEPPOL-R120).
 *
 * <p>The amount follows from the others, so that a line cannot contradict itself. Amounts go below zero by a negative
 * quantity, never by a negative price (BR-27).
 *
 * @param unit BT-130
 * @param unitPrice BT-146: net price of {@code baseQuantity} units
 * @param baseQuantity BT-149, above zero
 */
public record InvoicedPrice(InvoicedQuantity quantity, InvoiceUnit unit, UnitPrice unitPrice, int baseQuantity) {
    // Quantity and price have four decimals each, cents are two: 4 + 4 - 2.
    private static final long SCALE = 1_000_000;

    public InvoicedPrice {
        if (baseQuantity <= 0) {
            throw new InconsistentInvoice("lineBaseQuantity", baseQuantity);
        }
    }

    /** Whole units: 2 months at 299.00. */
    public static InvoicedPrice of(int quantity, InvoiceUnit unit, UnitPrice unitPrice) {
        return new InvoicedPrice(InvoicedQuantity.of(quantity), unit, unitPrice, 1);
    }

    /**
     * Part of a period: 14 days at 299.00 for 30 days.
     *
     * @param days used days, below zero when they are taken back
     * @param price what the whole period costs, for all pieces and less any discount
     */
    public static InvoicedPrice prorated(int days, int daysOfPeriod, UnitPrice price) {
        return new InvoicedPrice(InvoicedQuantity.of(days), InvoiceUnit.DAY, price, daysOfPeriod);
    }

    /**
     * An amount that is a difference of two roundings, and so no product of days and price: ±1 piece at the amount.
     *
     * @param amount may be negative
     */
    public static InvoicedPrice difference(Money amount) {
        Money absolute = amount.isNegative() ? amount.negated() : amount;
        return of(amount.isNegative() ? -1 : 1, InvoiceUnit.PIECE, UnitPrice.of(absolute.toBigDecimal()));
    }

    /** BT-131. */
    public Money amount() {
        return Money.ofCents(Rounding.halfUp(quantity.units(), unitPrice.units(), baseQuantity * SCALE));
    }
}
