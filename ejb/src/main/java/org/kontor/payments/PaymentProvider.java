package org.kontor.payments;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who takes cards and instant payments for the operator: the seam for others than Stripe. Talks to the outside
 * world, so it is never called inside a transaction.
 */
interface PaymentProvider {

    /** Short and stable: it is stored, and the path of its webhook. */
    String name();

    /** Whether the installation has an account there; false: members see nothing of it. */
    boolean isOn();

    /**
     * A page where one amount is paid. Asked again for the same reference, the provider gives the same page.
     *
     * @throws ProviderAway if it cannot be reached, or refuses
     */
    Checkout open(CheckoutOrder order);

    /**
     * What the provider tells by webhook; empty for what is none of ours.
     *
     * @param signature the header that proves who sent it
     * @throws UntrustedNotice if it was not sent by the provider, too long ago, or cannot be read
     */
    Optional<ProviderNotice> read(String body, String signature, Instant now);
}
