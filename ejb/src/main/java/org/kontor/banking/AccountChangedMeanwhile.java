package org.kontor.banking;

import org.kontor.BusinessException;

/** Somebody else changed the bank account while this person had it open. */
public class AccountChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    AccountChangedMeanwhile() {
        super("banking.changedMeanwhile");
    }
}
