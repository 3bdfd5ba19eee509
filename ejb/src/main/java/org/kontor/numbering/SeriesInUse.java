package org.kontor.numbering;

import org.kontor.BusinessException;

/** A number series gave numbers already, so it cannot begin with another. */
public class SeriesInUse extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SeriesInUse(String code, int year) {
        super("numbering.seriesInUse", code, year);
    }
}
