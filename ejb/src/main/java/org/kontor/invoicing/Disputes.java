package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.NewBlock;

/**
 * Lines of invoices that their payers say are wrong. From then on the invoice is neither collected nor reminded, until
 * every line of it is answered, nor if the bank gives a payment back meanwhile; interest goes on, because who disputes without reason is late all the same.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class Disputes {
    /** Characters of a reason and of an answer. */
    public static final int LONGEST = 1000;

    private static final String SUBJECT = "dispute";
    private static final int BLOCK_REASON = 200;

    @Inject
    private DisputeRepository disputes;

    @Inject
    private DisputeBlocks stops;

    @Inject
    private InvoiceRepository invoices;

    @Inject
    private Accounts accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * The caller says that a line of an invoice is wrong: an invoice of an account for which the caller may act.
     *
     * @param position of the line, from one
     * @param reason in the caller's words, at most {@value #LONGEST} characters
     * @return id of the dispute
     * @throws NoSuchInvoice if there is no such invoice or line, or it is somebody else's
     * @throws NotDisputable if it was cancelled, or is no invoice
     * @throws DisputedBefore if the line waits for an answer already
     */
    @RolesAllowed(Roles.MEMBER)
    public long disputeMine(long invoiceId, int position, String reason) {
        invoices.find(invoiceId, caller.name()).orElseThrow(() -> new NoSuchInvoice(invoiceId));
        return add(invoiceId, position, reason);
    }

    /** As {@link #disputeMine}, of any account: told by phone or letter. */
    public long dispute(long invoiceId, int position, String reason) {
        invoices.find(invoiceId).orElseThrow(() -> new NoSuchInvoice(invoiceId));
        return add(invoiceId, position, reason);
    }

    private long add(long invoiceId, int position, String reason) {
        String why = Input.required(reason, LONGEST, "reason");
        Dispute.Line line = disputes.line(invoiceId, position).orElseThrow(() -> new NoSuchInvoice(invoiceId));
        DisputeRepository.Disputable entry = disputes.lock(invoiceId)
                .orElseThrow(() -> new NotDisputable(
                        invoices.find(invoiceId).map(InvoiceRow::number).orElse("")));
        LocalDate today = businessDate.today();
        String shown = position + ": " + why;
        long block = stops.begin(new NewBlock(
                entry.accountId(),
                OptionalLong.of(entry.entryId()),
                BlockKind.DISPUTE,
                today,
                Period.OPEN_END,
                shown.substring(0, Math.min(shown.length(), BLOCK_REASON))));
        long id = stored(invoiceId, line, new Dispute.Said(today, caller.name(), why), block);
        audit.record(
                "dispute.open", InvoiceFile.SUBJECT, Long.toString(invoiceId), entry.number() + " line " + position);
        return id;
    }

    private long stored(long invoiceId, Dispute.Line line, Dispute.Said said, long block) {
        try {
            return disputes.add(invoiceId, line, said, block);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new DisputedBefore(line.position());
            }
            throw failure;
        }
    }

    /**
     * The caller takes a dispute back; the invoice is to be paid as before.
     *
     * @throws NoSuchDispute if there is none, or it is somebody else's
     * @throws DisputeAnswered if it has ended
     */
    @RolesAllowed(Roles.MEMBER)
    public void withdrawMine(long id) {
        if (!disputes.isOfLogin(id, caller.name())) {
            throw new NoSuchDispute(id);
        }
        end(id, DisputeOutcome.WITHDRAWN, "");
    }

    /**
     * Answers a dispute, by mail too. If it is agreed to, correct the invoice first: else all of it is due again.
     *
     * @param outcome agreed to or rejected
     * @param answer as the payer reads it, at most {@value #LONGEST} characters
     * @throws NoSuchDispute if there is none with that id
     * @throws DisputeAnswered if it has ended
     */
    public void answer(long id, DisputeOutcome outcome, String answer) {
        String said = Input.required(answer, LONGEST, "answer");
        Dispute dispute = end(id, Input.required(outcome, "outcome"), said);
        Account account = accounts.find(dispute.invoice().account().id());
        outbox.put(new Message(
                new Occasion(SUBJECT, id, "dispute-answered", "answer"),
                account.correspondence().email(),
                account.correspondence().locale(),
                Map.of(
                        "name", account.name(),
                        "number", dispute.invoice().number(),
                        "line", dispute.line().name(),
                        "outcome", outcome.name(),
                        "answer", said),
                ""));
    }

    private Dispute end(long id, DisputeOutcome outcome, String answer) {
        Dispute dispute = disputes.find(id).orElseThrow(() -> new NoSuchDispute(id));
        LocalDate today = businessDate.today();
        if (!disputes.end(id, new Dispute.Ended(outcome, today, caller.name(), answer))) {
            throw new DisputeAnswered();
        }
        disputes.lastingBlock(id, today).ifPresent(block -> stops.end(block, today));
        audit.record(
                "dispute.end",
                InvoiceFile.SUBJECT,
                Long.toString(dispute.invoice().id()),
                dispute.invoice().number() + " line " + dispute.line().position() + " " + outcome);
        return dispute;
    }

    /**
     * @throws NoSuchDispute if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Dispute find(long id) {
        return disputes.find(id).orElseThrow(() -> new NoSuchDispute(id));
    }

    /** Those without an answer, the oldest first; filters by name and number of the payer and by invoice. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<Dispute> waiting(PageRequest request) {
        return disputes.waiting(request);
    }

    /** Of an invoice, by line, of each the oldest first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<Dispute> ofInvoice(long invoiceId) {
        return disputes.ofInvoice(invoiceId);
    }

    /**
     * Of an invoice of an account for which the caller may act, as {@link #ofInvoice}.
     *
     * @throws NoSuchInvoice if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public List<Dispute> ofMine(long invoiceId) {
        invoices.find(invoiceId, caller.name()).orElseThrow(() -> new NoSuchInvoice(invoiceId));
        return disputes.ofInvoice(invoiceId);
    }
}
