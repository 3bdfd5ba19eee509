package org.kontor.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a line's net amount comes about: quantity × price / base quantity, rounded half up to cents (PEPPOL-R120).
 *
 * <p>The amount follows from the other four, so that a line cannot contradict itself. Amounts go down by a negative
 * quantity, never by a negative price (BR-27).
 *
 * @param quantity BT-129, not zero
 * @param unit BT-130
 * @param unitPrice BT-146: net price of {@code baseQuantity} units, not negative
 * @param baseQuantity BT-149, above zero
 */
public record InvoicedPrice(BigDecimal quantity, InvoiceUnit unit, BigDecimal unitPrice, BigDecimal baseQuantity) {

    public InvoicedPrice {
        if (quantity.signum() == 0) {
            throw new InconsistentInvoiceException("lineQuantity", quantity);
        }
        if (unitPrice.signum() < 0) {
            throw new InconsistentInvoiceException("linePrice", unitPrice);
        }
        if (baseQuantity.signum() <= 0) {
            throw new InconsistentInvoiceException("lineBaseQuantity", baseQuantity);
        }
    }

    /** Whole units: 2 months at 299.00. */
    public static InvoicedPrice of(BigDecimal quantity, InvoiceUnit unit, BigDecimal unitPrice) {
        return new InvoicedPrice(quantity, unit, unitPrice, BigDecimal.ONE);
    }

    /**
     * Part of a period: 14 days at 299.00 for 30 days.
     *
     * @param price what the whole period costs, for all units and less any discount
     */
    public static InvoicedPrice prorated(int days, int daysOfPeriod, BigDecimal price) {
        return new InvoicedPrice(BigDecimal.valueOf(days), InvoiceUnit.DAY, price, BigDecimal.valueOf(daysOfPeriod));
    }

    /**
     * An amount that is a difference of two roundings and so no product of days and price: ±1 piece at the amount.
     *
     * @param amount may be negative
     */
    public static InvoicedPrice difference(BigDecimal amount) {
        return of(BigDecimal.valueOf(amount.signum() < 0 ? -1 : 1), InvoiceUnit.PIECE, amount.abs());
    }

    /** BT-131, two decimals. */
    public BigDecimal amount() {
        return quantity.multiply(unitPrice).divide(baseQuantity, 2, RoundingMode.HALF_UP);
    }
}
