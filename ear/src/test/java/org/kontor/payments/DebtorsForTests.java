package org.kontor.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.NewMandate;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.DueSource;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;
import org.kontor.receivables.VatSplit;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.Transaction;

/** Sellers who collect, and payers with a mandate and announced items. */
@Dependent
public class DebtorsForTests {
    static final String CREDITOR = "DE98ZZZ09999999999";
    private static final String IBAN = "DE89370400440532013000";

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private DirectDebits debits;

    @Inject
    private Mandates mandates;

    @Inject
    private CollectionRuns runs;

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Transaction transaction;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /** A payer and the mandate given by it. */
    public record Payer(long seller, long account, long mandate) {}

    /** A seller whose nightly work of today is done, so that only the test collects. */
    public long seller(String prefix) {
        long seller = space.open(prefix).seller();
        sql.update(
                "INSERT INTO collection_rules (seller_id, release_by, done_through) VALUES (?, 'ONE_PERSON', ?)",
                seller,
                businessDate.today());
        sql.update("UPDATE seller SET creditor_id = ? WHERE id = ?", CREDITOR, seller);
        return seller;
    }

    public void rules(long seller, ReleaseRule release) throws Exception {
        admin.run(() -> runs.changeRules(seller, new CollectionRules(2, 20, release, true)));
    }

    public Payer payer(long seller, String name) throws Exception {
        return payer(seller, name, IBAN);
    }

    /** @param iban of the debited account */
    public Payer payer(long seller, String name, String iban) throws Exception {
        long account = space.account(name);
        LocalDate signedOn = LocalDate.of(2026, 1, 2);
        DebitAccount debited = new DebitAccount(iban, "", "Jörg " + name);
        NewMandate given = NewMandate.onPaper(account, CREDITOR, "M" + account, signedOn, debited);
        return new Payer(seller, account, admin.call(() -> mandates.give(given)));
    }

    /** A day on which banks can still collect, in the usual time. */
    public LocalDate soon() {
        return TargetDays.plus(businessDate.today(), 4);
    }

    /** The first day on which a bank can collect what it gets today. */
    public LocalDate firstPossible() {
        return TargetDays.plus(businessDate.today(), 2);
    }

    public void paidTooMuch(Payer payer, String document, String amount) {
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(payer.account(), payer.seller()),
                Money.of(amount),
                businessDate.today(),
                document,
                List.of()))));
    }

    /** Pays what a document asks for, whole or in part. */
    public void pays(Payer payer, String document, String amount, String paid) {
        long entry = sql.number("SELECT id FROM ledger_entry WHERE document_number = ?", paid);
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(payer.account(), payer.seller()),
                Money.of(amount),
                businessDate.today(),
                document,
                List.of(new Share(entry, Money.of(amount)))))));
    }

    /** A debit of what the payer owes is booked, and comes back; gives the id of the return. */
    public long comesBack(Payer payer, String code, String amount) throws Exception {
        long run = operator.call(() -> runs.create(payer.seller(), soon()));
        operator.run(() -> runs.release(run));
        operator.call(() -> runs.submit(run));
        long debit = operator.call(() -> runs.debits(run, PageRequest.first(1)))
                .rows()
                .get(0)
                .id();
        LocalDate today = businessDate.today();
        transaction.run(() -> debits.booked(List.of(debit), today, 1));
        transaction.run(
                () -> debits.returned(debit, new DebitReturn(code, today, Money.of(amount), Money.of("3.50"), "", 2)));
        return sql.number("SELECT id FROM debit_return WHERE debit_id = ?", debit);
    }

    public void owes(Payer payer, String number, String amount) {
        owes(payer, number, amount, soon());
    }

    public void owes(Payer payer, String number, String amount, LocalDate collectOn) {
        Posting.Due due = new Posting.Due(
                collectOn, DueSource.TERMS, false, Optional.of(new Posting.Debit(collectOn, payer.mandate())));
        transaction.run(() -> ledger.post(List.of(new Posting(
                new Posting.Debtor(payer.account(), payer.seller()),
                new Posting.Document(EntryKind.INVOICE, number, businessDate.today()),
                Money.of(amount),
                VatSplit.NONE,
                due))));
    }
}
