package org.kontor.payments;

import java.time.LocalDate;

/**
 * What the payer was told last about the collection of an item.
 *
 * @param noticeId 0 if the document itself told it
 * @param used whether a debit of this announcement was booked, came back or was refused
 * @param retry whether it announces another try
 */
record Announcement(long noticeId, long mandateId, LocalDate collectOn, boolean used, boolean retry) {}
