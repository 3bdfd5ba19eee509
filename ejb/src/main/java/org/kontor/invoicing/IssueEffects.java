package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.money.Money;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.receivables.DueSource;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.Posting;

/** What issuing invoices brings about in the same transaction: debt, a trail, a mail to send, an event. */
@ApplicationScoped
class IssueEffects {
    private static final String SUBJECT = InvoiceFile.SUBJECT;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<InvoicesIssued> issued;

    void of(long sellerId, List<NumberedDraft> invoices) {
        ledger.post(invoices.stream().map(invoice -> posting(sellerId, invoice)).toList());
        audit.recordAll(invoices.stream().map(IssueEffects::fact).toList());
        outbox.putNew(invoices.stream().map(IssueEffects::message).toList());
        issued.fire(new InvoicesIssued(
                invoices.stream().map(invoice -> invoice.draft().id()).toList()));
    }

    private static Posting posting(long sellerId, NumberedDraft invoice) {
        Payer payer = invoice.draft().payer();
        Money payable = invoice.draft().totals().payable();
        boolean notice = LegalNote.forBuyer(payer.type()).contains(LegalNote.DEFAULT_AFTER_30_DAYS);
        return new Posting(
                new Posting.Debtor(payer.accountId(), sellerId),
                EntryKind.valueOf(invoice.draft().kind().name()),
                invoice.number(),
                payable,
                invoice.issuedOn(),
                new Posting.Due(invoice.dueOn(), payable.isNegative() ? DueSource.AT_ONCE : DueSource.TERMS, notice));
    }

    private static AuditFact fact(NumberedDraft invoice) {
        return AuditFact.of(
                "invoice.issue",
                SUBJECT,
                invoice.draft().id(),
                invoice.number() + " " + invoice.draft().totals().payable());
    }

    private static Message message(NumberedDraft invoice) {
        Payer payer = invoice.draft().payer();
        Map<String, String> facts = Map.of(
                "number", invoice.number(),
                "name", payer.address().name(),
                "amount", invoice.draft().totals().payable().toString(),
                "dueOn", invoice.dueOn().toString());
        return new Message(
                new Occasion(SUBJECT, invoice.draft().id(), "invoice", "issue"),
                payer.ids().email(),
                payer.language().locale(),
                facts,
                InvoiceFile.PDF.kind());
    }
}
