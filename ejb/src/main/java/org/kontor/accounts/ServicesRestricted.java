package org.kontor.accounts;

import org.kontor.BusinessException;

/** Services of the account are restricted because of overdue payments. */
public final class ServicesRestricted extends BusinessException {
    private static final long serialVersionUID = 1L;

    ServicesRestricted(Grade grade) {
        super("account.restricted." + grade.name());
    }
}
