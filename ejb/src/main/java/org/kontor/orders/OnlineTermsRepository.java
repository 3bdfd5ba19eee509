package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
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
    private static final String ALL = "SELECT anchor, term, deposit, product_id FROM online_terms";

    @Inject
    private Sql sql;

    Optional<OnlineTerms> find(long productId) {
        return sql.first(ALL + " WHERE product_id = ?", OnlineTermsRepository::terms, productId);
    }

    /** By product. */
    Map<Long, OnlineTerms> all() {
        Map<Long, OnlineTerms> all = new HashMap<>();
        sql.list(ALL, row -> all.put(row.getLong(4), terms(row)));
        return all;
    }

    private static OnlineTerms terms(ResultSet row) throws SQLException {
        return new OnlineTerms(
                new ContractOrder.Conditions(
                        AnchorKind.valueOf(row.getString(1)),
                        TERMS.convertToEntityAttribute(row.getString(2)),
                        PauseRule.NONE),
                Money.of(row.getBigDecimal(3)));
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
