package org.kontor.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Passes that are offered, and those that were sold. */
@ApplicationScoped
class PassRepository {
    private static final String SOLD = """
            SELECT c.id, c.contract_id, c.sold_line_id, p.code, c.valid_from, c.valid_end, c.units,
              COALESCE((SELECT r.units FROM usage_credit_return r WHERE r.credit_id = c.id), 0), c.price,
              COALESCE((SELECT SUM(s.value) FROM usage_share s WHERE s.source = 'VOUCHER' AND s.origin_id = c.id), 0)
                + COALESCE((SELECT r.value FROM usage_credit_return r WHERE r.credit_id = c.id), 0),
              COALESCE((SELECT SUM(s.units) FROM usage_share s WHERE s.source = 'VOUCHER' AND s.origin_id = c.id), 0)
                + COALESCE((SELECT r.units FROM usage_credit_return r WHERE r.credit_id = c.id), 0)
            FROM usage_credit c JOIN product p ON p.id = c.product_id WHERE c.sold_line_id IS NOT NULL AND %s""";

    @Inject
    private Sql sql;

    List<PassOffer> offers() {
        Map<Long, Set<Long>> uses = new HashMap<>();
        sql.list(
                "SELECT product_id, metered_id FROM pass_offer UNION SELECT product_id, metered_id FROM pass_offer_use",
                row -> uses.computeIfAbsent(row.getLong(1), id -> new TreeSet<>())
                        .add(row.getLong(2)));
        return sql.list(
                "SELECT product_id, purpose, units, months FROM pass_offer ORDER BY product_id",
                row -> new PassOffer(
                        row.getLong(1),
                        VoucherPurpose.valueOf(row.getString(2)),
                        uses.get(row.getLong(1)),
                        row.getInt(3),
                        row.getInt(4)));
    }

    void put(PassOffer offer) {
        sql.update(
                "INSERT INTO pass_offer (product_id, metered_id, units, months, purpose) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE metered_id = VALUES(metered_id), units = VALUES(units),"
                        + " months = VALUES(months), purpose = VALUES(purpose)",
                offer.productId(),
                offer.meteredId(),
                offer.units(),
                offer.months(),
                offer.purpose().name());
        sql.update("DELETE FROM pass_offer_use WHERE product_id = ?", offer.productId());
        for (long metered : offer.uses()) {
            sql.update("INSERT INTO pass_offer_use (product_id, metered_id) VALUES (?, ?)", offer.productId(), metered);
        }
    }

    boolean remove(long productId) {
        sql.update("DELETE FROM pass_offer_use WHERE product_id = ?", productId);
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
        BigDecimal price = row.getBigDecimal(9);
        Optional<SoldPass.Worth> worth = price == null
                ? Optional.empty()
                : Optional.of(new SoldPass.Worth(
                        Money.of(price.subtract(row.getBigDecimal(10))), row.getInt(7) - row.getInt(11)));
        return new SoldPass(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                new Period(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)),
                row.getInt(7),
                row.getInt(8),
                worth);
    }

    void giveBack(SoldPass pass, String reason, UsageStore.Recorded recorded) {
        sql.update(
                "INSERT INTO usage_credit_return (credit_id, units, value, returned_on, reason, returned_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                pass.id(),
                pass.returned(),
                pass.worth().map(SoldPass.Worth::value).orElse(Money.ZERO).toBigDecimal(),
                recorded.on(),
                reason,
                recorded.by());
    }
}
