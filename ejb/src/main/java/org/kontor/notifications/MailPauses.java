package org.kontor.notifications;

import java.time.Duration;
import java.util.List;

/** When a message that the mail server refused for the moment is tried again. */
final class MailPauses {
    // Greylisting wants minutes, a full mailbox hours (RFC 5321, 4.5.4.1).
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private MailPauses() {}

    static Duration after(int attempt) {
        return PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
    }

    /** The outcome, unless it was tried often enough. */
    static MailOutcome afterAttempt(MailOutcome outcome, int attempt) {
        boolean given = outcome.state() == MessageState.PENDING && attempt > PAUSES.size();
        return given ? MailOutcome.refused(outcome.reason()) : outcome;
    }
}
