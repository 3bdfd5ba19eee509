package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.kontor.catalog.Price;

/** A price version and the first day it is valid; it holds until the next one. */
public record DatedPrice(LocalDate from, Price price) {
    public DatedPrice {
        Objects.requireNonNull(from);
        Objects.requireNonNull(price);
    }
}
