package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;

/** What accounts have to their credit, and what is paid from it in the transaction that issues an invoice. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Credits {
    // Locked, because two transactions that read the same credit would both spend it.
    private static final String OPEN = """
            SELECT account_id, entry_id, -open_amount FROM open_entry
            WHERE seller_id = ? AND open_amount < 0 AND account_id IN (%s) ORDER BY booked_on, entry_id FOR UPDATE""";
    private static final String CLEARING = """
            INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)
            VALUES (NEXT VALUE FOR clearing_seq,
              (SELECT e.id FROM ledger_entry e WHERE e.document_number = ? AND e.kind = 'INVOICE' AND e.seller_id = ?),
              ?, ?, ?)""";

    @Inject
    private Sql sql;

    /** Open credits by account, the oldest first; locked until the transaction ends. */
    public Map<Long, List<Credit>> lock(long sellerId, List<Long> accountIds) {
        Map<Long, List<Credit>> credits = new HashMap<>();
        if (accountIds.isEmpty()) {
            return credits;
        }
        List<Object> values = new ArrayList<>(accountIds.size() + 1);
        values.add(sellerId);
        values.addAll(accountIds);
        sql.list(
                OPEN.formatted(Sql.marks(accountIds.size())),
                row -> credits.computeIfAbsent(row.getLong(1), account -> new ArrayList<>())
                        .add(new Credit(row.getLong(2), Money.of(row.getBigDecimal(3)))),
                values.toArray());
        return credits;
    }

    /** Clears invoices against credits; one statement. Both must be in the ledger. */
    public void settle(long sellerId, List<Settling> settlings, LocalDate on) {
        if (settlings.isEmpty()) {
            return;
        }
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, CLEARING)) {
                for (Settling settling : settlings) {
                    rows.row(
                            settling.invoiceNumber(),
                            sellerId,
                            settling.creditId(),
                            settling.amount().toBigDecimal(),
                            on);
                }
                rows.send();
                return settlings.size();
            }
        });
    }
}
