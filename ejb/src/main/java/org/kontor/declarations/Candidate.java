package org.kontor.declarations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract that a declaration may be about.
 *
 * @param email to which its payer is written
 * @param ends its last day, if it is cancelled
 */
public record Candidate(long contractId, String number, String payer, String email, Optional<LocalDate> ends) {}
