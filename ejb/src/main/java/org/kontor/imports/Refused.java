package org.kontor.imports;

import org.kontor.BusinessException;

/** A value of a file that cannot be taken over; the key {@code import.WHAT} says why. */
final class Refused extends BusinessException {
    private static final long serialVersionUID = 1L;

    Refused(String what, Object... arguments) {
        super("import." + what, arguments);
    }
}
