package org.kontor.dunning;

import org.kontor.BusinessException;

/** The claim was paid or stopped, was handed over before, or not every level was told yet. */
public final class NotReady extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotReady() {
        super("handOver.notReady");
    }
}
