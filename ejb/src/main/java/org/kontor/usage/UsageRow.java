package org.kontor.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;

/**
 * A record as lists show it.
 *
 * @param reverses whether it takes another one back
 */
public record UsageRow(
        long id,
        Localized product,
        ProductUnit unit,
        LocalDateTime at,
        int units,
        String note,
        LocalDate recordedOn,
        UsageState state,
        boolean reverses) {}
