package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate with what proves it.
 *
 * @param recordedOn day of its latest fact
 */
record GivenMandate(Mandate mandate, Optional<OnlineProof> proof, LocalDate recordedOn) {}
