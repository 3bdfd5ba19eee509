package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.billing.VatSum;
import org.kontor.receivables.DueSource;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.Offset;
import org.kontor.receivables.Posting;
import org.kontor.receivables.VatSplit;

/** What issuing invoices brings about in the same transaction: debt, a trail, a mail to send, an event. */
@ApplicationScoped
class IssueEffects {
    private static final String SUBJECT = InvoiceFile.SUBJECT;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail audit;

    @Inject
    private IssuedDelivery delivery;

    @Inject
    private Event<InvoicesIssued> issued;

    /**
     * @param batch name of the letters that are printed together; empty: each by itself
     */
    void of(long sellerId, List<IssuedDocument> documents, String batch) {
        ledger.post(
                documents.stream().map(document -> posting(sellerId, document)).toList());
        audit.recordAll(documents.stream().map(IssueEffects::fact).toList());
        delivery.of(documents, batch);
        issued.fire(
                new InvoicesIssued(documents.stream().map(IssuedDocument::id).toList()));
    }

    /** What a multi-purpose voucher pays for is no debt: the voucher is owed as much less, or as much more. */
    void settleByVoucher(long sellerId, IssuedDocument document) {
        IssuedDocument.Amount amount = document.amount();
        if (amount.payable().isZero()) {
            return;
        }
        ledger.post(List.of(new Posting(
                new Posting.Debtor(document.recipient().accountId(), sellerId),
                new Posting.Document(EntryKind.VOUCHER, document.number(), amount.issuedOn()),
                amount.payable().negated(),
                VatSplit.NONE,
                new Posting.Due(amount.issuedOn(), DueSource.AT_ONCE, false, Optional.empty()))));
        ledger.offset(new Offset(
                sellerId,
                new Offset.Document(
                        document.number(), EntryKind.valueOf(document.kind().name())),
                List.of(new Offset.Document(document.number(), EntryKind.VOUCHER)),
                amount.issuedOn()));
    }

    private static Posting posting(long sellerId, IssuedDocument document) {
        IssuedDocument.Amount amount = document.amount();
        boolean notice = LegalNote.forBuyer(document.recipient().type()).contains(LegalNote.DEFAULT_AFTER_30_DAYS);
        DueSource source = amount.payable().isNegative() ? DueSource.AT_ONCE : DueSource.TERMS;
        return new Posting(
                new Posting.Debtor(document.recipient().accountId(), sellerId),
                new Posting.Document(EntryKind.valueOf(document.kind().name()), document.number(), amount.issuedOn()),
                amount.payable(),
                split(amount.vat()),
                new Posting.Due(amount.dueOn(), source, notice, debit(amount)));
    }

    private static VatSplit split(List<VatSum> sums) {
        return new VatSplit(sums.stream()
                .map(sum -> new VatSplit.Part(sum.category(), sum.rate(), sum.net(), sum.vat()))
                .toList());
    }

    private static Optional<Posting.Debit> debit(IssuedDocument.Amount amount) {
        return amount.mandateId().stream()
                .mapToObj(mandate -> new Posting.Debit(amount.dueOn(), mandate))
                .findFirst();
    }

    private static AuditFact fact(IssuedDocument document) {
        return AuditFact.of(
                "invoice.issue",
                SUBJECT,
                document.id(),
                document.number() + " " + document.amount().payable());
    }
}
