package org.kontor.invoicing;

import java.math.BigDecimal;

/**
 * How much was supplied (BT-129), with four decimals (in units of 0.0001); negative where something is taken back, never
 * zero.
 */
public record InvoicedQuantity(long units) {
    private static final int DECIMALS = 4;
    private static final long WHOLE = 10_000;

    public InvoicedQuantity {
        if (units == 0) {
            throw new InconsistentInvoice("lineQuantity", units);
        }
    }

    public static InvoicedQuantity of(int whole) {
        return new InvoicedQuantity(whole * WHOLE);
    }

    public InvoicedQuantity negated() {
        return new InvoicedQuantity(-units);
    }

    /** Without zeros at the end: {@code 14}, {@code -1}, {@code 1.5}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
