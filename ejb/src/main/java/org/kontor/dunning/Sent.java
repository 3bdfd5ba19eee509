package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A level of which a claim's debtor was told.
 *
 * @param demand whether it asked to pay in words that put a debtor into default (§ 286 (1) BGB)
 * @param receivedOn empty as long as nobody knows that it arrived
 * @param restricts whether it announced a restriction of services
 */
record Sent(int level, LocalDate sentOn, Optional<LocalDate> receivedOn, boolean demand, boolean restricts) {}
