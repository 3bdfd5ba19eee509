package org.kontor.documents;

import org.kontor.BusinessException;

/** The archive gives back other bytes than were stored: restore them from a backup. */
public class DocumentDamaged extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DocumentDamaged(long id) {
        super("documents.damaged", Long.toString(id));
    }
}
