package org.kontor.jobs;

import org.kontor.BusinessException;

/** The business date of this installation is the real date and cannot be moved. */
public class ClockIsReal extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ClockIsReal() {
        super("jobs.clockIsReal");
    }
}
