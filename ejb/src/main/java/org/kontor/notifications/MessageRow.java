package org.kontor.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * A message as a list shows it.
 *
 * @param reason what the mail server said, if it did not take it
 */
public record MessageRow(
        long id,
        Occasion about,
        String to,
        MessageState state,
        Instant createdAt,
        Optional<Instant> sentAt,
        String reason) {}
