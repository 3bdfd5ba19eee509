package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** How far amounts may be off. */
@ApplicationScoped
class ToleranceRepository {
    @Inject
    private Sql sql;

    Money of(long sellerId) {
        return sql.first(
                        "SELECT tolerance FROM matching_tolerance WHERE seller_id = ?",
                        row -> Money.of(row.getBigDecimal(1)),
                        sellerId)
                .orElse(Money.ZERO);
    }
}
