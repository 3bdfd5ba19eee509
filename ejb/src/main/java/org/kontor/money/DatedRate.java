package org.kontor.money;

import java.time.LocalDate;
import java.util.Objects;

/** A VAT rate and the first day it is valid; it holds until the next one. */
public record DatedRate(LocalDate from, VatRate rate) {
    public DatedRate {
        Objects.requireNonNull(from);
        Objects.requireNonNull(rate);
    }
}
