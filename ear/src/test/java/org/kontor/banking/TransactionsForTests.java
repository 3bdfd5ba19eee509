package org.kontor.banking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.persistence.Sql;

/** Transactions as if they had been imported, without files. */
@Dependent
public class TransactionsForTests {
    @Inject
    private Sql sql;

    /** A bank account of a seller; gives its id. */
    public long account(long seller, String iban, LocalDate openedOn) {
        sql.update(
                "INSERT INTO bank_account (id, seller_id, iban, holder, name, opened_on, opening_balance)"
                        + " VALUES (NEXT VALUE FOR bank_account_seq, ?, ?, 'Kontor', 'Konto', ?, 0)",
                seller,
                iban,
                openedOn);
        return sql.number("SELECT id FROM bank_account WHERE iban = ?", iban);
    }

    /** A transaction that came in, or went out below zero; gives its id. */
    public long transaction(long account, LocalDate on, String amount, String name, String iban, String purpose) {
        String mark = UUID.randomUUID().toString();
        sql.update(
                "INSERT INTO bank_file (id, name, sha256, size, source, received_at, received_by, state)"
                        + " VALUES (NEXT VALUE FOR bank_file_seq, 'test', SHA2(?, 256), 1, 'UPLOAD', NOW(6), 'test', 'IMPORTED')",
                mark);
        long file = sql.number("SELECT id FROM bank_file WHERE sha256 = SHA2(?, 256)", mark);
        sql.update(
                "INSERT INTO bank_statement (id, bank_account_id, file_id, position, kind, account_number, from_day, to_day,"
                        + " entry_count, entry_sum, state, stored_at)"
                        + " VALUES (NEXT VALUE FOR bank_statement_seq, ?, ?, 1, 'CAMT053', '', ?, ?, 1, ?, 'BOOKED', NOW(6))",
                account,
                file,
                on,
                on,
                new BigDecimal(amount));
        long statement = sql.number("SELECT id FROM bank_statement WHERE file_id = ?", file);
        sql.update(
                "INSERT INTO bank_entry (id, bank_account_id, statement_id, position, booked_on, value_on, amount, fingerprint,"
                        + " occurrence, reversal)"
                        + " VALUES (NEXT VALUE FOR bank_entry_seq, ?, ?, 1, ?, ?, ?, SHA2(?, 256), 1, FALSE)",
                account,
                statement,
                on,
                on,
                new BigDecimal(amount),
                mark);
        long entry = sql.number("SELECT id FROM bank_entry WHERE statement_id = ?", statement);
        sql.update(
                "INSERT INTO bank_transaction (id, entry_id, position, amount, counterparty_name, counterparty_iban, purpose,"
                        + " is_return) VALUES (NEXT VALUE FOR bank_transaction_seq, ?, 1, ?, ?, ?, ?, FALSE)",
                entry,
                new BigDecimal(amount),
                name,
                iban,
                purpose);
        return sql.number("SELECT id FROM bank_transaction WHERE entry_id = ?", entry);
    }
}
