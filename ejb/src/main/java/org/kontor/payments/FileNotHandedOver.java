package org.kontor.payments;

import org.kontor.BusinessException;

/** A file is given out when its run is handed over: nobody can take it back then. */
public final class FileNotHandedOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    FileNotHandedOver(String run) {
        super("payments.fileNotHandedOver", run);
    }
}
