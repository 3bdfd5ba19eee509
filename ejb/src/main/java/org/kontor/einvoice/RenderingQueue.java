package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kontor.invoicing.InvoicesIssued;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Which issued invoices have no files yet. */
@ApplicationScoped
class RenderingQueue {
    /** Name of the work, under which its failures are stored. */
    static final String WORK = "invoice-files";

    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    /** In the transaction that issues: a kill leaves both or neither. */
    void add(@Observes InvoicesIssued issued) {
        sql.with(connection -> {
            try (BulkInsert rows =
                    new BulkInsert(connection, "INSERT INTO invoice_rendering (invoice_id) VALUES (?)")) {
                for (Long id : issued.ids()) {
                    rows.row(id);
                }
                rows.send();
                return issued.ids().size();
            }
        });
    }

    /** The oldest that nothing keeps waiting. */
    List<Long> due(Instant now, int most) {
        return sql.list(
                "SELECT invoice_id FROM invoice_rendering r WHERE NOT EXISTS (SELECT 1 FROM job_failure f"
                        + " WHERE f.work = ? AND f.subject_id = r.invoice_id AND f.next_at > ?)"
                        + " ORDER BY invoice_id LIMIT ?",
                row -> row.getLong(1),
                WORK,
                UtcTime.of(now),
                most);
    }

    boolean isLeft() {
        return sql.exists(
                "SELECT 1 FROM invoice_rendering r WHERE NOT EXISTS (SELECT 1 FROM job_failure f"
                        + " WHERE f.work = ? AND f.subject_id = r.invoice_id AND f.next_at >= ?) LIMIT 1",
                WORK,
                PARKED);
    }

    /**
     * Takes an invoice out; who gets {@code true} stores its files in the same transaction. Another node that renders
     * the same invoice waits here until that commits, and gets {@code false}.
     */
    boolean take(long invoiceId) {
        return sql.update("DELETE FROM invoice_rendering WHERE invoice_id = ?", invoiceId) == 1;
    }
}
