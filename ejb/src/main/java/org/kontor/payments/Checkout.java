package org.kontor.payments;

import java.net.URI;

/** A page of a provider on which a payment can be made, and what the provider calls it. */
record Checkout(String providerId, URI page) {}
