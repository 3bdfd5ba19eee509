package org.kontor.imports;

import org.kontor.BusinessException;

/** No file was given. */
public final class NoFiles extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoFiles() {
        super("import.noFiles");
    }

    @Override
    public String field() {
        return "files";
    }
}
