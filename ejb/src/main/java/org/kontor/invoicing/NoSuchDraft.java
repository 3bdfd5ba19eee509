package org.kontor.invoicing;

import org.kontor.BusinessException;

/** There is no draft with that id: it was issued, discarded, or never made. */
public final class NoSuchDraft extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchDraft(long id) {
        super("draft.unknown", id);
    }
}
