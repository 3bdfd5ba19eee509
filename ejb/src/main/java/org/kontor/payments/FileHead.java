package org.kontor.payments;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What a payment file says about itself. All of it is stored, so that the file can be written again to the byte.
 *
 * @param messageId never used twice
 * @param created when, in the zone of the business; to the second
 * @param initiator who sends it
 */
record FileHead(String messageId, LocalDateTime created, String initiator) {
    FileHead {
        BankId.checked(messageId);
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }
}
