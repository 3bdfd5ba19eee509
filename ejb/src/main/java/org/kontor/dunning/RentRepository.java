package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** What invoices asked for as rent: what a contract costs by the day, without use and single services. */
@ApplicationScoped
class RentRepository {
    private static final int MOST = 600;
    private static final String RENTS = """
            SELECT c.id, c.number, c.seller_id, e.id, SUM(COALESCE(l.gross, ROUND(l.net * (100 + l.vat_percent) / 100, 2))),
              GREATEST(1, ROUND(DATEDIFF(MAX(h.period_end), MIN(h.period_start)) / 30.44))
            FROM contract c JOIN contract_line n ON n.contract_id = c.id JOIN product p ON p.id = n.product_id
              JOIN charge h ON h.contract_line_id = n.id JOIN invoice_line l ON l.id = h.id
              JOIN invoice i ON i.id = h.invoice_id AND i.kind = 'INVOICE'
              JOIN ledger_entry e ON e.document_number = i.number AND e.kind = 'INVOICE' AND e.seller_id = i.seller_id
            WHERE c.account_id = ? AND p.kind IN ('BASE', 'ADD_ON', 'STANDALONE') AND i.due_on >= ?
            GROUP BY c.id, e.id ORDER BY c.id, e.due_on, e.id LIMIT ?""";

    @Inject
    private Sql sql;

    /**
     * Rent of a contract that an entry asks for.
     *
     * @param months for which it asks
     */
    record Rent(long contractId, String contract, long sellerId, long entryId, Money amount, int months) {
        Money monthly() {
            return Money.ofCents(amount.cents() / months);
        }
    }

    /** Of invoices due on that day or later, contract by contract in the order in which they are due. */
    List<Rent> ofAccount(long accountId, LocalDate since) {
        return sql.list(
                RENTS,
                row -> new Rent(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        Money.of(row.getBigDecimal(5)),
                        row.getInt(6)),
                accountId,
                since,
                MOST);
    }
}
