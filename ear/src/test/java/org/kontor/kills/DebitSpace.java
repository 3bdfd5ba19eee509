package org.kontor.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.kontor.testing.SqlSpace;

/**
 * A space of which nine of ten accounts pay by direct debit and the tenth by transfer, with a bank account of its own.
 */
final class DebitSpace {
    /** Far enough from the day of the invoice that no nightly work collects before the test does. */
    private static final int NOTICE_DAYS = 12;

    private static final long MANDATES = 1_000_000_000L;

    private final Connection owner;
    private final String name;

    DebitSpace(Connection owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    /** Its bank account, as the bank's statements name it. */
    String bankAccount() {
        return "KONTO" + name;
    }

    /**
     * @return the seller's id
     */
    long fill(int accounts, LocalDate today) throws SQLException {
        long seller = new SqlSpace(owner, name).fill(accounts, today.withDayOfMonth(1));
        owner.setAutoCommit(true);
        LocalDate signed = today.minusDays(30);
        try (Statement sql = owner.createStatement()) {
            sql.execute("UPDATE seller SET creditor_id = 'DE98ZZZ09999999999', debit_notice_days = " + NOTICE_DAYS
                    + " WHERE id = " + seller);
            String debited =
                    " FROM account a JOIN contract c ON c.account_id = a.id WHERE c.seller_id = %d AND a.id %% 10 <> 0"
                            .formatted(seller);
            sql.execute("UPDATE account SET payment_method = 'DIRECT_DEBIT' WHERE id IN (SELECT a.id" + debited + ")");
            sql.execute("INSERT INTO mandate_reference (id, account_id, creditor_id, reference, latest_id) SELECT "
                    + MANDATES + " + a.id, a.id, 'DE98ZZZ09999999999', a.number, " + MANDATES + " + a.id" + debited);
            sql.execute(
                    "INSERT INTO mandate (id, given_id, account_id, reference, signed_on, recorded_on, iban, holder)"
                            + " SELECT %1$d + a.id, %1$d + a.id, a.id, a.number, '%2$s', '%2$s', 'DE75512108001245126199', a.name"
                                    .formatted(MANDATES, signed)
                            + debited);
            // Nightly work may have written a row with the defaults already.
            sql.execute("INSERT INTO collection_rules (seller_id, batch_over, release_by) VALUES (" + seller
                    + ", 100000, 'ONE_PERSON') ON DUPLICATE KEY UPDATE batch_over = 100000, release_by = 'ONE_PERSON'");
            sql.execute("INSERT INTO bank_account (id, seller_id, iban, holder, name, opened_on) VALUES"
                    + " (NEXT VALUE FOR bank_account_seq, %d, '%s', '%s GmbH', '%s', '%s')"
                            .formatted(seller, bankAccount(), name, name, signed));
        }
        return seller;
    }
}
