package org.kontor.invoicing;

import org.kontor.BusinessException;

/** An invoice is corrected in part: whoever cancels the whole cancels the correction first, so that nothing is given twice. */
public final class CorrectedBefore extends BusinessException {
    private static final long serialVersionUID = 1L;

    CorrectedBefore(String number, String correction) {
        super("invoice.correctedBefore", number, correction);
    }
}
