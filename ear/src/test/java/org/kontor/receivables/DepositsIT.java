package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.Transaction;

/** Deposits, prepaid balances, statements and write-offs, in the server. */
class DepositsIT extends InContainer {
    private static final VatSplit TAXED = new VatSplit(
            List.of(new VatSplit.Part(VatCategory.S, VatRate.of("19"), Money.of("100.00"), Money.of("19.00"))));

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private AsSystem system;

    @Inject
    private Transaction transaction;

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Deposits deposits;

    @Inject
    private DepositFiles depositFiles;

    @Inject
    private StatementFiles statementFiles;

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private Prepaid prepaid;

    @Inject
    private WriteOffs writeOffs;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void aDepositIsHeldFromItsPaymentToItsSettlement() throws Exception {
        Posting.Debtor debtor = debtor("Deposit");
        LocalDate today = businessDate.today();
        long id = operator.call(
                () -> deposits.request(new NewDeposit(debtor, Money.of("500.00"), today.plusDays(14), "Office 12")));
        assertThat(deposit(id).state()).isEqualTo(DepositState.REQUESTED);
        assertThat(deposit(id).request().number()).startsWith("KA-");
        long request = entries(debtor).get(0).entryId();
        Money before = operator.call(() -> deposits.held(today));
        book(debtor, "500.00", today, new Share(request, Money.of("500.00")));
        assertThat(operator.call(() -> deposits.held(today)).minus(before)).isEqualTo(Money.of("500.00"));
        assertThat(deposit(id).state()).isEqualTo(DepositState.HELD);
        assertThat(deposit(id).held()).isEqualTo(Money.of("500.00"));
        assertThat(heldOn(id, today)).isEqualTo(Money.of("500.00"));
        owes(debtor, "119.00", today.minusDays(30));

        assertThat(operator.call(() -> deposits.settlement(id)).refundable()).isEqualTo(Money.of("381.00"));
        operator.run(() -> deposits.settle(id));

        assertThat(deposit(id).state()).isEqualTo(DepositState.SETTLED);
        assertThat(deposit(id).held()).isEqualTo(Money.ZERO);
        assertThat(entries(debtor)).extracting(OpenEntry::open).containsExactly(Money.of("-381.00"));
        assertThat(operator.call(() -> deposits.settlement(id)).claims()).hasSize(1);
        assertThatThrownBy(() -> operator.run(() -> deposits.settle(id))).isInstanceOf(DepositSettled.class);
        assertPdf(operator.call(() -> depositFiles.request(id)).bytes());
        assertPdf(operator.call(() -> depositFiles.settlement(id)).bytes());
    }

    @Test
    void membersSeeTheirOwnAndNobodyElses() throws Exception {
        Posting.Debtor debtor = debtor("Own deposit");
        LocalDate today = businessDate.today();
        long id = operator.call(
                () -> deposits.request(new NewDeposit(debtor, Money.of("500.00"), today.plusDays(14), "Office 14")));
        assertThat(member.call(() -> deposits.mine())).isEmpty();
        assertThatThrownBy(() -> member.call(() -> deposits.findMine(id))).isInstanceOf(NoSuchDeposit.class);
        assertThatThrownBy(() -> member.call(() -> depositFiles.requestMine(id)))
                .isInstanceOf(NoSuchDeposit.class);
        String me = member.call(() -> caller.name());
        operator.run(() -> accounts.admit(debtor.accountId(), me));
        try {
            assertThat(member.call(() -> deposits.mine()))
                    .extracting(Deposit::id)
                    .containsExactly(id);
            assertPdf(member.call(() -> depositFiles.requestMine(id)).bytes());
            assertThatThrownBy(() -> member.call(() -> depositFiles.settlementMine(id)))
                    .isInstanceOf(NoSuchDeposit.class);
            operator.run(() -> deposits.settle(id));
            assertPdf(member.call(() -> depositFiles.settlementMine(id)).bytes());
        } finally {
            operator.run(() -> accounts.dismiss(debtor.accountId(), me));
        }
    }

    @Test
    void anUnpaidDepositIsSettledToNothing() throws Exception {
        Posting.Debtor debtor = debtor("Unpaid");
        LocalDate today = businessDate.today();
        long id = operator.call(
                () -> deposits.request(new NewDeposit(debtor, Money.of("500.00"), today.plusDays(14), "Office 13")));
        operator.run(() -> deposits.settle(id));

        assertThat(entries(debtor)).isEmpty();
        assertThat(deposit(id).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsPaidTooMuchIsAPrepaidBalanceAndStandsOnTheStatement() throws Exception {
        Posting.Debtor debtor = debtor("Prepaid " + System.nanoTime());
        LocalDate today = businessDate.today();
        owes(debtor, "119.00", today.minusDays(10));
        long invoice = entries(debtor).get(0).entryId();
        book(debtor, "200.00", today.minusDays(3), new Share(invoice, Money.of("119.00")));
        PageRequest search = PageRequest.filtered(accountNumber(debtor), 0, 10);

        assertThat(operator.call(() -> prepaid.asOf(today, search)).rows())
                .extracting(PrepaidRow::balance)
                .containsExactly(Money.of("81.00"));
        assertThat(operator.call(() -> prepaid.asOf(today.minusDays(4), search)).rows())
                .isEmpty();
        AccountStatement statement = operator.call(() -> ledgers.statement(debtor, today.minusDays(5), today));
        assertThat(statement.opening()).isEqualTo(Money.of("119.00"));
        assertThat(statement.closing()).isEqualTo(Money.of("-81.00"));
        assertPdf(operator.call(() -> statementFiles.pdf(debtor, today.minusDays(30), today))
                .bytes());
        assertThat(operator.call(() -> statementFiles.xlsx(debtor, today.minusDays(30), today))
                        .bytes())
                .startsWith('P', 'K');
        var lines = operator.call(() -> ledgers.entries(debtor.accountId(), today, PageRequest.first(10)))
                .rows();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).cleared()).extracting(Cleared::amount).containsExactly(Money.of("119.00"));
    }

    @Test
    void exposureTellsWhatIsOpenFromWhatIsAtTheBanks() throws Exception {
        Posting.Debtor debtor = debtor("Exposed");
        LocalDate today = businessDate.today();
        owes(debtor, "119.00", today);
        owes(debtor, "50.00", today);
        long pending = entries(debtor).get(0).entryId();
        sql.update(
                "INSERT INTO ledger_block (id, account_id, entry_id, kind, from_on, until_on, reason, set_by)"
                        + " VALUES (NEXT VALUE FOR ledger_block_seq, ?, ?, 'PENDING_DEBIT', ?, ?, 'run', 'test')",
                debtor.accountId(),
                pending,
                today,
                today.plusDays(9));

        Exposure exposure = operator.call(() -> ledgers.exposure(List.of(debtor.accountId())))
                .get(debtor.accountId());
        assertThat(exposure.pendingDebits()).isEqualTo(Money.of("119.00"));
        assertThat(exposure.open()).isEqualTo(Money.of("50.00"));
        assertThat(exposure.total()).isEqualTo(Money.of("169.00"));
    }

    @Test
    void aClaimIsWrittenOffByTwoPersonsWithItsVat() throws Exception {
        Posting.Debtor debtor = debtor("Written off");
        owes(debtor, "119.00", businessDate.today().minusDays(90));
        long entry = entries(debtor).get(0).entryId();
        operator.run(() -> writeOffs.propose(entry, Money.of("59.50"), "insolvent"));
        long id = sql.number("SELECT id FROM write_off WHERE entry_id = ?", entry);

        assertThatThrownBy(() -> operator.run(() -> writeOffs.approve(id))).isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> operator.run(() -> writeOffs.propose(entry, Money.of("1.00"), "again")))
                .isInstanceOf(WriteOffWaits.class);
        assertThatThrownBy(() -> operator.run(() -> writeOffs.propose(entry, Money.of("119.01"), "too much")))
                .isInstanceOf(MoreThanOpen.class);
        sql.update("UPDATE write_off SET proposed_by = 'sabine' WHERE id = ?", id);
        operator.run(() -> writeOffs.approve(id));

        assertThat(entries(debtor)).extracting(OpenEntry::open).containsExactly(Money.of("59.50"));
        assertThat(sql.first(
                        "SELECT vat FROM ledger_entry WHERE document_number = ? AND kind = 'WRITE_OFF'",
                        row -> row.getString(1),
                        "AB-" + id))
                .contains("S 19 -50.00 -9.50");
        assertThatThrownBy(() -> operator.run(() -> writeOffs.approve(id))).isInstanceOf(NoSuchWriteOff.class);
    }

    @Test
    void smallBalancesThatAreOverdueAreProposedOnce() throws Exception {
        Posting.Debtor debtor = debtor("Small");
        LocalDate today = businessDate.today();
        owes(debtor, "1.00", today.minusDays(15));
        owes(debtor, "1.01", today.minusDays(15));
        owes(debtor, "0.50", today);
        system.run(() -> writeOffs.proposeSmall(today));
        system.run(() -> writeOffs.proposeSmall(today));

        assertThat(sql.list(
                        "SELECT w.amount FROM write_off w JOIN ledger_entry e ON e.id = w.entry_id WHERE e.account_id = ?",
                        row -> row.getString(1),
                        debtor.accountId()))
                .containsExactly("1.00");
    }

    private Deposit deposit(long id) throws Exception {
        return operator.call(() -> deposits.find(id));
    }

    private Money heldOn(long id, LocalDate day) throws Exception {
        String number = deposit(id).request().number();
        return operator.call(() -> deposits.list(day, PageRequest.filtered(number, 0, 10)))
                .rows()
                .get(0)
                .held();
    }

    private Posting.Debtor debtor(String name) {
        String prefix = "D" + Long.toString(System.nanoTime() / 1000 % 100_000_000);
        return new Posting.Debtor(space.account(name), space.open(prefix).seller());
    }

    private String accountNumber(Posting.Debtor debtor) {
        return sql.first("SELECT number FROM account WHERE id = ?", row -> row.getString(1), debtor.accountId())
                .orElseThrow();
    }

    private void owes(Posting.Debtor debtor, String amount, LocalDate on) throws Exception {
        Posting.Document document =
                new Posting.Document(EntryKind.INVOICE, "D" + Long.toString(System.nanoTime(), 36), on);
        Posting.Due due = new Posting.Due(on.plusDays(14), DueSource.TERMS, false, Optional.empty());
        Posting posting = new Posting(debtor, document, Money.of(amount), TAXED, due);
        transaction.run(() -> ledger.post(List.of(posting)));
    }

    private void book(Posting.Debtor debtor, String amount, LocalDate on, Share share) {
        String document = "B" + Long.toString(System.nanoTime(), 36);
        NewReceipt receipt = new NewReceipt(debtor, Money.of(amount), on, document, List.of(share));
        transaction.run(() -> receipts.book(List.of(receipt)));
    }

    private List<OpenEntry> entries(Posting.Debtor debtor) throws Exception {
        return operator.call(() -> openItems.openEntries(List.of(debtor.accountId())));
    }

    private static void assertPdf(byte[] bytes) {
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
