package org.kontor.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * What is written down after an attempt.
 *
 * @param at when it ended
 * @param nextAt when to try again, if at all
 */
record Settlement(MailOutcome outcome, Instant at, Instant nextAt) {

    static Settlement of(MailOutcome outcome, int attempt, Instant now) {
        return new Settlement(MailPauses.afterAttempt(outcome, attempt), now, now.plus(MailPauses.after(attempt)));
    }

    Optional<Instant> sentAt() {
        return outcome.state() == MessageState.SENT ? Optional.of(at) : Optional.empty();
    }
}
