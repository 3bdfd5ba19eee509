package org.kontor.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.persistence.Sql;

/** Passes that are offered, and those that were sold. */
@ApplicationScoped
class PassRepository {
    private static final String SOLD = """
            SELECT c.id, c.contract_id, c.sold_line_id, p.code, c.valid_from, c.valid_end, c.units,
              COALESCE((SELECT r.units FROM usage_credit_return r WHERE r.credit_id = c.id), 0)
            FROM usage_credit c JOIN product p ON p.id = c.product_id WHERE c.sold_line_id IS NOT NULL AND %s""";

    @Inject
    private Sql sql;

    List<PassOffer> offers() {
        return sql.list(
                "SELECT product_id, metered_id, units, months FROM pass_offer ORDER BY product_id",
                row -> new PassOffer(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)));
    }

    void put(PassOffer offer) {
        sql.update(
                "INSERT INTO pass_offer (product_id, metered_id, units, months) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE metered_id = VALUES(metered_id), units = VALUES(units),"
                        + " months = VALUES(months)",
                offer.productId(),
                offer.meteredId(),
                offer.units(),
                offer.months());
    }

    boolean remove(long productId) {
        return sql.update("DELETE FROM pass_offer WHERE product_id = ?", productId) == 1;
    }

    /** The newest first. */
    List<SoldPass> ofContract(long contractId) {
        return sql.list(
                SOLD.formatted("c.contract_id = ? ORDER BY c.id DESC LIMIT 200"), PassRepository::sold, contractId);
    }

    /** Kept from others until the transaction ends. */
    Optional<SoldPass> lock(long creditId) {
        return sql.first(SOLD.formatted("c.id = ? FOR UPDATE"), PassRepository::sold, creditId);
    }

    private static SoldPass sold(ResultSet row) throws SQLException {
        return new SoldPass(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                new Period(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)),
                row.getInt(7),
                row.getInt(8));
    }

    void giveBack(long creditId, int units, String reason, UsageStore.Recorded recorded) {
        sql.update(
                "INSERT INTO usage_credit_return (credit_id, units, returned_on, reason, returned_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                creditId,
                units,
                recorded.on(),
                reason,
                recorded.by());
    }
}
