package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.TermConverter;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Terms of what is ordered online, by product. */
@ApplicationScoped
class OnlineTermsRepository {
    private static final TermConverter TERMS = new TermConverter();

    @Inject
    private Sql sql;

    Optional<OnlineTerms> find(long productId) {
        return sql.first(
                "SELECT anchor, term, deposit FROM online_terms WHERE product_id = ?",
                row -> new OnlineTerms(
                        new ContractOrder.Conditions(
                                AnchorKind.valueOf(row.getString(1)),
                                TERMS.convertToEntityAttribute(row.getString(2)),
                                PauseRule.NONE),
                        Money.of(row.getBigDecimal(3))),
                productId);
    }

    void put(long productId, OnlineTerms terms) {
        sql.update(
                "INSERT INTO online_terms (product_id, anchor, term, deposit) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE anchor = VALUES(anchor), term = VALUES(term),"
                        + " deposit = VALUES(deposit)",
                productId,
                terms.conditions().anchor().name(),
                TERMS.convertToDatabaseColumn(terms.conditions().term()),
                terms.deposit().toBigDecimal());
    }
}
