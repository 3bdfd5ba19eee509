package org.kontor.contracts;

import org.kontor.calendar.Period;

/** Days of a line that are to be paid, and at what price. */
public record Stretch(Period days, Agreed agreed) {}
