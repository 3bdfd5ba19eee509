package org.kontor.payments;

import org.kontor.money.Money;

/**
 * What a provider told about a payment, once or several times.
 *
 * @param eventId unique at the provider
 * @param reference ours, as it was given with the order
 */
record ProviderNotice(String eventId, String providerId, String reference, Money amount, Outcome outcome) {
    /** What became of a payment. */
    enum Outcome {
        PAID,
        /** Not paid and never will be by this page. */
        FAILED
    }
}
