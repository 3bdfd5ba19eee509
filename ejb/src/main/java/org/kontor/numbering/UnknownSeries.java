package org.kontor.numbering;

import org.kontor.BusinessException;

/** There is no such number series. */
public class UnknownSeries extends BusinessException {
    private static final long serialVersionUID = 1L;

    public UnknownSeries(long seriesId) {
        super("numbering.unknownSeries", seriesId);
    }

    public UnknownSeries(String code) {
        super("numbering.unknownSeries", code);
    }
}
