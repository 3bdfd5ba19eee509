package org.kontor.contracts;

import org.kontor.catalog.Input;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** A product a person chose, how many of it and less which discount. */
public record OrderedLine(long productId, Quantity quantity, Percent discount) {
    public OrderedLine {
        Input.required(quantity, "quantity");
        Input.required(discount, "discount");
    }

    /** One piece at the list price. */
    public static OrderedLine of(long productId) {
        return new OrderedLine(productId, Quantity.ONE, Percent.ZERO);
    }
}
