package org.kontor.numbering;

import org.kontor.BusinessException;

/** A number series of this code exists with another prefix. */
public class SeriesExists extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SeriesExists(String code) {
        super("numbering.seriesExists", code);
    }
}
