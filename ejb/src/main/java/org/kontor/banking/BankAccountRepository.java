package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

@ApplicationScoped
class BankAccountRepository {
    private static final String SELECT = """
            SELECT a.id, a.seller_id, s.name, a.iban, a.holder, a.bic, a.name, a.opened_on, a.opening_balance, a.version,
              m.charset, m.separator_char, m.decimal_comma, m.date_pattern, m.header_lines, m.column_numbers
            FROM bank_account a JOIN seller s ON s.id = a.seller_id
            LEFT JOIN csv_mapping m ON m.bank_account_id = a.id""";

    @Inject
    private Sql sql;

    List<BankAccount> list() {
        return sql.list(SELECT + " ORDER BY s.name, a.name, a.id LIMIT 500", BankAccountRepository::account);
    }

    Optional<BankAccount> find(long id) {
        return sql.first(SELECT + " WHERE a.id = ?", BankAccountRepository::account, id);
    }

    Optional<BankAccount> byNumber(String number) {
        return sql.first(SELECT + " WHERE a.iban = ?", BankAccountRepository::account, number);
    }

    long add(long sellerId, BankAccountDetails details) {
        long id = sql.number("SELECT NEXT VALUE FOR bank_account_seq");
        sql.update(
                "INSERT INTO bank_account (id, seller_id, iban, holder, bic, name, opened_on, opening_balance)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sellerId,
                details.iban(),
                details.holder(),
                details.bic(),
                details.name(),
                details.openedOn(),
                decimal(details.openingBalance()));
        return id;
    }

    /** False if somebody changed it since that version. */
    boolean change(long id, BankAccountDetails details, int version) {
        return sql.update(
                        "UPDATE bank_account SET iban = ?, holder = ?, bic = ?, name = ?, opened_on = ?,"
                                + " opening_balance = ?, version = version + 1 WHERE id = ? AND version = ?",
                        details.iban(),
                        details.holder(),
                        details.bic(),
                        details.name(),
                        details.openedOn(),
                        decimal(details.openingBalance()),
                        id,
                        version)
                == 1;
    }

    void keep(long id, CsvMapping mapping) {
        sql.update(
                "REPLACE INTO csv_mapping (bank_account_id, charset, separator_char, decimal_comma, date_pattern,"
                        + " header_lines, column_numbers) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                mapping.charset(),
                mapping.separator(),
                mapping.decimalComma(),
                mapping.datePattern(),
                mapping.headerLines(),
                mapping.columns().text());
    }

    /** Nobody else books on the account until the transaction ends. */
    void lock(long id) {
        sql.number("SELECT id FROM bank_account WHERE id = ? FOR UPDATE", id);
    }

    /** As {@link #lock}, by number; empty if no account of ours has it. */
    Optional<Long> lock(String number) {
        return sql.first("SELECT id FROM bank_account WHERE iban = ? FOR UPDATE", row -> row.getLong(1), number);
    }

    boolean isBooked(long id) {
        return sql.exists("SELECT 1 FROM bank_entry WHERE bank_account_id = ? LIMIT 1", id)
                || sql.exists(
                        "SELECT 1 FROM bank_statement WHERE bank_account_id = ? AND state = 'BOOKED' LIMIT 1", id);
    }

    /**
     * What should be on the account at the end of a day: before its first entry, all entries, and what people accepted as
     * missing. Empty before its first statement.
     */
    Optional<Money> balance(long id, LocalDate on) {
        return sql.first("""
                SELECT a.opening_balance
                  + COALESCE((SELECT SUM(e.amount) FROM bank_entry e WHERE e.bank_account_id = a.id AND e.booked_on <= ?), 0)
                  + COALESCE((SELECT SUM(s.gap) FROM bank_statement s WHERE s.bank_account_id = a.id AND s.to_day <= ?), 0)
                FROM bank_account a WHERE a.id = ?""", row -> Optional.ofNullable(row.getBigDecimal(1)).map(Money::of), on, on, id)
                .flatMap(balance -> balance);
    }

    boolean hasEntryUpTo(long id, LocalDate on) {
        return sql.exists("SELECT 1 FROM bank_entry WHERE bank_account_id = ? AND booked_on <= ? LIMIT 1", id, on)
                || sql.exists(
                        "SELECT 1 FROM bank_statement WHERE bank_account_id = ? AND to_day <= ? AND state = 'BOOKED' LIMIT 1",
                        id,
                        on);
    }

    /** The first statement tells what was there before all entries; one from before it moves that. */
    void openWith(long id, Money balance) {
        sql.update("UPDATE bank_account SET opening_balance = ? WHERE id = ?", balance.toBigDecimal(), id);
    }

    Money bookedUpTo(long id, LocalDate on) {
        return sql.first(
                        "SELECT SUM(amount) FROM bank_entry WHERE bank_account_id = ? AND booked_on <= ?",
                        row -> Optional.ofNullable(row.getBigDecimal(1)).map(Money::of),
                        id,
                        on)
                .flatMap(sum -> sum)
                .orElse(Money.ZERO);
    }

    private static BigDecimal decimal(Optional<Money> amount) {
        return amount.map(Money::toBigDecimal).orElse(null);
    }

    private static BankAccount account(ResultSet row) throws SQLException {
        BankAccountDetails details = new BankAccountDetails(
                row.getString(4),
                BankAccountDetails.kindOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                Optional.ofNullable(row.getBigDecimal(9)).map(Money::of));
        return new BankAccount(row.getLong(1), row.getLong(2), row.getString(3), details, row.getInt(10), mapping(row));
    }

    private static Optional<CsvMapping> mapping(ResultSet row) throws SQLException {
        if (row.getString(11) == null) {
            return Optional.empty();
        }
        return Optional.of(new CsvMapping(
                row.getString(11),
                row.getString(12),
                row.getBoolean(13),
                row.getString(14),
                row.getInt(15),
                CsvColumns.of(row.getString(16))));
    }
}
