package org.kontor.payments;

import org.kontor.BusinessException;

/** The payment provider cannot be reached, or refuses; the log says why. */
public final class ProviderAway extends BusinessException {
    private static final long serialVersionUID = 1L;

    ProviderAway() {
        super("payment.providerAway");
    }
}
