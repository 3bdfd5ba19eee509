package org.kontor.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kontor.BusinessException;

/** When a failed attempt is worth another one. */
final class Attempts {
    static final Duration LONGEST = Duration.ofMinutes(5);

    // A deadlock is over in seconds, a restart of a server in minutes; after that a person has to look.
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), LONGEST);
    private static final int LONGEST_REASON = 1000;

    private Attempts() {}

    /** The pause after so many failed attempts; empty if there shall be no other. */
    static Optional<Duration> pause(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }

    /** A rule of the business says no as often as it is asked. */
    static boolean isHopeless(Throwable cause) {
        return chain(cause) instanceof BusinessException;
    }

    static String reason(Throwable cause) {
        Throwable root = chain(cause);
        String text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }

    private static Throwable chain(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof BusinessException)) {
            root = root.getCause();
        }
        return root;
    }
}
