package org.kontor.banking;

import org.kontor.BusinessException;

/** There is no statement, or no file, with that id. */
public class NoSuchStatement extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchStatement(long id) {
        super("banking.noSuchStatement", Long.toString(id));
    }
}
