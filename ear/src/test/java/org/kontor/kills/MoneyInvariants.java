package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What must be true of a seller all of whose invoices were collected or paid, each by one payment. */
final class MoneyInvariants {
    private final Connection owner;
    private final Path bank;

    MoneyInvariants(Connection owner, Path bank) {
        this.owner = owner;
        this.bank = bank;
    }

    void check(long seller, long run, int accounts) throws SQLException, IOException {
        String invoices = " FROM ledger_entry e WHERE e.kind = 'INVOICE' AND e.seller_id = " + seller;
        BigDecimal owed = amount("SELECT SUM(e.amount)" + invoices);
        assertThat(number("SELECT COUNT(*)" + invoices)).isEqualTo(accounts);

        long debited = number("SELECT COUNT(*)" + invoices + " AND e.collect_on IS NOT NULL");
        assertThat(number("SELECT COUNT(*) FROM payment_run WHERE seller_id = " + seller))
                .as("runs")
                .isEqualTo(1);
        String items = " FROM debit_item i JOIN debit d ON d.id = i.debit_id WHERE d.seller_id = " + seller;
        assertThat(number("SELECT COUNT(*)" + items)).as("collected items").isEqualTo(debited);
        assertThat(number("SELECT COUNT(DISTINCT i.entry_id)" + items)).isEqualTo(debited);
        assertThat(number("SELECT COUNT(*) FROM debit WHERE state <> 'BOOKED' AND seller_id = " + seller))
                .as("debits that are not booked")
                .isZero();
        theFileIsInTheFolderOnce(run);

        String receipts = " FROM ledger_entry e WHERE e.kind <> 'INVOICE' AND e.seller_id = " + seller;
        assertThat(number("SELECT COUNT(*)" + receipts)).as("receipts").isEqualTo(accounts);
        assertThat(amount("SELECT SUM(e.amount)" + receipts)).isEqualByComparingTo(owed.negate());
        String entries =
                " FROM bank_entry b JOIN bank_account k ON k.id = b.bank_account_id WHERE k.seller_id = " + seller;
        assertThat(number("SELECT COUNT(*)" + entries))
                .as("entries of the bank")
                .isEqualTo(accounts);
        assertThat(amount("SELECT SUM(b.amount)" + entries)).isEqualByComparingTo(owed);
        assertThat(amount("SELECT SUM(l.amount) FROM allocation l JOIN bank_transaction t ON t.id ="
                        + " l.transaction_id JOIN bank_entry b ON b.id = t.entry_id JOIN bank_account k ON k.id ="
                        + " b.bank_account_id WHERE k.seller_id = " + seller))
                .as("allocated")
                .isEqualByComparingTo(owed);
    }

    private void theFileIsInTheFolderOnce(long run) throws SQLException, IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(bank)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains("SL" + run + "."))
                    .toList();
        }
        assertThat(files).as("files of the run").hasSize(1);
        assertThat(sha256(files.get(0))).isEqualTo(text("SELECT sha256 FROM payment_run WHERE id = " + run));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private long number(String sql) throws SQLException {
        return Rows.number(owner, sql);
    }

    private BigDecimal amount(String sql) throws SQLException {
        return Rows.amount(owner, sql);
    }
}
