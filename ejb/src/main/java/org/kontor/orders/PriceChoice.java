package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.catalog.Input;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceDetails;

/** A new price of a product before it is saved. */
public record PriceChoice(long productId, LocalDate from, ListPrice price, PriceDetails details) {
    public PriceChoice {
        Input.required(from, "validFrom");
        Input.required(price, "price");
        Input.required(details, "price");
    }
}
