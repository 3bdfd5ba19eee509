package org.kontor.notifications;

import java.time.LocalDate;
import java.util.Optional;

/** When a document counts as received (§ 130 BGB: it reached where its recipient looks). */
final class Received {
    // Letters within Germany take up to three working days since 2025 (§ 18 PostG); a person may know better.
    private static final int POST_TAKES_DAYS = 3;

    private Received() {}

    /**
     * @param at day of the technical clock on which the status came about
     * @param day date of the business on which it came about, where that is known
     */
    static Optional<LocalDate> on(DeliveryStatus status, LocalDate at, LocalDate day) {
        LocalDate known = day == null ? at : day;
        return switch (status) {
            case SENT, SEEN, DOWNLOADED -> Optional.of(known);
            case PRINTED -> Optional.of(known.plusDays(POST_TAKES_DAYS));
            case BOUNCED, FAILED, UNCERTAIN, TO_PRINT, WAITING, PENDING, SENDING -> Optional.empty();
        };
    }
}
