package org.kontor.limits;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;

/**
 * A limit as it was agreed.
 *
 * @param product what is counted; empty where it is money
 */
public record MemberLimitChange(
        long id, MemberLimit limit, Optional<Counted> product, LocalDate on, String reason, String by) {
    /** A product whose units are counted. */
    public record Counted(Localized name, ProductUnit unit) {}
}
