package org.kontor.invoicing;

import java.math.BigDecimal;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/**
 * The columns of what an invoice prints of a charge; of a charge that stands on no invoice they say nothing.
 *
 * @param gross null for net prices
 */
record Printed(
        String name,
        String description,
        Period days,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        int baseQuantity,
        BigDecimal gross,
        ChargedTo chargedTo) {

    static Printed of(DraftLine draft) {
        return draft.line()
                .map(Printed::of)
                .orElseGet(() -> new Printed(
                        "", "", draft.charge().period(), BigDecimal.ZERO, "", BigDecimal.ZERO, 1, null, ChargedTo.ALL));
    }

    private static Printed of(InvoiceContentLine line) {
        InvoicedPrice price = line.price();
        return new Printed(
                line.name(),
                line.description(),
                line.period(),
                BigDecimal.valueOf(price.quantity().units(), 4),
                price.unit().name(),
                price.unitPrice().toBigDecimal(),
                price.baseQuantity(),
                line.gross().map(Money::toBigDecimal).orElse(null),
                line.chargedTo());
    }
}
