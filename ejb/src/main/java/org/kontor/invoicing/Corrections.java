package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Input;
import org.kontor.identity.Roles;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Sql;

/** Issued invoices taken back, whole or in part: each by a document of its own, since what was issued never changes. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class Corrections {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 200;

    @Inject
    private Originals originals;

    @Inject
    private TakeBackIssuing issuing;

    @Inject
    private TakeBackPreviews previews;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    /**
     * How an invoice is cancelled.
     *
     * @param reason as it is printed
     * @param excuse whether its days are not billed again; otherwise the next run bills them
     */
    public record Cancelling(String reason, boolean excuse) {
        public Cancelling {
            reason = Input.required(reason, LONGEST_REASON, "reason");
        }
    }

    /** What {@link #cancel} would do; stores nothing and refuses as it does. */
    public TakeBackPreview previewCancellation(long invoiceId, Cancelling how) {
        return previews.of(invoiceId, original -> cancellation(original, how));
    }

    /**
     * Cancels a whole invoice by a Stornorechnung on the business date. A correction can be cancelled too.
     *
     * @return id of the cancellation
     * @throws InvoiceAlreadyCancelled the second time
     * @throws NotTakenBack of a cancellation
     * @throws CorrectedBefore if a correction of it is in force
     * @throws NotExcusable if days are to be excused of which another invoice bills a part
     * @throws BilledMeanwhile if a run bills the same days at this moment
     */
    public long cancel(long invoiceId, Cancelling how) {
        long id = issuing.issue(invoiceId, original -> cancellation(original, how));
        try {
            sql.update(
                    "INSERT INTO invoice_cancellation (cancelled_id, cancellation_id, excused) VALUES (?, ?, ?)",
                    invoiceId,
                    id,
                    how.excuse());
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new InvoiceAlreadyCancelled(originals.find(invoiceId).number());
            }
            throw failure;
        }
        audit.record("invoice.cancel", InvoiceFile.SUBJECT, Long.toString(invoiceId), how.reason());
        return id;
    }

    private TakeBack cancellation(Original original, Cancelling how) {
        original.checkCancellable();
        List<IssuedLine> lines = originals.lines(original);
        return Mirror.of(original, lines, how.reason(), how.excuse());
    }
}
