package org.kontor.payments;

import org.kontor.money.Money;

/**
 * An open item that is announced for collection and in no run.
 *
 * @param open what is left of it
 */
record DueItem(long entryId, Payer payer, String document, Money open, Announcement announcement, boolean blocked) {

    /** Whose item it is. */
    record Payer(long accountId, String number) {}
}
