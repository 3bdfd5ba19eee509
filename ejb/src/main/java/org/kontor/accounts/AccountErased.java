package org.kontor.accounts;

import org.kontor.BusinessException;

/** The data of the account was erased: what is left of it is kept for tax and claims, and used for nothing else. */
public final class AccountErased extends BusinessException {
    private static final long serialVersionUID = 1L;

    AccountErased(String number) {
        super("account.erased", number);
    }
}
