package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
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
    private BusinessDate businessDate;

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
        DraftUsage.reopen(sql, invoiceId, how.excuse());
        record("invoice.cancel", invoiceId, how.reason());
        return id;
    }

    /**
     * What is taken back of a line.
     *
     * @param position of the line, from one
     */
    public record LineCut(int position, Cut cut) {}

    /**
     * How an invoice is corrected in part.
     *
     * @param reason as it is printed
     */
    public record Correcting(String reason, List<LineCut> lines) {
        public Correcting {
            reason = Input.required(reason, LONGEST_REASON, "reason");
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new NothingTakenBack();
            }
            if (lines.stream().map(LineCut::position).distinct().count() < lines.size()) {
                throw new LineCutTwice();
            }
        }
    }

    /**
     * The lines of an invoice with what can still be taken back of them.
     *
     * @throws NotTakenBack if it is no invoice
     * @throws InvoiceAlreadyCancelled if nothing of it is left
     */
    public List<CorrectableLine> correctable(long invoiceId) {
        return rule(originals.find(invoiceId), "").lines();
    }

    /** What {@link #correct} would do; stores nothing and refuses as it does. */
    public TakeBackPreview previewCorrection(long invoiceId, Correcting how) {
        return previews.of(invoiceId, original -> rule(original, how.reason()).of(how));
    }

    /**
     * Takes a part of an invoice back by a Rechnungskorrektur on the business date.
     *
     * @return id of the correction
     * @throws NotTakenBack if it is no invoice
     * @throws InvoiceAlreadyCancelled if nothing of it is left
     * @throws TooMuchTakenBack if less is left of a line
     * @throws NothingTakenBack if nothing is taken back
     * @throws BilledMeanwhile if a run bills the same days at this moment
     */
    public long correct(long invoiceId, Correcting how) {
        long id = issuing.issue(
                invoiceId, original -> rule(original, how.reason()).of(how));
        record("invoice.correct", invoiceId, how.reason());
        return id;
    }

    private Correction rule(Original original, String reason) {
        original.checkCorrectable();
        Correction.WaivedDays waived = (days, line) -> sql.with(
                connection -> new WaivedCharges(connection, original, businessDate.today()).of(days, line, reason));
        return new Correction(original, originals.lines(original), waived);
    }

    private TakeBack cancellation(Original original, Cancelling how) {
        original.checkCancellable();
        List<IssuedLine> lines = originals.lines(original);
        return Mirror.of(original, lines, how.reason(), how.excuse());
    }

    /** In the words of whoever took it back: they may tell of the payer. */
    private void record(String action, long invoiceId, String reason) {
        Person payer = Person.account(originals.find(invoiceId).parties().accountId());
        audit.record(
                AuditFact.of(action, InvoiceFile.SUBJECT, invoiceId, reason).about(payer));
    }
}
