package org.kontor.numbering;

import java.time.Instant;
import java.time.LocalDate;

/** A number that was given: for which day, when, and by whom. */
public record JournalRow(long sequence, String number, LocalDate issuedOn, Instant takenAt, String takenBy) {}
