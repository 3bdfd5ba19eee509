package org.kontor.imports;

import org.kontor.BusinessException;

/** There is no import with that id. */
public final class NoSuchImport extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchImport(long id) {
        super("import.unknown", id);
    }
}
