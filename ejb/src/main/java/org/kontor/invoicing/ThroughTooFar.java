package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A run would bill further ahead than a few months: most often a typing error in the year. */
public final class ThroughTooFar extends BusinessException {
    private static final long serialVersionUID = 1L;

    ThroughTooFar(LocalDate through, int months) {
        super("run.throughTooFar", through, months);
    }

    @Override
    public String field() {
        return "through";
    }
}
