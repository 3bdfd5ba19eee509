package org.kontor.logins;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A login whose person is erased.
 *
 * @param login empty once it is over
 * @param trailUntil the last day on which the trail has to name it
 * @param changedAt since when it is in its state
 */
public record LoginRemoval(
        long id, long accountId, String login, LocalDate trailUntil, RemovalState state, Instant changedAt) {}
