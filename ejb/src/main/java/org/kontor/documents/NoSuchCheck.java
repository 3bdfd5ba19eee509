package org.kontor.documents;

import org.kontor.BusinessException;

/** There is no check of the archive with that id. */
public class NoSuchCheck extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchCheck(long id) {
        super("documents.noSuchCheck", Long.toString(id));
    }
}
