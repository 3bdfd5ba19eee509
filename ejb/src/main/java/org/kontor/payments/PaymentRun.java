package org.kontor.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * A run of payments with all that its file says.
 *
 * @param own the account of the seller
 * @param file empty until it is released
 */
record PaymentRun(
        long id,
        PaymentRunKind kind,
        long sellerId,
        PaymentRunState state,
        Initiator initiator,
        Terms terms,
        Creation creation,
        int fileVersion,
        OptionalLong documentId) {

    /** Who pays or collects, as at its bank. */
    record Initiator(String name, Party own, String creditorId) {}

    /** Rules of the seller when it was created. */
    record Terms(int leadDays, int batchOver) {}

    /** When and by whom it was created. */
    record Creation(LocalDate on, Instant at, String by) {}

    String messageId() {
        return kind.prefix() + id;
    }

    /** The name of a file of this run; a file that had to be written again gets another. */
    String fileName(int version) {
        return messageId() + (version == 1 ? "" : "-" + version) + ".xml";
    }

    /** On the date of the business, by the clock on the wall. */
    FileHead head(ZoneId zone) {
        LocalDateTime created = creation.on()
                .atTime(LocalDateTime.ofInstant(creation.at(), zone).toLocalTime());
        return new FileHead(messageId(), created, initiator.name());
    }
}
