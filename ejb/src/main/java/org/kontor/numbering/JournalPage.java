package org.kontor.numbering;

import java.time.Instant;
import java.time.LocalDate;

/** What numbers that were taken together have in common. */
record JournalPage(long seriesId, int year, LocalDate issueDate, Instant takenAt, String takenBy) {}
