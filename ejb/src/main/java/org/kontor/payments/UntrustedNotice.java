package org.kontor.payments;

import org.kontor.BusinessException;

/** A call to a webhook that does not prove that the provider sent it. */
public final class UntrustedNotice extends BusinessException {
    private static final long serialVersionUID = 1L;

    UntrustedNotice(String why) {
        super("payment.untrusted", why);
    }
}
