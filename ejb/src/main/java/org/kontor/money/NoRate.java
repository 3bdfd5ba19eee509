package org.kontor.money;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** No VAT rate is known for a class on a day: billing stops rather than guesses. */
public final class NoRate extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoRate(String vatClass, LocalDate day) {
        super("money.noRate", vatClass, day);
    }
}
