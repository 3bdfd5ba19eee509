package org.kontor.billing;

import org.kontor.BusinessException;

/** A line of a scenario file does not follow the format. */
final class MalformedScenario extends BusinessException {
    private static final long serialVersionUID = 1L;

    MalformedScenario(String what) {
        super("billing.malformedScenario", what);
    }
}
