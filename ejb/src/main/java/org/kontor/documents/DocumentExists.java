package org.kontor.documents;

import org.kontor.BusinessException;

/** The subject already has a document of this kind and name. */
public class DocumentExists extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DocumentExists(String name) {
        super("documents.exists", name);
    }
}
