package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.letters.Letterheads;
import org.kontor.persistence.Sql;

/** Sends a drafted run to be issued: fixes the date on the invoices and the seller as they name it. */
@ApplicationScoped
class Finalising {
    private static final String COLUMNS = """
            name, trade_name, legal_information, street, addition, post_code, city, country, vat_id, tax_number,
            contact_name, contact_phone, contact_email, bank_holder, iban, bic, bank_name, payment_days, number_series_id,
            creditor_id, debit_notice_days, correction_code, keep_note""";

    @Inject
    private Sql sql;

    @Inject
    private RunRepository runs;

    @Inject
    private Letterheads letterheads;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * @throws RunNotDrafted if somebody else was faster, or the drafts are not complete
     */
    void finalise(BillingRun run) {
        if (!runs.move(run.id(), RunState.DRAFTED, RunState.ISSUING)) {
            throw new RunNotDrafted(run.id());
        }
        runs.issueAs(run.id(), new BillingRun.Issue(businessDate.today(), snapshot(run.sellerId())));
        runs.moveChunks(run.id(), ChunkState.DRAFTED, ChunkState.TO_ISSUE);
        audit.record(
                "run.finalise",
                "billing_run",
                Long.toString(run.id()),
                businessDate.today().toString());
    }

    /** Keeps the seller as it is now for the documents it issues. */
    long snapshot(long sellerId) {
        long snapshot = sql.number("SELECT NEXT VALUE FOR seller_snapshot_seq");
        sql.update(
                "INSERT INTO seller_snapshot (id, seller_id, letterhead_id, " + COLUMNS + ") SELECT ?, id, ?, "
                        + COLUMNS + " FROM seller WHERE id = ?",
                snapshot,
                letterheads.newest(sellerId),
                sellerId);
        return snapshot;
    }
}
