package org.kontor.catalog;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A product has a price from that day already; price versions are never rewritten. */
public final class PriceExists extends BusinessException {
    private static final long serialVersionUID = 1L;

    PriceExists(String product, LocalDate validFrom) {
        super("product.priceExists", product, validFrom);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
