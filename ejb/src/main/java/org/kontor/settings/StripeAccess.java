package org.kontor.settings;

/**
 * The operator's account at Stripe.
 *
 * @param url of its API
 * @param key secret key, restricted to checkout sessions
 * @param webhookSecret proves that a webhook call is Stripe's
 */
public record StripeAccess(String url, String key, String webhookSecret) {
    /** Without the secrets: they must not come into logs by a message. */
    @Override
    public String toString() {
        return "Stripe at " + url;
    }
}
