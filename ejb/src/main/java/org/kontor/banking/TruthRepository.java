package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Sums over everything that was booked up to a day; one statement each. */
@ApplicationScoped
class TruthRepository {
    private static final String SELLER = " AND (? = 0 OR a.seller_id = ?)";
    // The day's last statement with a balance that was booked, of each account.
    private static final String LAST = """
            (SELECT s.bank_account_id, s.closing, s.to_day, ROW_NUMBER() OVER (PARTITION BY s.bank_account_id
              ORDER BY s.to_day DESC, s.id DESC) AS place FROM bank_statement s
             WHERE s.state = 'BOOKED' AND s.kind = 'CAMT053' AND s.closing IS NOT NULL AND s.to_day <= ?)""";
    private static final String PAYMENTS = """
            FROM current_bank_transaction t JOIN bank_entry e ON e.id = t.entry_id
            JOIN bank_account a ON a.id = e.bank_account_id WHERE e.booked_on <= ?""" + SELLER;

    @Inject
    private Sql sql;

    /** Up to which day and of which seller; 0 for all. */
    record Of(LocalDate day, long sellerId) {
        private Object[] values(Object... before) {
            List<Object> values = new ArrayList<>(List.of(before));
            values.addAll(List.of(day, sellerId, sellerId));
            return values.toArray();
        }
    }

    /** Of an account before its first statement with a balance it is what its entries began with: nothing. */
    Money openingBalances(Of of) {
        return sum(
                "SELECT SUM(a.opening_balance) FROM bank_account a WHERE a.opened_on <= ?"
                        + " AND (? = 0 OR a.seller_id = ?) OR EXISTS (SELECT 1 FROM bank_entry e WHERE e.bank_account_id = a.id"
                        + " AND e.booked_on <= ?) AND (? = 0 OR a.seller_id = ?)",
                of.values(of.values()));
    }

    Money entries(Of of) {
        return sum(
                "SELECT SUM(e.amount) FROM bank_entry e JOIN bank_account a ON a.id = e.bank_account_id"
                        + " WHERE e.booked_on <= ?" + SELLER,
                of.values());
    }

    Money gaps(Of of) {
        return sum(
                "SELECT SUM(s.gap) FROM bank_statement s JOIN bank_account a ON a.id = s.bank_account_id"
                        + " WHERE s.to_day <= ?" + SELLER,
                of.values());
    }

    /** What the last statements say; of accounts without one, what we know they began with. */
    Money closingBalances(Of of) {
        Money told = sum(
                "SELECT SUM(l.closing) FROM " + LAST + " l JOIN bank_account a ON a.id = l.bank_account_id"
                        + " WHERE l.place = 1" + SELLER,
                of.values());
        Money untold = sum(
                "SELECT SUM(a.opening_balance) FROM bank_account a WHERE (a.opened_on <= ? OR EXISTS (SELECT 1 FROM"
                        + " bank_entry e WHERE e.bank_account_id = a.id AND e.booked_on <= ?)) AND NOT EXISTS"
                        + " (SELECT 1 FROM bank_statement s WHERE s.bank_account_id = a.id AND s.state = 'BOOKED'"
                        + " AND s.kind = 'CAMT053' AND s.closing IS NOT NULL AND s.to_day <= ?)" + SELLER,
                of.values(of.day(), of.day()));
        return told.plus(untold);
    }

    /** Booked after the last statement: told during the day, or accounts without balances. */
    Money sinceClosing(Of of) {
        return sum(
                "SELECT SUM(e.amount) FROM bank_entry e JOIN bank_account a ON a.id = e.bank_account_id LEFT JOIN "
                        + LAST
                        + " l ON l.bank_account_id = a.id AND l.place = 1"
                        + " WHERE e.booked_on > COALESCE(l.to_day, '1000-01-01') AND e.booked_on <= ?" + SELLER,
                of.values(of.day()));
    }

    Money payments(Of of) {
        return sum("SELECT SUM(t.amount) " + PAYMENTS, of.values());
    }

    /** What was allocated less what was undone, each from its own day on. */
    Money allocated(Of of, String... kinds) {
        return sum(
                "SELECT SUM(l.amount) FROM allocation l JOIN bank_transaction t ON t.id = l.transaction_id"
                        + " JOIN bank_entry e ON e.id = t.entry_id JOIN bank_account a ON a.id = e.bank_account_id"
                        + " WHERE l.kind IN (" + marks(kinds) + ") AND l.booked_on <= ?" + SELLER,
                of.values((Object[]) kinds));
    }

    /** Payments of which nothing is allocated on that day. */
    Money waiting(Of of) {
        return sum(
                "SELECT SUM(t.amount) " + PAYMENTS + " AND COALESCE((SELECT SUM(l.amount) FROM allocation l"
                        + " WHERE l.transaction_id = t.id AND l.booked_on <= ?), 0) = 0",
                withDay(of));
    }

    /** Entries of some kinds, or of all. */
    Money ledger(Of of, String... kinds) {
        String restriction = kinds.length == 0 ? "" : "a.kind IN (" + marks(kinds) + ") AND ";
        return sum(
                "SELECT SUM(a.amount) FROM ledger_entry a WHERE " + restriction + "a.booked_on <= ?" + SELLER,
                of.values((Object[]) kinds));
    }

    /** Paid through a provider: in the ledger at once, on the bank account with the provider's payout. */
    Money paidOnline(Of of) {
        return sum(
                "SELECT SUM(-e.amount) FROM online_payment a JOIN ledger_entry e ON e.id = a.receipt_entry_id"
                        + " WHERE e.booked_on <= ?" + SELLER,
                of.values());
    }

    /** Debits whose return was read before their credit. */
    Money inTransit(Of of) {
        return sum(
                "SELECT SUM(-e.amount) FROM debit a JOIN ledger_entry e ON e.id = a.receipt_entry_id"
                        + " WHERE a.bank_transaction_id IS NULL AND e.booked_on <= ?" + SELLER,
                of.values());
    }

    /** Open items of that day: entries less all that cleared them by then. */
    Money open(Of of, boolean owed) {
        return sum(
                "SELECT SUM(o.open_amount) FROM (SELECT a.id, a.amount - COALESCE((SELECT SUM(c.amount) FROM clearing c"
                        + " WHERE c.debit_id = a.id AND c.cleared_on <= ?), 0) + COALESCE((SELECT SUM(c.amount) FROM"
                        + " clearing c WHERE c.credit_id = a.id AND c.cleared_on <= ?), 0) AS open_amount"
                        + " FROM ledger_entry a WHERE a.booked_on <= ?" + SELLER + ") o WHERE o.open_amount "
                        + (owed ? ">" : "<") + " 0",
                of.values(of.day(), of.day()));
    }

    private static Object[] withDay(Of of) {
        List<Object> values = new ArrayList<>(List.of(of.values()));
        values.add(of.day());
        return values.toArray();
    }

    private static String marks(String... kinds) {
        return String.join(", ", Collections.nCopies(kinds.length, "?"));
    }

    private Money sum(String query, Object... values) {
        return sql.first(query, row -> Optional.ofNullable(row.getBigDecimal(1)).map(Money::of), values)
                .flatMap(found -> found)
                .orElse(Money.ZERO);
    }
}
