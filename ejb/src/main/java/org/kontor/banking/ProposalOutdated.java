package org.kontor.banking;

import org.kontor.BusinessException;

/** What was proposed is not open any more as it was. */
public class ProposalOutdated extends BusinessException {
    private static final long serialVersionUID = 1L;

    ProposalOutdated() {
        super("matching.proposalOutdated");
    }
}
