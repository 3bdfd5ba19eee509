package org.kontor.payments;

import java.net.URI;
import org.kontor.money.Money;

/**
 * What a provider is asked to collect.
 *
 * @param reference ours, unique
 * @param text what the payer reads there
 * @param language {@code de} or {@code en}
 * @param back where the payer comes back to, paid or not
 */
record CheckoutOrder(String reference, Money amount, String text, String language, URI back) {}
