package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Payments that wait for a person, as lists show them. */
@ApplicationScoped
class WorkListRepository {
    private static final String COLUMNS = """
            SELECT u.transaction_id, u.booked_on, u.amount, t.counterparty_name, t.counterparty_iban, t.purpose,
              l.id, l.name, u.by_hand
            """;
    private static final String FROM = """
            FROM unallocated_transaction u JOIN bank_transaction t ON t.id = u.transaction_id
            JOIN seller l ON l.id = u.seller_id""";
    private static final String PAYMENT = """
            SELECT t.id, e.booked_on, t.amount, t.counterparty_name, t.counterparty_iban, t.purpose, l.id, l.name,
              COALESCE(u.by_hand, FALSE)
            FROM current_bank_transaction t JOIN bank_entry e ON e.id = t.entry_id
            JOIN bank_account a ON a.id = e.bank_account_id JOIN seller l ON l.id = a.seller_id
            LEFT JOIN unallocated_transaction u ON u.transaction_id = t.id WHERE t.id = ?""";
    private static final String HOLDS_FILTER = """
             AND (t.counterparty_name LIKE ? OR t.purpose LIKE ? OR t.counterparty_iban LIKE ?
              OR CAST(u.amount AS CHAR) LIKE ?)""";
    private static final String HAS_PROPOSAL =
            "EXISTS (SELECT 1 FROM matching_proposal p WHERE p.transaction_id = u.transaction_id)";
    private static final int FILTERED = 4;
    private static final Map<String, String> SORTS =
            Map.of("bookedOn", "u.booked_on", "amount", "u.amount", "name", "t.counterparty_name");

    @Inject
    private Sql sql;

    @Inject
    private ProposalRepository proposals;

    Page<WaitingRow> page(WaitingFilter which, PageRequest request) {
        boolean filtered = !request.filter().isEmpty();
        String from = FROM + " WHERE " + restriction(which) + (filtered ? " " + HOLDS_FILTER : "");
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < FILTERED && filtered; i++) {
            values.add(request.likePattern());
        }
        long total = sql.number("SELECT COUNT(*) " + from, values.toArray());
        values.add(request.size());
        values.add(request.first());
        return new Page<>(
                withProposals(sql.list(
                        COLUMNS + from + order(request) + " LIMIT ? OFFSET ?",
                        WorkListRepository::row,
                        values.toArray())),
                total);
    }

    private static String restriction(WaitingFilter which) {
        return switch (which) {
            case INCOMING -> "u.amount > 0";
            case PROPOSED -> "u.amount > 0 AND " + HAS_PROPOSAL;
            case UNKNOWN -> "u.amount > 0 AND NOT " + HAS_PROPOSAL;
            case OUTGOING -> "u.amount < 0";
        };
    }

    private static String order(PageRequest request) {
        String sort = SORTS.getOrDefault(request.sort(), "u.booked_on");
        return " ORDER BY " + sort + (request.descending() ? " DESC" : "") + ", u.transaction_id";
    }

    Optional<WaitingRow> find(long transactionId) {
        return withProposals(sql.list(
                        COLUMNS + FROM + " WHERE u.transaction_id = ?", WorkListRepository::row, transactionId))
                .stream()
                .findFirst();
    }

    /** The one that a person comes to after this one in the list's own order; empty after the last. */
    Optional<Long> after(long transactionId, WaitingFilter which) {
        return sql.first(
                "SELECT u.transaction_id " + FROM
                        + " JOIN (SELECT e.booked_on AS on_day, x.id AS id FROM bank_transaction x"
                        + " JOIN bank_entry e ON e.id = x.entry_id WHERE x.id = ?) c"
                        + " WHERE (u.booked_on > c.on_day OR u.booked_on = c.on_day AND u.transaction_id > c.id) AND "
                        + restriction(which) + " ORDER BY u.booked_on, u.transaction_id LIMIT 1",
                row -> row.getLong(1),
                transactionId);
    }

    /** Any payment, allocated or not. */
    Optional<WaitingRow> payment(long transactionId) {
        return withProposals(sql.list(PAYMENT, WorkListRepository::row, transactionId)).stream()
                .findFirst();
    }

    boolean exists(long transactionId) {
        return sql.exists("SELECT 1 FROM current_bank_transaction WHERE id = ?", transactionId);
    }

    private List<WaitingRow> withProposals(List<WaitingRow> rows) {
        Map<Long, List<Proposal>> found =
                proposals.of(rows.stream().map(WaitingRow::transactionId).toList());
        return rows.stream()
                .map(row -> new WaitingRow(
                        row.transactionId(),
                        row.bookedOn(),
                        row.amount(),
                        row.name(),
                        row.iban(),
                        row.purpose(),
                        row.seller(),
                        row.byHand(),
                        found.getOrDefault(row.transactionId(), List.of())))
                .toList();
    }

    private static WaitingRow row(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                Money.of(row.getBigDecimal(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new WaitingRow.SellerName(row.getLong(7), row.getString(8)),
                row.getBoolean(9),
                List.of());
    }
}
