package org.kontor.banking;

import org.kontor.BusinessException;

/** There is an account with that number. */
public class NumberTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    NumberTaken(String number) {
        super("banking.numberTaken", number);
    }

    @Override
    public String field() {
        return "iban";
    }
}
