package org.kontor.usage;

import org.kontor.BusinessException;

/** A record that stands in a draft waits until its run is issued or discarded. */
public final class UsageInDraft extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageInDraft(long id) {
        super("usage.inDraft", id);
    }
}
