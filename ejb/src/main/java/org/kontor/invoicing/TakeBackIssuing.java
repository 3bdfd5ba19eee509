package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contracts;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Sql;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.Offset;

/** Issues a document that takes an invoice back, with all it brings about, in the caller's transaction. */
@ApplicationScoped
class TakeBackIssuing {
    private static final String CANCELLED_CORRECTIONS = """
            SELECT n.number FROM invoice_preceding p JOIN invoice_cancellation x ON x.cancelled_id = p.invoice_id
              JOIN invoice n ON n.id = x.cancellation_id
            WHERE p.preceding_id = ? ORDER BY n.id""";

    @Inject
    private Sql sql;

    @Inject
    private Originals originals;

    @Inject
    private Finalising finalising;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private IssueEffects effects;

    @Inject
    private Ledger ledger;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    /**
     * @param rule from the invoice as it stands to what takes it back; says no by an exception
     * @return id of the new document
     * @throws BilledMeanwhile if a run bills the same days at this moment
     */
    long issue(long originalId, Function<Original, TakeBack> rule) {
        Original seen = originals.find(originalId);
        // Refusals come before the number. What is asked twice may have changed in between, then all rolls back.
        rule.apply(seen);
        LocalDate today = businessDate.today();
        long snapshot = finalising.snapshot(seen.parties().sellerId());
        SellerTerms seller = sql.with(connection -> SellerTerms.ofSnapshot(connection, snapshot));
        // Entry, series, invoice: the order in which runs lock them, so that neither waits for the other in a circle.
        ledger.hold(seen.parties().sellerId(), entry(seen.heading().kind(), seen.number()));
        String number = numbers.take(seen, today);
        Original original = originals.lock(originalId);
        TakeBack document = rule.apply(original);
        LocalDate dueOn = seller.dueOn(today, document.totals().payable());
        TakeBackWriter.Head head = new TakeBackWriter.Head(
                sql.number("SELECT NEXT VALUE FOR invoice_seq"),
                number,
                snapshot,
                new TakeBackWriter.Dates(today, dueOn),
                originalId);
        write(original, document, head);
        bringAbout(original, document, head);
        return head.id();
    }

    private void write(Original original, TakeBack document, TakeBackWriter.Head head) {
        try {
            sql.with(connection -> {
                new TakeBackWriter(connection, head).write(document);
                // Read back as its files will be made: what does not add up is refused here.
                return IssuedContent.read(connection, head.id()).orElseThrow();
            });
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new BilledMeanwhile(original.number());
            }
            throw failure;
        }
        for (ExcusedDays excused : document.excused()) {
            contracts.excuse(excused.contractId(), excused.lineId(), excused.days(), document.reason());
        }
    }

    private void bringAbout(Original original, TakeBack document, TakeBackWriter.Head head) {
        Original.Parties parties = original.parties();
        IssuedDocument.Recipient recipient = new IssuedDocument.Recipient(
                parties.accountId(),
                parties.customer(),
                parties.language(),
                parties.mailbox().name(),
                parties.mailbox().email(),
                original.heading().form());
        IssuedDocument.Amount amount = new IssuedDocument.Amount(
                document.totals().payable(),
                document.totals().vat(),
                head.dates().issuedOn(),
                head.dates().dueOn(),
                OptionalLong.empty());
        IssuedDocument issued = new IssuedDocument(head.id(), document.kind(), head.number(), amount, recipient);
        effects.of(parties.sellerId(), List.of(issued), "");
        // A reduction is paid out; what is cancelled was never used, and the voucher is worth as much again.
        if (document.kind() == InvoiceKind.CANCELLATION && isByVoucher(original)) {
            effects.settleByVoucher(parties.sellerId(), issued);
        }
        ledger.offset(new Offset(
                parties.sellerId(),
                entry(document.kind(), head.number()),
                closes(original),
                head.dates().issuedOn()));
    }

    private boolean isByVoucher(Original original) {
        return sql.exists("SELECT 1 FROM invoice WHERE id = ? AND settled = 'BY_VOUCHER'", original.id());
    }

    /** The invoice, and what is still owed because corrections of it were cancelled. */
    private List<Offset.Document> closes(Original original) {
        List<Offset.Document> documents = new ArrayList<>();
        documents.add(entry(original.heading().kind(), original.number()));
        sql.list(CANCELLED_CORRECTIONS, row -> row.getString(1), original.id())
                .forEach(number -> documents.add(entry(InvoiceKind.CANCELLATION, number)));
        return documents;
    }

    private static Offset.Document entry(InvoiceKind kind, String number) {
        return new Offset.Document(number, EntryKind.valueOf(kind.name()));
    }
}
