package org.kontor.calendar;

import java.time.LocalDate;

/**
 * The business of an empty local stack begins on a day that may lie before the real one. Told in the transaction that moves
 * the date: whoever keeps up to which day work was done has done none of its days.
 */
public record DateBegan(LocalDate date) {}
