package org.kontor.banking;

import org.kontor.BusinessException;

/** There is no bank account with that id. */
public class NoSuchBankAccount extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchBankAccount(long id) {
        super("banking.noSuchAccount", Long.toString(id));
    }
}
