package org.kontor.catalog;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A tax class has a rate from that day already; what was used for invoices is not rewritten. */
public final class RateExists extends BusinessException {
    private static final long serialVersionUID = 1L;

    RateExists(String taxClass, LocalDate validFrom) {
        super("taxClass.rateExists", taxClass, validFrom);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
