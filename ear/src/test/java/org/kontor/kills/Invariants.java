package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What must be true of one seller's run when the dust has settled, asked of the tables and of the mail that arrived. */
final class Invariants {
    private final Connection database;
    private final Path mail;
    private final String seller;

    Invariants(Connection database, Path mail, String seller) {
        this.database = database;
        this.mail = mail;
        this.seller = seller;
    }

    /**
     * How much there must be.
     *
     * @param accounts each with one invoice of three lines
     * @param cancelled how many of them were cancelled
     */
    record Counts(int accounts, int cancelled) {
        long documents() {
            return (long) accounts + cancelled;
        }
    }

    void check(long sellerId, Counts counts, Moment moment) throws SQLException, IOException {
        String ofSeller = " FROM invoice i WHERE i.seller_id = " + sellerId;
        String lines = " FROM charge c JOIN contract_line l ON l.id = c.contract_line_id"
                + " JOIN contract k ON k.id = l.contract_id WHERE k.seller_id = " + sellerId;
        assertThat(number("SELECT COUNT(*)" + ofSeller))
                .as("invoices, killed at %s", moment)
                .isEqualTo(counts.documents());
        assertThat(number("SELECT COUNT(DISTINCT i.account_id)" + ofSeller)).isEqualTo(counts.accounts());
        assertThat(number("SELECT COUNT(*)" + lines)).as("charges").isEqualTo(counts.documents() * 3);
        String periods = "SELECT COUNT(*) FROM (SELECT SUM(c.days) days, MAX(c.period_days) whole" + lines
                + " GROUP BY c.contract_line_id, c.period_start) p WHERE p.days = ";
        assertThat(number(periods + "p.whole"))
                .as("periods billed once")
                .isEqualTo((counts.accounts() - counts.cancelled()) * 3L);
        assertThat(number(periods + "0")).as("periods billable again").isEqualTo(counts.cancelled() * 3L);
        assertThat(number("SELECT COUNT(*) FROM draft d JOIN billing_run r ON r.id = d.run_id WHERE r.seller_id = "
                        + sellerId))
                .as("drafts left")
                .isZero();
        numbersHaveNoGap(sellerId, counts.documents());
        sumsAgree(sellerId, lines, ofSeller);
        documentsAndMails(sellerId, counts.documents());
    }

    private void numbersHaveNoGap(long sellerId, long documents) throws SQLException {
        String journal =
                " FROM number_journal j JOIN seller s ON s.number_series_id = j.series_id WHERE s.id = " + sellerId;
        assertThat(number("SELECT COUNT(*)" + journal)).as("journal").isEqualTo(documents);
        assertThat(number("SELECT MIN(j.sequence)" + journal)).isEqualTo(1);
        assertThat(number("SELECT MAX(j.sequence)" + journal)).isEqualTo(documents);
        assertThat(number("SELECT COUNT(*) FROM invoice i JOIN seller s ON s.id = i.seller_id JOIN number_journal j"
                        + " ON j.series_id = s.number_series_id AND j.number = i.number WHERE s.id = " + sellerId))
                .as("numbers with their invoice")
                .isEqualTo(documents);
    }

    private void sumsAgree(long sellerId, String lines, String ofSeller) throws SQLException {
        var net = Rows.amount(database, "SELECT SUM(i.net)" + ofSeller);
        var payable = Rows.amount(database, "SELECT SUM(i.payable)" + ofSeller);
        assertThat(Rows.amount(database, "SELECT SUM(c.net)" + lines))
                .as("charges")
                .isEqualByComparingTo(net);
        assertThat(Rows.amount(
                        database,
                        "SELECT SUM(l.net) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE i.seller_id = "
                                + sellerId))
                .as("invoice lines")
                .isEqualByComparingTo(net);
        assertThat(Rows.amount(database, "SELECT SUM(e.amount) FROM ledger_entry e WHERE e.seller_id = " + sellerId))
                .as("ledger")
                .isEqualByComparingTo(payable);
    }

    private void documentsAndMails(long sellerId, long documents) throws SQLException, IOException {
        long electronic = number("SELECT COUNT(*) FROM invoice WHERE form <> 'PLAIN' AND seller_id = " + sellerId);
        Map<String, Long> expected = Map.of("invoice", documents, "invoice-xml", electronic);
        for (String kind : expected.keySet()) {
            assertThat(number(
                            "SELECT COUNT(*) FROM document d JOIN invoice i ON i.id = d.subject_id AND d.subject_type ="
                                    + " 'invoice' WHERE d.kind = '" + kind + "' AND i.seller_id = " + sellerId))
                    .as("archived %s", kind)
                    .isEqualTo(expected.get(kind));
        }
        assertThat(number(
                        "SELECT COUNT(*) FROM document d LEFT JOIN document_mark m ON m.id = d.id WHERE m.id IS NULL"))
                .as("documents without a mark")
                .isZero();
        assertThat(number("SELECT (SELECT COUNT(*) FROM document_mark) - (SELECT COUNT(*) FROM document_unsealed)"
                        + " - (SELECT COALESCE(SUM(entry_count), 0) FROM document_seal)"))
                .as("marks that neither are sealed nor wait")
                .isZero();
        int uncertain = new ArrivedMail(database, mail)
                .check(
                        "FROM message m JOIN invoice i ON i.id = m.subject_id AND m.subject_type = 'invoice'"
                                + " WHERE i.seller_id = " + sellerId,
                        documents);
        System.out.println("[kills] " + seller + " holds; uncertain mails: " + uncertain);
    }

    private long number(String sql) throws SQLException {
        return Rows.number(database, sql);
    }
}
