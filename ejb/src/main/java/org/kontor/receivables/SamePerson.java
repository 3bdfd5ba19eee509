package org.kontor.receivables;

import org.kontor.BusinessException;

/** Who proposes does not decide. */
public final class SamePerson extends BusinessException {
    private static final long serialVersionUID = 1L;

    SamePerson() {
        super("writeOff.samePerson");
    }
}
