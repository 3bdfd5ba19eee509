package org.kontor.notifications;

import java.time.LocalDate;
import java.util.Optional;

/** A letter of a batch as a list shows it. */
public record PrintRow(long id, PrintLetter letter, boolean ready, Optional<LocalDate> printedOn) {}
