package org.kontor.dunning;

import org.kontor.BusinessException;

/** The payer is not proposed any more. */
public final class CaseNotOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    CaseNotOpen() {
        super("dunning.caseNotOpen");
    }
}
