package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.Transaction;

/** The table of returns, carried out: mandate, fee, retry, mail, task. */
class ReturnsIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private OnlinePayments online;

    @Inject
    private Receipts receipts;

    @Inject
    private AsSystem system;

    @Inject
    private Transaction transaction;

    @Inject
    private CollectionRuns runs;

    @Inject
    private DirectDebits debits;

    @Inject
    private DebitReturns returns;

    @Inject
    private NightlyCollection nightly;

    @Inject
    private Refunds refunds;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /** A debit of 100.00 that is booked, and comes back. */
    private long returned(String prefix, String code) throws Exception {
        long seller = debtors.seller(prefix);
        Payer payer = debtors.payer(seller, "Jana");
        debtors.owes(payer, prefix + "-1", "100.00");
        return debtors.comesBack(payer, code, "100.00");
    }

    private ReturnRow row(long id) throws Exception {
        return operator.call(() -> returns.find(id));
    }

    private Money open(long returnId) throws Exception {
        long account = row(returnId).debtor().accountId();
        return Money.sum(operator.call(() -> openItems.openEntries(List.of(account))).stream()
                .map(entry -> entry.open())
                .toList());
    }

    private String mandateOf(long returnId) throws Exception {
        return sql.first(
                        "SELECT f.state FROM mandate_reference r JOIN mandate f ON f.id = r.latest_id"
                                + " WHERE r.account_id = ?",
                        row -> row.getString(1),
                        row(returnId).debtor().accountId())
                .orElseThrow();
    }

    private boolean isMailed(long returnId) {
        return sql.exists("SELECT 1 FROM message WHERE kind = 'debit-returned' AND subject_id = ?", returnId);
    }

    @Test
    void aClosedAccountSuspendsTheMandateAndAsksForAnother() throws Exception {
        long back = returned("AC04", "AC04");
        assertThat(row(back).effect().mandate()).isEqualTo(MandateEffect.SUSPENDED);
        assertThat(mandateOf(back)).isEqualTo("SUSPENDED");
        assertThat(row(back).effect().retryOn()).isEmpty();
        assertThat(row(back).fee().claimed()).isTrue();
        assertThat(row(back).task().isOpen()).isFalse();
        assertThat(open(back)).isEqualTo(Money.of("103.50"));
        assertThat(isMailed(back)).isTrue();
    }

    @Test
    void ourOwnFaultCostsNobodyAnythingAndIsCollectedAgainWhenMended() throws Exception {
        long back = returned("AG02", "AG02");
        assertThat(open(back)).isEqualTo(Money.of("100.00"));
        assertThat(isMailed(back)).isFalse();
        assertThat(row(back).task().isOpen()).isTrue();
        operator.run(() -> returns.collectAgain(back));
        operator.run(() -> returns.collectAgain(back));
        assertThat(row(back).task().isOpen()).isFalse();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM debit_notice n JOIN debit_item i ON i.entry_id = n.entry_id"
                                + " JOIN debit_return t ON t.debit_id = i.debit_id WHERE t.id = ? AND n.reason = 'AGAIN'",
                        back))
                .isEqualTo(1);
    }

    @Test
    void anUnauthorisedDebitIsADisputeForAPerson() throws Exception {
        long back = returned("MD01", "MD01");
        assertThat(row(back).effect().mandate()).isEqualTo(MandateEffect.REVOKED);
        assertThat(mandateOf(back)).isEqualTo("REVOKED");
        assertThat(row(back).task().kind()).isEqualTo(OperatorTask.PROVE_MANDATE);
        assertThat(sql.exists(
                        "SELECT 1 FROM ledger_block WHERE account_id = ? AND kind = 'DISPUTE' AND until_on = '9999-12-31'",
                        row(back).debtor().accountId()))
                .isTrue();
        assertThat(operator.call(() -> returns.tasks(ALL)).rows())
                .extracting(ReturnRow::id)
                .contains(back);
        operator.run(() -> returns.settle(back));
        assertThat(operator.call(() -> returns.tasks(ALL)).rows())
                .extracting(ReturnRow::id)
                .doesNotContain(back);
    }

    @Test
    void theDeadAreNotWrittenTo() throws Exception {
        long back = returned("MD07", "MD07");
        assertThat(isMailed(back)).isFalse();
        assertThat(open(back)).isEqualTo(Money.of("100.00"));
        assertThat(sql.exists(
                        "SELECT 1 FROM ledger_block WHERE account_id = ? AND kind = 'DECEASED' AND entry_id IS NULL",
                        row(back).debtor().accountId()))
                .isTrue();
    }

    @Test
    void noMoneyIsTriedOnceMoreOnAPayDay() throws Exception {
        long back = returned("AM04", "AM04");
        LocalDate retry = row(back).effect().retryOn().orElseThrow();
        assertThat(retry).isAfterOrEqualTo(businessDate.today().plusDays(14));
        assertThat(isMailed(back)).isTrue();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM ledger_block WHERE account_id = ? AND kind = 'RETRY'"
                                + " AND until_on > ?",
                        row(back).debtor().accountId(),
                        retry))
                .as("nobody is reminded of what we collect again")
                .isEqualTo(2);
    }

    /** Ours to blame, mended, and announced to be collected again in a few days. */
    private long waitingForRetry(String prefix) throws Exception {
        long back = returned(prefix, "AG02");
        sql.update(
                "UPDATE seller SET debit_notice_days = 8 WHERE id ="
                        + " (SELECT d.seller_id FROM debit_return t JOIN debit d ON d.id = t.debit_id WHERE t.id = ?)",
                back);
        operator.run(() -> returns.collectAgain(back));
        return back;
    }

    private long sellerOf(long returnId) {
        return sql.number(
                "SELECT d.seller_id FROM debit_return t JOIN debit d ON d.id = t.debit_id WHERE t.id = ?", returnId);
    }

    private void pays(long returnId, String document) throws Exception {
        long account = row(returnId).debtor().accountId();
        long entry = operator.call(() -> openItems.openEntries(List.of(account)))
                .get(0)
                .entryId();
        Money amount = Money.of("100.00");
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(account, sellerOf(returnId)),
                amount,
                businessDate.today(),
                document,
                List.of(new Share(entry, amount))))));
    }

    private void paysOnline(long returnId, String document) throws Exception {
        long account = row(returnId).debtor().accountId();
        admin.run(() -> accounts.admit(account, "system"));
        try {
            member.run(() -> online.begin("stripe", document));
        } finally {
            admin.run(() -> accounts.dismiss(account, "system"));
        }
    }

    @Test
    void whatWaitsForItsRetryCanBePaidAndIsNotCollectedThen() throws Exception {
        long back = waitingForRetry("PAIDFIRST");
        paysOnline(back, "PAIDFIRST-1");
        pays(back, "PAIDFIRST-P");
        LocalDate through = businessDate.today().plusDays(14);
        assertThatThrownBy(() -> operator.call(() -> runs.create(sellerOf(back), through)))
                .isInstanceOf(NothingToCollect.class);
        assertThat(open(back)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsInARunAgainCannotBePaidOnlineAndLeavesTheRunIfItIsTransferred() throws Exception {
        long back = waitingForRetry("PAIDLATER");
        LocalDate through = businessDate.today().plusDays(14);
        long run = operator.call(() -> runs.create(sellerOf(back), through));
        assertThatThrownBy(() -> paysOnline(back, "PAIDLATER-1")).isInstanceOf(DebitOnItsWay.class);
        operator.run(() -> runs.release(run));
        pays(back, "PAIDLATER-P");
        assertThat(operator.call(() -> runs.submit(run))).isFalse();
        assertThatThrownBy(() -> operator.run(() -> runs.release(run))).isInstanceOf(NothingToCollect.class);
        assertThat(open(back)).isEqualTo(Money.ZERO);
    }

    @Test
    void noReasonTwiceInARowSuspendsTheMandate() throws Exception {
        long seller = debtors.seller("NOREASON");
        Payer jana = debtors.payer(seller, "Jana");
        debtors.owes(jana, "NOREASON-1", "10.00", debtors.firstPossible());
        debtors.owes(jana, "NOREASON-2", "20.00");
        long run = operator.call(() -> runs.create(seller, debtors.soon()));
        operator.run(() -> runs.release(run));
        operator.call(() -> runs.submit(run));
        LocalDate today = businessDate.today();
        List<Long> backs = operator.call(() -> runs.debits(run, ALL)).rows().stream()
                .map(debit -> comesBack(debit, today))
                .toList();
        assertThat(row(backs.get(0)).effect().mandate()).isEqualTo(MandateEffect.STAYS);
        assertThat(row(backs.get(0)).effect().retryOn()).isPresent();
        assertThat(row(backs.get(1)).effect().mandate()).isEqualTo(MandateEffect.SUSPENDED);
        assertThat(row(backs.get(1)).effect().retryOn()).isEmpty();
        assertThat(mandateOf(backs.get(1))).isEqualTo("SUSPENDED");
    }

    private long comesBack(DebitRow debit, LocalDate on) {
        transaction.run(() ->
                debits.returned(debit.id(), new DebitReturn("MS03", on, debit.amount(), Money.ZERO, "", debit.id())));
        return sql.number("SELECT id FROM debit_return WHERE debit_id = ?", debit.id());
    }

    @Test
    void theNightCollectsWhatIsDueByItself() throws Exception {
        long seller = debtors.seller("NIGHT");
        debtors.rules(seller, ReleaseRule.AUTOMATIC);
        Payer jana = debtors.payer(seller, "Jana");
        debtors.owes(jana, "NIGHT-1", "10.00", debtors.firstPossible());
        debtors.owes(jana, "NIGHT-2", "20.00", businessDate.today().plusDays(30));
        debtors.owes(jana, "NIGHT-3", "40.00", businessDate.today().minusDays(2));
        sql.update("UPDATE collection_rules SET done_through = '2000-01-01' WHERE seller_id = ?", seller);
        system.run(() -> nightly.collect(seller, businessDate.today()));
        system.run(() -> nightly.collect(seller, businessDate.today()));
        List<CollectionRunRow> made = operator.call(() -> runs.list(PaymentRunState.SUBMITTED, ALL)).rows().stream()
                .filter(run -> run.seller().id() == seller)
                .toList();
        assertThat(made).hasSize(1);
        assertThat(made.get(0).figures().sum()).isEqualTo(Money.of("10.00"));
        assertThat(sql.number("SELECT COUNT(*) FROM debit_notice n JOIN ledger_entry e ON e.id = n.entry_id"
                        + " WHERE e.document_number = 'NIGHT-3' AND n.reason = 'DATE'"))
                .as("missed its day and is announced anew")
                .isEqualTo(1);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message m JOIN debit_notice n ON n.id = m.subject_id"
                                + " JOIN ledger_entry e ON e.id = n.entry_id"
                                + " WHERE m.kind = 'debit-announced' AND e.account_id = ?",
                        jana.account()))
                .isEqualTo(1);
    }

    @Test
    void creditIsPaidOutOnceAndByTwoPeople() throws Exception {
        long seller = debtors.seller("REFUND");
        Payer jana = debtors.payer(seller, "Jana");
        debtors.paidTooMuch(jana, "REFUND-P", "30.00");
        NewRefund half = new NewRefund(jana.account(), seller, Money.of("20.00"), "Jana", "DE89370400440532013000");
        long run = operator.call(() -> refunds.propose(half));
        assertThatThrownBy(() -> operator.call(() -> refunds.propose(half)))
                .as("its credit is on its way out")
                .isInstanceOf(RefundOutOfRange.class);
        assertThatThrownBy(() -> operator.run(() -> refunds.release(run))).isInstanceOf(SamePerson.class);
        sql.update("UPDATE refund SET proposed_by = 'somebody else' WHERE run_id = ?", run);
        operator.run(() -> refunds.release(run));
        assertThat(operator.call(() -> refunds.submit(run))).isTrue();
        byte[] file = operator.call(() -> refunds.file(run)).bytes();
        assertThat(operator.call(() -> refunds.file(run)).bytes()).isEqualTo(file);
        SubmittedRefund refund = operator.call(
                        () -> refunds.byEndToEnd(refunds.ofRun(run).get(0).endToEndId()))
                .orElseThrow();
        transaction.run(() -> refunds.booked(refund.id(), businessDate.today(), 8));
        assertThat(operator.call(() -> refunds.credit(jana.account(), seller))).isEqualTo(Money.of("10.00"));
        assertThat(operator.call(() -> refunds.run(run)).state()).isEqualTo(PaymentRunState.BOOKED);
        transaction.run(() -> refunds.returned(refund.id(), businessDate.today(), 9));
        assertThat(operator.call(() -> refunds.credit(jana.account(), seller))).isEqualTo(Money.of("30.00"));
    }
}
