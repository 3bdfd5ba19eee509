package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

@ApplicationScoped
class DisputeRepository {
    // Of an invoice that counts, paid or not: who paid by debit should not have to send it back to be heard.
    private static final String DISPUTABLE = """
            SELECT e.id, e.account_id, i.number FROM invoice i
              JOIN ledger_entry e ON e.document_number = i.number AND e.kind = i.kind AND e.seller_id = i.seller_id
            WHERE i.id = ? AND i.kind = 'INVOICE'
              AND NOT EXISTS (SELECT 1 FROM invoice_cancellation x WHERE x.cancelled_id = i.id) FOR UPDATE""";
    private static final String LINE = """
            SELECT l.position, l.name, COALESCE(l.gross, ROUND(l.net * (100 + l.vat_percent) / 100, 2))
            FROM invoice_line l WHERE l.invoice_id = ? AND l.position = ?""";
    private static final String FROM = """
            FROM invoice_dispute d JOIN invoice i ON i.id = d.invoice_id JOIN account a ON a.id = i.account_id
              JOIN invoice_line l ON l.invoice_id = d.invoice_id AND l.position = d.position""";
    private static final String COLUMNS = """
            SELECT d.id, i.id, i.number, a.id, a.number, a.name, d.position, l.name, d.amount, d.said_on, d.said_by,
              d.reason, d.outcome, d.answered_on, d.answered_by, d.answer""";
    private static final String SEARCHED = " AND (a.name LIKE ? OR a.number LIKE ? OR i.number LIKE ?)";
    private static final String WAITING = " WHERE d.outcome IS NULL";

    @Inject
    private Sql sql;

    /** The entry of an invoice in the ledger. */
    record Disputable(long entryId, long accountId, String number) {}

    Optional<Disputable> lock(long invoiceId) {
        return sql.first(
                DISPUTABLE, row -> new Disputable(row.getLong(1), row.getLong(2), row.getString(3)), invoiceId);
    }

    Optional<Dispute.Line> line(long invoiceId, int position) {
        return sql.first(
                LINE,
                row -> new Dispute.Line(row.getInt(1), row.getString(2), Money.of(row.getBigDecimal(3))),
                invoiceId,
                position);
    }

    long add(long invoiceId, Dispute.Line line, Dispute.Said said, long blockId) {
        long id = sql.number("SELECT NEXT VALUE FOR invoice_dispute_seq");
        sql.update(
                "INSERT INTO invoice_dispute (id, invoice_id, position, amount, reason, said_on, said_by, block_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                invoiceId,
                line.position(),
                line.amount().toBigDecimal(),
                said.reason(),
                said.on(),
                said.by(),
                blockId);
        return id;
    }

    /** False if it was answered before. */
    boolean end(long id, Dispute.Ended ended) {
        return sql.update(
                        "UPDATE invoice_dispute SET outcome = ?, answered_on = ?, answered_by = ?, answer = ?"
                                + " WHERE id = ? AND outcome IS NULL",
                        ended.outcome().name(),
                        ended.on(),
                        ended.by(),
                        ended.answer(),
                        id)
                == 1;
    }

    /** Its block, if that lasts beyond the day: somebody may have ended it by hand. */
    Optional<Long> lastingBlock(long id, LocalDate day) {
        return sql.first(
                "SELECT b.id FROM invoice_dispute d JOIN ledger_block b ON b.id = d.block_id"
                        + " WHERE d.id = ? AND b.until_on > GREATEST(b.from_on, ?)",
                row -> row.getLong(1),
                id,
                day);
    }

    Optional<Dispute> find(long id) {
        return sql.first(COLUMNS + " " + FROM + " WHERE d.id = ?", DisputeRepository::dispute, id);
    }

    boolean isOfLogin(long id, String login) {
        return sql.exists(
                "SELECT 1 FROM invoice_dispute d JOIN invoice i ON i.id = d.invoice_id"
                        + " JOIN account_login l ON l.account_id = i.account_id WHERE d.id = ? AND l.login = ?",
                id,
                login);
    }

    /** In the order of lines, of each the oldest first. */
    List<Dispute> ofInvoice(long invoiceId) {
        return sql.list(
                COLUMNS + " " + FROM + " WHERE d.invoice_id = ? ORDER BY d.position, d.id LIMIT 500",
                DisputeRepository::dispute,
                invoiceId);
    }

    /** The oldest first. */
    Page<Dispute> waiting(PageRequest request) {
        String filter = request.likePattern();
        List<Dispute> rows = sql.list(
                COLUMNS + " " + FROM + WAITING + SEARCHED + " ORDER BY d.id LIMIT ? OFFSET ?",
                DisputeRepository::dispute,
                filter,
                filter,
                filter,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + FROM + WAITING + SEARCHED, filter, filter, filter));
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        String outcome = row.getString(13);
        Optional<Dispute.Ended> ended = outcome == null
                ? Optional.empty()
                : Optional.of(new Dispute.Ended(
                        DisputeOutcome.valueOf(outcome),
                        row.getObject(14, LocalDate.class),
                        row.getString(15),
                        row.getString(16)));
        return new Dispute(
                row.getLong(1),
                new Dispute.Invoice(
                        row.getLong(2),
                        row.getString(3),
                        new RunAccount(row.getLong(4), row.getString(5), row.getString(6))),
                new Dispute.Line(row.getInt(7), row.getString(8), Money.of(row.getBigDecimal(9))),
                new Dispute.Said(row.getObject(10, LocalDate.class), row.getString(11), row.getString(12)),
                ended);
    }
}
