package org.kontor.contracts;

import org.kontor.BusinessException;

/** An add-on begins only while a base line is in force; it ends with the last one. */
public final class AddOnWithoutBase extends BusinessException {
    private static final long serialVersionUID = 1L;

    AddOnWithoutBase(long line) {
        super("contract.addOnWithoutBase", line);
    }

    @Override
    public String field() {
        return "effective";
    }
}
