package org.kontor.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One attempt to deliver a document, or a look at it in the portal.
 *
 * @param id of the message or letter; 0 for the portal
 * @param to address or name of the recipient
 * @param at when it came to this status
 * @param nextAt when it is tried again by itself, if at all
 * @param attempts how often it was handed to the mail server
 * @param reason what the mail server said, if it did not take it or gave it back
 * @param deliveredOn the day it counts as received, if it does
 */
public record DeliveryStep(
        DeliveryChannel channel,
        long id,
        String to,
        DeliveryStatus status,
        Instant at,
        Optional<Instant> nextAt,
        int attempts,
        String reason,
        Optional<LocalDate> deliveredOn) {}
