package org.kontor.dunning;

import java.time.LocalDate;

/** A base rate as the table shows it, with who entered it. */
public record BaseRateRow(BaseRate rate, LocalDate enteredOn, String enteredBy) {}
