package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.BusinessException;
import org.kontor.accounts.PaymentMethod;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Credits;

/** Issues the drafts of a chunk in one transaction: checks, numbers, rows, ledger, trail, mail to send. */
@ApplicationScoped
class ChunkIssuing {
    private static final String NO_NUMBER_YET = "-";

    @Inject
    private Sql sql;

    @Inject
    private RunRepository runs;

    @Inject
    private ParkedAccounts parked;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private LeftOutDrafts leftOut;

    @Inject
    private Credits credits;

    @Inject
    private IssueEffects effects;

    void issue(Chunk chunk) {
        BillingRun.Issue issue = chunk.run().issue().orElseThrow();
        SellerTerms seller = sql.with(connection -> SellerTerms.ofSnapshot(connection, issue.sellerSnapshotId()));
        leftOut.drop(chunk);
        List<IssuableDraft> drafts = sql.with(connection -> IssuableDrafts.read(connection, chunk));
        Map<IssuableDraft, ParkReason> refused = check(drafts, seller, issue);
        refused.forEach((draft, reason) -> park(chunk.run(), draft, reason));
        List<IssuableDraft> good =
                drafts.stream().filter(draft -> !refused.containsKey(draft)).toList();
        // The series is locked from here to the end of the transaction: everything that can fail was done before.
        List<String> taken = numbers.take(chunk, good, issue.on());
        // After the series, as those do who take invoices back: no deadlock.
        Covering covering = new Covering(credits.lock(chunk.run().sellerId(), payingFromBalance(good)));
        List<NumberedDraft> invoices = numbered(good, taken, seller, issue.on(), covering);
        sql.with(connection -> write(connection, chunk, invoices));
        effects.of(
                chunk.run().sellerId(),
                invoices.stream().map(IssuedDocument::of).toList(),
                "run-" + chunk.run().id());
        credits.settle(chunk.run().sellerId(), covering.settled(), issue.on());
        for (NumberedDraft invoice : invoices) {
            if (invoice.draft().part().isByVoucher()) {
                effects.settleByVoucher(chunk.run().sellerId(), IssuedDocument.of(invoice));
            }
        }
        runs.issued(chunk, result(invoices, refused.size()));
    }

    private static Map<IssuableDraft, ParkReason> check(
            List<IssuableDraft> drafts, SellerTerms seller, BillingRun.Issue issue) {
        Map<IssuableDraft, ParkReason> refused = new HashMap<>();
        for (IssuableDraft draft : drafts) {
            try {
                List<DraftProblem> problems = DraftCheck.problems(draft, seller, issue.on());
                if (problems.isEmpty()) {
                    draft.content(NO_NUMBER_YET, seller, issue.on(), details(draft, seller, issue));
                } else {
                    refused.put(draft, ParkReason.of(problems));
                }
            } catch (BusinessException refusal) {
                refused.put(draft, ParkReason.of(refusal));
            }
        }
        return refused;
    }

    /** Paying from balance asks for nothing that paying by transfer does not. */
    private static Invoiceable.Details details(IssuableDraft draft, SellerTerms seller, BillingRun.Issue issue) {
        return new Invoiceable.Details(
                draft.precedingInvoices(),
                InvoicePayment.of(
                        draft.payer(), seller, issue.on(), draft.totals().payable(), false));
    }

    private void park(BillingRun run, IssuableDraft draft, ParkReason reason) {
        DraftUsage.release(sql, draft.id());
        sql.update("DELETE FROM draft_line WHERE draft_id = ?", draft.id());
        sql.update("DELETE FROM draft WHERE id = ?", draft.id());
        parked.add(run, draft.payer().accountId(), reason);
    }

    private static List<Long> payingFromBalance(List<IssuableDraft> drafts) {
        return drafts.stream()
                .map(IssuableDraft::payer)
                .filter(payer -> payer.choice().payment() == PaymentMethod.BALANCE)
                .map(Payer::accountId)
                .distinct()
                .toList();
    }

    private static List<NumberedDraft> numbered(
            List<IssuableDraft> drafts, List<String> taken, SellerTerms seller, LocalDate issuedOn, Covering covering) {
        List<NumberedDraft> invoices = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            IssuableDraft draft = drafts.get(i);
            long account = draft.payer().accountId();
            Money payable = draft.totals().payable();
            boolean voucher = draft.part().isByVoucher();
            boolean covered = !voucher && covering.covers(account, payable);
            if (covered) {
                covering.settle(account, taken.get(i), payable);
            }
            InvoicePayment payment = voucher && payable.signum() > 0
                    ? InvoicePayment.byVoucher(issuedOn)
                    : InvoicePayment.of(draft.payer(), seller, issuedOn, payable, covered);
            invoices.add(new NumberedDraft(draft, taken.get(i), issuedOn, payment));
        }
        return invoices;
    }

    private static int write(Connection connection, Chunk chunk, List<NumberedDraft> invoices) throws SQLException {
        new InvoiceWriter(connection, chunk).write(invoices);
        return invoices.size();
    }

    private static ChunkResult result(List<NumberedDraft> invoices, int parked) {
        Money net = Money.ZERO;
        Money gross = Money.ZERO;
        for (NumberedDraft invoice : invoices) {
            net = net.plus(invoice.draft().totals().net());
            gross = gross.plus(invoice.draft().totals().payable());
        }
        return new ChunkResult(invoices.size(), parked, net, gross);
    }
}
