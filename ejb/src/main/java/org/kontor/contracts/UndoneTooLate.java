package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** What has taken effect is not taken back. */
public final class UndoneTooLate extends BusinessException {
    private static final long serialVersionUID = 1L;

    UndoneTooLate(LocalDate last) {
        super("contract.undoneTooLate", last);
    }
}
