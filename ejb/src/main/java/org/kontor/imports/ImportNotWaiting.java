package org.kontor.imports;

import org.kontor.BusinessException;

/** An import was started, discarded or refused already. */
public final class ImportNotWaiting extends BusinessException {
    private static final long serialVersionUID = 1L;

    ImportNotWaiting(long id) {
        super("import.notWaiting", id);
    }
}
