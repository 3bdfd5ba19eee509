package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.catalog.Localized;

/**
 * Contracts on their way to a new price.
 *
 * @param total how many were chosen
 * @param done how many do not wait any more
 */
public record PriceCampaign(
        long id, long productId, Localized product, LocalDate from, LocalDate startedOn, int total, int done) {
    public boolean isDone() {
        return done == total;
    }
}
