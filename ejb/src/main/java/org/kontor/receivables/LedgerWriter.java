package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;

/** Adds rows to the ledger, each list in one statement. Nothing in it is ever changed. */
@ApplicationScoped
class LedgerWriter {
    private static final String ENTRY = """
            INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,
              due_source, thirty_day_notice, collect_on, mandate_id, vat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TAKING_BACK = """
            INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,
              due_source, thirty_day_notice, takes_back_id)
            SELECT ?, account_id, seller_id, ?, ?, -amount, ?, ?, 'AT_ONCE', FALSE, id FROM ledger_entry WHERE id = ?""";
    private static final String CLEARING = """
            INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)
            VALUES (NEXT VALUE FOR clearing_seq, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    /**
     * @return the ids of the entries, in the order of the postings
     */
    List<Long> post(List<Posting> postings) {
        return sql.with(connection -> post(connection, postings));
    }

    private static List<Long> post(Connection connection, List<Posting> postings) throws SQLException {
        List<Long> entries = new ArrayList<>(postings.size());
        IdBlocks ids = new IdBlocks(connection, "ledger_entry_seq");
        try (BulkInsert insert = new BulkInsert(connection, ENTRY)) {
            for (Posting posting : postings) {
                long id = ids.next();
                entries.add(id);
                Posting.Due due = posting.due();
                insert.row(
                        id,
                        posting.debtor().accountId(),
                        posting.debtor().sellerId(),
                        posting.document().kind().name(),
                        posting.document().number(),
                        posting.amount().toBigDecimal(),
                        posting.document().bookedOn(),
                        due.on(),
                        due.source().name(),
                        due.thirtyDayNotice(),
                        due.debit().map(Posting.Debit::collectOn).orElse(null),
                        due.debit().map(Posting.Debit::mandateId).orElse(null),
                        posting.vat().toString());
            }
            insert.send();
        }
        return entries;
    }

    /**
     * An entry over the same amount on the other side, due at once. The unique key lets it happen once.
     *
     * @return its id
     */
    long takeBack(long entryId, TakenBack how) {
        return sql.with(connection -> {
            long id = new IdBlocks(connection, "ledger_entry_seq").next();
            try (BulkInsert insert = new BulkInsert(connection, TAKING_BACK)) {
                insert.row(id, how.kind().name(), how.document(), how.on(), how.on(), entryId);
                insert.send();
            }
            return id;
        });
    }

    void clear(List<Clearing> clearings) {
        if (clearings.isEmpty()) {
            return;
        }
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, CLEARING)) {
                for (Clearing clearing : clearings) {
                    rows.row(
                            clearing.debitId(),
                            clearing.creditId(),
                            clearing.amount().toBigDecimal(),
                            clearing.on());
                }
                rows.send();
            }
            return clearings.size();
        });
    }
}
