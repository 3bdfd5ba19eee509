package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Transaction;

/** From what is announced to the file, to the statement, and to what comes back. */
class CollectionIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private AsOperator operator;

    @Inject
    private Transaction transaction;

    @Inject
    private CollectionRuns runs;

    @Inject
    private DirectDebits debits;

    @Inject
    private OpenItems openItems;

    @Inject
    private Receipts receipts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    private long create(long seller) throws Exception {
        return operator.call(() -> runs.create(seller, debtors.soon()));
    }

    private CollectionRunRow find(long run) throws Exception {
        return operator.call(() -> runs.find(run));
    }

    private List<DebitRow> debitsOf(long run) throws Exception {
        return operator.call(() -> runs.debits(run, ALL)).rows();
    }

    private long handedOver(long seller) throws Exception {
        long run = create(seller);
        operator.run(() -> runs.release(run));
        assertThat(operator.call(() -> runs.submit(run))).isTrue();
        return run;
    }

    private Money open(long seller, String number) throws Exception {
        return operator.call(() -> openItems.openOf(seller, number, EntryKind.INVOICE));
    }

    @Test
    void collectsAnnouncedItemsByOneFileThatNeverChanges() throws Exception {
        long seller = debtors.seller("COLLECT");
        Payer jana = debtors.payer(seller, "Jana");
        Payer milo = debtors.payer(seller, "Milo");
        debtors.owes(jana, "COLLECT-1", "100.00");
        debtors.owes(jana, "COLLECT-2", "19.50");
        debtors.owes(milo, "COLLECT-3", "7.00");
        long run = create(seller);
        assertThat(debitsOf(run)).extracting(debit -> debit.amount().toString()).containsExactly("119.50", "7.00");
        assertThatThrownBy(() -> operator.call(() -> runs.file(run))).isInstanceOf(FileNotHandedOver.class);
        assertThatThrownBy(() -> create(seller)).isInstanceOf(NothingToCollect.class);

        operator.run(() -> runs.release(run));
        operator.call(() -> runs.submit(run));
        byte[] file = operator.call(() -> runs.file(run)).bytes();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("<CtrlSum>126.50</CtrlSum>", "<EndToEndId>SL" + run + "-1</EndToEndId>", "Joerg Jana");
        assertThat(operator.call(() -> runs.file(run)).bytes()).isEqualTo(file);
        assertThat(find(run).file().sha256()).hasSize(64);

        List<Long> ids = debitsOf(run).stream().map(DebitRow::id).toList();
        transaction.run(() -> debits.booked(ids, debtors.soon(), 4711));
        assertThat(find(run).state()).isEqualTo(PaymentRunState.BOOKED);
        assertThat(open(seller, "COLLECT-1")).isEqualTo(Money.ZERO);
        assertThat(open(seller, "COLLECT-3")).isEqualTo(Money.ZERO);
        transaction.run(() -> debits.booked(ids, debtors.soon(), 4711));
        assertThatThrownBy(() -> transaction.run(() -> debits.booked(ids, debtors.soon(), 4712)))
                .as("by another entry of a statement")
                .isInstanceOf(NotSubmitted.class);
    }

    @Test
    void putsTheFileIntoTheBanksFolderOnce() throws Exception {
        long seller = debtors.seller("FOLDER");
        debtors.owes(debtors.payer(seller, "Jana"), "FOLDER-1", "100.00");
        long run = handedOver(seller);
        Path file = Path.of(System.getenv("KONTOR_BANK_DIR")).resolve("SL" + run + ".xml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(run).file().taken());
        assertThat(file).hasBinaryContent(operator.call(() -> runs.file(run)).bytes());
    }

    @Test
    void wantsASecondPersonForTheRelease() throws Exception {
        long seller = debtors.seller("FOUREYES");
        debtors.owes(debtors.payer(seller, "Jana"), "FOUREYES-1", "100.00");
        debtors.rules(seller, ReleaseRule.FOUR_EYES);
        long run = create(seller);
        assertThatThrownBy(() -> operator.run(() -> runs.release(run))).isInstanceOf(SamePerson.class);
        assertThat(find(run).state()).isEqualTo(PaymentRunState.CREATED);
        sql.update("UPDATE payment_run SET created_by = 'somebody else' WHERE id = ?", run);
        operator.run(() -> runs.release(run));
        assertThatThrownBy(() -> operator.run(() -> runs.release(run))).isInstanceOf(RunNotInState.class);
        assertThat(find(run).state()).isEqualTo(PaymentRunState.RELEASED);
    }

    @Test
    void givesTheItemsOfAWithdrawnRunToTheNext() throws Exception {
        long seller = debtors.seller("WITHDRAW");
        debtors.owes(debtors.payer(seller, "Jana"), "WITHDRAW-1", "100.00");
        long first = create(seller);
        operator.run(() -> runs.release(first));
        operator.run(() -> runs.withdraw(first));
        assertThat(find(first).state()).isEqualTo(PaymentRunState.WITHDRAWN);
        long second = handedOver(seller);
        assertThat(debitsOf(second)).hasSize(1);
        assertThatThrownBy(() -> operator.run(() -> runs.withdraw(second))).isInstanceOf(RunNotInState.class);
    }

    @Test
    void takesOutWhatWasPaidMeanwhileAndWantsAnotherRelease() throws Exception {
        long seller = debtors.seller("MEANWHILE");
        Payer jana = debtors.payer(seller, "Jana");
        Payer milo = debtors.payer(seller, "Milo");
        debtors.owes(jana, "MEANWHILE-1", "100.00");
        debtors.owes(milo, "MEANWHILE-2", "50.00");
        long run = create(seller);
        operator.run(() -> runs.release(run));
        pay(jana, "MEANWHILE-1", "100.00");
        pay(milo, "MEANWHILE-2", "20.00");
        assertThat(operator.call(() -> runs.submit(run))).isFalse();
        assertThat(find(run).state()).isEqualTo(PaymentRunState.CREATED);
        operator.run(() -> runs.release(run));
        assertThat(operator.call(() -> runs.submit(run))).isTrue();
        assertThat(new String(operator.call(() -> runs.file(run)).bytes(), StandardCharsets.UTF_8))
                .contains("<NbOfTxs>1</NbOfTxs>", "<InstdAmt Ccy=\"EUR\">30.00</InstdAmt>");
        // Paid once more after the bank had it: the surplus is on account.
        pay(milo, "MEANWHILE-2", "30.00");
        List<Long> ids = debitsOf(run).stream()
                .filter(debit -> debit.state() == DebitState.SUBMITTED)
                .map(DebitRow::id)
                .toList();
        transaction.run(() -> debits.booked(ids, debtors.soon(), 1));
        assertThat(openOf(milo)).isEqualTo(Money.of("-30.00"));
    }

    private void pay(Payer payer, String number, String amount) {
        long entry = sql.number("SELECT id FROM ledger_entry WHERE document_number = ? AND kind = 'INVOICE'", number);
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(payer.account(), payer.seller()),
                Money.of(amount),
                businessDate.today(),
                "P" + sql.number("SELECT NEXT VALUE FOR document_seq"),
                List.of(new Share(entry, Money.of(amount)))))));
    }

    private Money openOf(Payer payer) throws Exception {
        return Money.sum(operator.call(() -> openItems.openEntries(List.of(payer.account()))).stream()
                .map(entry -> entry.open())
                .toList());
    }

    @Test
    void makesOneDebitOfAnItemHoweverManyClickAtOnce() throws Exception {
        long seller = debtors.seller("CLICKS");
        for (int i = 0; i < 5; i++) {
            debtors.owes(debtors.payer(seller, "Payer " + i), "CLICKS-" + i, "10.00");
        }
        assertThat(succeeded(() -> create(seller))).hasSize(1);
        assertThat(sql.number("SELECT COUNT(*) FROM debit WHERE seller_id = ?", seller))
                .isEqualTo(5);
        long run = sql.number("SELECT MAX(id) FROM payment_run WHERE seller_id = ?", seller);
        assertThat(succeeded(() -> {
                    operator.run(() -> runs.release(run));
                    return run;
                }))
                .hasSize(1);
        assertThat(succeeded(() -> operator.call(() -> runs.submit(run)) ? 1L : 0L))
                .hasSize(1);
        assertThat(sql.number("SELECT file_version FROM payment_run WHERE id = ?", run))
                .isEqualTo(1);
        List<Long> ids = debitsOf(run).stream().map(DebitRow::id).toList();
        succeeded(() -> {
            transaction.run(() -> debits.booked(ids, debtors.soon(), 99));
            return 0L;
        });
        assertThat(sql.number("SELECT COUNT(*) FROM ledger_entry WHERE seller_id = ? AND kind = 'RECEIPT'", seller))
                .isEqualTo(5);
    }

    private interface Click {
        Long click() throws Exception;
    }

    /** Six at the same time; a business rule may refuse, nothing else may happen. */
    private List<Long> succeeded(Click click) throws Exception {
        List<Future<Long>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(executor.submit(click::click));
        }
        List<Long> done = new ArrayList<>();
        for (Future<Long> one : clicks) {
            try {
                done.add(one.get());
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(BusinessException.class);
            }
        }
        return done;
    }

    @Test
    void leavesOutWithAReason() throws Exception {
        long seller = debtors.seller("LEFTOUT");
        Payer jana = debtors.payer(seller, "Jana");
        debtors.owes(jana, "LEFTOUT-1", "10.00");
        debtors.owes(jana, "LEFTOUT-2", "20.00", businessDate.today().plusDays(1));
        long run = create(seller);
        assertThat(debitsOf(run)).extracting(DebitRow::amount).containsExactly(Money.of("10.00"));
        assertThat(operator.call(() -> runs.leftOut(run, ALL)).rows())
                .extracting(LeftOutRow::document, LeftOutRow::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("LEFTOUT-2", LeftOutReason.DATE_PASSED));
    }

    @Test
    void refusesWhatABankReportsBeforeMoneyMoves() throws Exception {
        long seller = debtors.seller("REPORT");
        debtors.owes(debtors.payer(seller, "Jana"), "REPORT-1", "10.00");
        long run = handedOver(seller);
        byte[] report = """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>SL%1$d-P1</OrgnlPmtInfId><TxInfAndSts>
                <OrgnlEndToEndId>SL%1$d-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                <StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>""".formatted(run).getBytes(StandardCharsets.UTF_8);
        assertThat(operator.call(() -> debits.readReport(report))).isEqualTo(1);
        assertThat(operator.call(() -> debits.readReport(report)))
                .as("read again")
                .isZero();
        assertThat(debitsOf(run).get(0).state()).isEqualTo(DebitState.REJECTED);
        assertThat(find(run).state()).isEqualTo(PaymentRunState.BOOKED);
        assertThat(open(seller, "REPORT-1")).isEqualTo(Money.of("10.00"));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM pending_debit_item p JOIN debit d ON d.id = p.debit_id"
                                + " WHERE d.seller_id = ?",
                        seller))
                .isZero();
    }

    @Test
    void readsBatchesByTheirIds() throws Exception {
        long seller = debtors.seller("BATCHES");
        debtors.owes(debtors.payer(seller, "Jana"), "BATCHES-1", "10.00");
        debtors.owes(debtors.payer(seller, "Milo"), "BATCHES-2", "5.00");
        long run = handedOver(seller);
        assertThat(operator.call(() -> debits.openBatches(seller)))
                .containsExactly(
                        new SubmittedBatch("SL" + run + "-P1", "SL" + run, debtors.soon(), Money.of("15.00"), 2));
        assertThat(operator.call(() -> debits.ofBatch("SL" + run))).hasSize(2);
        assertThat(operator.call(() -> debits.ofBatch("SL" + run + "-P1"))).hasSize(2);
        assertThat(operator.call(() -> debits.ofBatch("NOTOURS"))).isEmpty();
        assertThat(operator.call(() -> debits.byEndToEnd(Set.of("SL" + run + "-2"))))
                .extracting(SubmittedDebit::amount)
                .containsExactly(Money.of("5.00"));
    }

    @Test
    void aReturnOpensTheItemsAgainAndClaimsTheFee() throws Exception {
        long seller = debtors.seller("RETURN");
        Payer jana = debtors.payer(seller, "Jana");
        debtors.owes(jana, "RETURN-1", "100.00");
        long run = handedOver(seller);
        long debit = debitsOf(run).get(0).id();
        LocalDate today = businessDate.today();
        transaction.run(() -> debits.returned(
                debit, new DebitReturn("MS03", today, Money.of("100.00"), Money.of("3.50"), "ohne Angabe", 5)));
        assertThat(open(seller, "RETURN-1")).isEqualTo(Money.of("100.00"));
        assertThat(openOf(jana)).isEqualTo(Money.of("103.50"));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM debit_notice n JOIN ledger_entry e ON e.id = n.entry_id"
                                + " WHERE e.account_id = ? AND n.reason = 'RETRY'",
                        jana.account()))
                .as("announced again, with the fee")
                .isEqualTo(2);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message WHERE kind = 'debit-returned' AND subject_id IN"
                                + " (SELECT t.id FROM debit_return t WHERE t.debit_id = ?)",
                        debit))
                .isEqualTo(1);
        // The credit is read after the return: it was booked with it.
        transaction.run(() -> debits.booked(List.of(debit), today, 6));
        assertThat(openOf(jana)).isEqualTo(Money.of("103.50"));
        assertThatThrownBy(() -> transaction.run(() ->
                        debits.returned(debit, new DebitReturn("MD01", today, Money.of("100.00"), Money.ZERO, "", 7))))
                .isInstanceOf(NotSubmitted.class);
        assertThatThrownBy(() -> create(seller)).as("as announced first").isInstanceOf(NothingToCollect.class);
    }
}
