package org.kontor.invoicing;

import org.kontor.BusinessException;

/**
 * Why an account was parked.
 *
 * @param key of the message
 * @param detail for the message's placeholders and for support
 */
record ParkReason(String key, String detail) {
    static ParkReason of(Throwable failure) {
        if (failure instanceof BusinessException refusal) {
            return new ParkReason(refusal.key(), refusal.arguments().toString());
        }
        return new ParkReason("run.failed", failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
}
