package org.kontor.billing;

import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;

/** Days that are billed and should not be, by what is known now; the next run takes them back. */
public record Surplus(long line, Period period, PriceKey key, int days) {}
