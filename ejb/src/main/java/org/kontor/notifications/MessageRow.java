package org.kontor.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * A message as a list shows it.
 *
 * @param title its subject line; empty if it cannot be written
 * @param attempts how often it was handed to the mail server
 * @param reason what the mail server said, if it did not take it
 */
public record MessageRow(
        long id,
        Occasion about,
        String to,
        String title,
        MessageState state,
        Instant createdAt,
        Optional<Instant> sentAt,
        int attempts,
        String reason) {

    /** Whether it stays as it is until a person sends it again. */
    public boolean isStuck() {
        return state == MessageState.UNCERTAIN || state == MessageState.FAILED;
    }
}
