package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** What is booked on an account, to compare a statement with. */
@ApplicationScoped
class StoredEntries {
    @Inject
    private Sql sql;

    /** In the order in which they were booked. */
    List<StoredEntry> between(long accountId, LocalDate first, LocalDate last) {
        return sql.list("""
                SELECT e.id, s.kind, e.booked_on, e.amount, e.fingerprint, e.bank_reference, e.batch_pmt_inf_id,
                  COUNT(*) AS transactions, MAX(t.id) AS only_id, MAX(t.payment_count) AS payments,
                  MAX(t.end_to_end_id) AS end_to_end_id, MAX(t.counterparty_iban) AS iban
                FROM bank_entry e JOIN bank_statement s ON s.id = e.statement_id
                JOIN current_bank_transaction t ON t.entry_id = e.id
                WHERE e.bank_account_id = ? AND e.booked_on BETWEEN ? AND ?
                GROUP BY e.id ORDER BY e.id""", StoredEntries::entry, accountId, first, last);
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        boolean single = row.getInt("transactions") == 1;
        return new StoredEntry(
                row.getLong("id"),
                StatementKind.valueOf(row.getString("kind")),
                row.getObject("booked_on", LocalDate.class),
                Money.of(row.getBigDecimal("amount")),
                row.getString("fingerprint"),
                new StoredEntry.Names(
                        row.getString("bank_reference"),
                        row.getString("batch_pmt_inf_id"),
                        single ? row.getString("end_to_end_id") : "",
                        single ? row.getString("iban") : ""),
                single ? row.getLong("only_id") : 0,
                row.getInt("payments"));
    }

    /** How often each fingerprint of the account is booked on days of a statement. */
    java.util.Map<String, Integer> occurrences(long accountId, LocalDate first, LocalDate last) {
        java.util.Map<String, Integer> highest = new java.util.HashMap<>();
        sql.list(
                "SELECT fingerprint, MAX(occurrence) FROM bank_entry WHERE bank_account_id = ? AND booked_on BETWEEN ? AND ?"
                        + " GROUP BY fingerprint",
                row -> highest.put(row.getString(1), row.getInt(2)),
                accountId,
                first,
                last);
        return highest;
    }
}
