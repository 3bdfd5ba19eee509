package org.kontor.web.office.banking;

import org.kontor.BusinessException;

/** What was typed means no account, or several. */
class NotOneAccount extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOneAccount(String typed, int found) {
        super(found == 0 ? "matching.noAccount" : "matching.manyAccounts", typed, found);
    }

    @Override
    public String field() {
        return "account";
    }
}
