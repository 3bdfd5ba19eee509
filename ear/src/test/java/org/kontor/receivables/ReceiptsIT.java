package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.Transaction;

/** Money in, out and back: what is open follows, on every day. */
class ReceiptsIT extends InContainer {
    private static final int DAYS = 40;
    private static final int DUE_DAYS = 14;

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private Transaction transaction;

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Blocks blocks;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void aReceiptClearsWhatItPaysAndKeepsTheRestOnAccount() throws Exception {
        Posting.Debtor debtor = debtor("Receipt");
        LocalDate day = businessDate.today().minusDays(5);
        long invoice = owes(debtor, "100.00", day);
        long other = owes(debtor, "50.00", day);

        BookedReceipt part = book(debtor, "30.00", day.plusDays(1), new Share(invoice, Money.of("100.00")));
        BookedReceipt over = book(
                debtor,
                "140.00",
                day.plusDays(2),
                new Share(invoice, Money.of("70.00")),
                new Share(other, Money.of("50.00")));

        assertThat(part.cleared()).isEqualTo(Money.of("30.00"));
        assertThat(part.onAccount()).isEqualTo(Money.ZERO);
        assertThat(over.cleared()).isEqualTo(Money.of("120.00"));
        assertThat(over.onAccount()).isEqualTo(Money.of("20.00"));
        assertThat(open(debtor)).containsExactly(Map.entry(over.entryId(), Money.of("-20.00")));
    }

    @Test
    void whatIsTakenBackIsOpenAgainAndDueAsBefore() throws Exception {
        Posting.Debtor debtor = debtor("Return");
        LocalDate day = businessDate.today().minusDays(20);
        long invoice = owes(debtor, "100.00", day);
        BookedReceipt receipt = book(debtor, "120.00", day.plusDays(3), new Share(invoice, Money.of("100.00")));

        takeBack(receipt.entryId(), EntryKind.RETURN, day.plusDays(6));

        List<OpenEntry> open = entries(debtor);
        assertThat(open).extracting(OpenEntry::entryId).containsExactly(invoice);
        assertThat(open.get(0).open()).isEqualTo(Money.of("100.00"));
        assertThat(open.get(0).dueOn()).isEqualTo(day.plusDays(DUE_DAYS));
        assertThat(openOn(debtor, day.plusDays(4))).isEqualTo("-20.00");
        assertThat(openOn(debtor, day.plusDays(6))).isEqualTo("100.00");
        assertRefused(AlreadyTakenBack.class, () -> takeBack(receipt.entryId(), EntryKind.TRANSFER, day.plusDays(7)));
        assertRefused(NoSuchReceipt.class, () -> takeBack(invoice, EntryKind.RETURN, day.plusDays(7)));
    }

    @Test
    void aDocumentIsBookedOnce() throws Exception {
        Posting.Debtor debtor = debtor("Twice");
        NewReceipt receipt = new NewReceipt(debtor, Money.of("10.00"), businessDate.today(), "TWICE-1", List.of());
        transaction.run(() -> receipts.book(List.of(receipt)));

        assertRefused(AlreadyBooked.class, () -> transaction.run(() -> receipts.book(List.of(receipt))));
        assertThat(entries(debtor)).hasSize(1);
    }

    @Test
    void aRefundClosesACreditAndComesBackToo() throws Exception {
        Posting.Debtor debtor = debtor("Refund");
        LocalDate day = businessDate.today().minusDays(9);
        BookedReceipt receipt = book(debtor, "80.00", day);
        long refund = transaction.call(() -> receipts.refunded(
                debtor,
                Money.of("80.00"),
                day.plusDays(1),
                "RF-" + receipt.entryId(),
                List.of(new Share(receipt.entryId(), Money.of("80.00")))));
        assertThat(entries(debtor)).isEmpty();

        takeBack(refund, EntryKind.RETURN, day.plusDays(2));

        assertThat(open(debtor)).containsExactly(Map.entry(receipt.entryId(), Money.of("-80.00")));
    }

    @Test
    void aFeeIsDueAtOnceWithoutVat() throws Exception {
        Posting.Debtor debtor = debtor("Fee");
        LocalDate today = businessDate.today();
        long fee = transaction.call(() -> receipts.fee(debtor, Money.of("4.70"), today, "FEE-" + debtor.accountId()));

        OpenEntry entry = entries(debtor).get(0);
        assertThat(entry.entryId()).isEqualTo(fee);
        assertThat(entry.kind()).isEqualTo(EntryKind.FEE);
        assertThat(entry.dueOn()).isEqualTo(today);
    }

    @Test
    void nobodyPaysForAnother() throws Exception {
        Posting.Debtor debtor = debtor("Pays");
        Posting.Debtor other = debtor("Owes");
        long invoice = owes(other, "100.00", businessDate.today());

        assertRefused(
                NotOfTheDebtor.class,
                () -> book(debtor, "100.00", businessDate.today(), new Share(invoice, Money.of("100.00"))));
        assertThat(entries(debtor)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAClearingOfMoreThanIsOpen() throws Exception {
        Posting.Debtor debtor = debtor("Too much");
        long invoice = owes(debtor, "100.00", businessDate.today());
        BookedReceipt receipt = book(debtor, "200.00", businessDate.today());

        assertThatThrownBy(() -> sql.update(
                        "INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)"
                                + " VALUES (NEXT VALUE FOR clearing_seq, ?, ?, 100.01, ?)",
                        invoice,
                        receipt.entryId(),
                        businessDate.today()))
                .hasStackTraceContaining("more than what is open");
    }

    @Test
    void aBlockCoversItsEntryOrTheWholeAccountOnItsDays() throws Exception {
        Posting.Debtor debtor = debtor("Blocked");
        LocalDate today = businessDate.today();
        long one = owes(debtor, "10.00", today);
        long two = owes(debtor, "10.00", today);
        List<Long> both = List.of(one, two);
        long dispute = operator.call(() -> blocks.block(new NewBlock(
                debtor.accountId(), OptionalLong.of(one), BlockKind.DISPUTE, today, Period.OPEN_END, "too much")));
        long plan = operator.call(() -> blocks.block(new NewBlock(
                debtor.accountId(),
                OptionalLong.empty(),
                BlockKind.PLAN,
                today.plusDays(2),
                today.plusDays(4),
                "pays")));

        assertThat(operator.call(() -> blocks.blockedEntries(both, today))).containsExactly(one);
        assertThat(operator.call(() -> blocks.blockedEntries(both, today.plusDays(3))))
                .containsExactlyInAnyOrder(one, two);
        operator.run(() -> blocks.end(dispute, today.plusDays(3)));
        assertThat(operator.call(() -> blocks.blockedEntries(both, today.plusDays(4))))
                .isEmpty();
        assertRefused(BlockEnded.class, () -> operator.run(() -> blocks.end(dispute, today.plusDays(3))));
        operator.run(() -> blocks.end(plan, today));
        assertThat(operator.call(() -> blocks.blockedEntries(both, today.plusDays(2))))
                .containsExactly(one);
    }

    @Test
    void everyDayBalancesHoweverMuchIsTakenBack() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Posting.Debtor debtor = debtor("Random " + seed);
        LocalDate first = businessDate.today().minusDays(DAYS);
        List<Long> paid = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            LocalDate on = first.plusDays(random.nextInt(DAYS));
            owes(debtor, Money.ofCents(1 + random.nextInt(50_000)).toString(), on);
        }
        for (int i = 0; i < 40; i++) {
            LocalDate on = first.plusDays(random.nextInt(DAYS));
            paid.add(book(debtor, Money.ofCents(1 + random.nextInt(60_000)).toString(), on, some(random, debtor))
                    .entryId());
            if (random.nextInt(3) == 0) {
                Long back = paid.remove(random.nextInt(paid.size()));
                takeBack(back, EntryKind.RETURN, first.plusDays(random.nextInt(DAYS)));
            }
        }
        for (int day = 0; day <= DAYS; day++) {
            LocalDate asOf = first.plusDays(day);
            assertThat(openOn(debtor, asOf))
                    .as("open on %s, seed %d", asOf, seed)
                    .isEqualTo(balance(debtor, asOf));
            assertThat(itemsOn(debtor, asOf))
                    .as("items on %s, seed %d", asOf, seed)
                    .isEqualTo(fromRows(debtor, asOf));
        }
    }

    private Share[] some(Random random, Posting.Debtor debtor) throws Exception {
        return entries(debtor).stream()
                .filter(entry -> entry.open().signum() > 0 && random.nextInt(3) == 0)
                .map(entry -> new Share(entry.entryId(), entry.open()))
                .toArray(Share[]::new);
    }

    private Posting.Debtor debtor(String name) {
        // A prefix of a number series is short.
        String prefix = "R" + Long.toString(System.nanoTime() / 1000 % 100_000_000);
        return new Posting.Debtor(space.account(name), space.open(prefix).seller());
    }

    private long owes(Posting.Debtor debtor, String amount, LocalDate on) throws Exception {
        Posting.Document document =
                new Posting.Document(EntryKind.INVOICE, "R" + Long.toString(System.nanoTime(), 36), on);
        Posting.Due due = new Posting.Due(on.plusDays(DUE_DAYS), DueSource.TERMS, false, Optional.empty());
        Posting posting = new Posting(debtor, document, Money.of(amount), VatSplit.NONE, due);
        return transaction.call(() -> ledger.post(List.of(posting))).get(0);
    }

    private BookedReceipt book(Posting.Debtor debtor, String amount, LocalDate on, Share... shares) throws Exception {
        String document = "B" + Long.toString(System.nanoTime(), 36);
        NewReceipt receipt = new NewReceipt(debtor, Money.of(amount), on, document, List.of(shares));
        return transaction.call(() -> receipts.book(List.of(receipt))).get(0);
    }

    private void takeBack(long entryId, EntryKind kind, LocalDate on) {
        TakenBack how = new TakenBack(kind, on, "T" + Long.toString(System.nanoTime(), 36));
        transaction.run(() -> receipts.takeBack(entryId, how));
    }

    private List<OpenEntry> entries(Posting.Debtor debtor) throws Exception {
        Callable<List<OpenEntry>> question = () -> openItems.openEntries(List.of(debtor.accountId()));
        return operator.call(question);
    }

    private Map<Long, Money> open(Posting.Debtor debtor) throws Exception {
        Map<Long, Money> open = new TreeMap<>();
        entries(debtor).forEach(entry -> open.put(entry.entryId(), entry.open()));
        return open;
    }

    private Map<String, String> itemsOn(Posting.Debtor debtor, LocalDate day) throws Exception {
        Map<String, String> items = new TreeMap<>();
        operator.call(() -> openItems.ofAccount(debtor.accountId(), day, PageRequest.first(500)))
                .rows()
                .forEach(item -> items.put(
                        item.document().kind() + item.document().number(),
                        item.open().toString()));
        return items;
    }

    private String openOn(Posting.Debtor debtor, LocalDate day) throws Exception {
        return Money.sum(
                        operator
                                .call(() -> openItems.ofAccount(debtor.accountId(), day, PageRequest.first(500)))
                                .rows()
                                .stream()
                                .map(OpenItem::open)
                                .toList())
                .toString();
    }

    private String balance(Posting.Debtor debtor, LocalDate day) {
        return Money.ofCents(sql.number(
                        "SELECT COALESCE(SUM(100 * amount), 0) FROM ledger_entry WHERE account_id = ? AND booked_on <= ?",
                        debtor.accountId(),
                        day))
                .toString();
    }

    private Map<String, String> fromRows(Posting.Debtor debtor, LocalDate day) {
        Map<String, String> items = new TreeMap<>();
        sql.list(
                """
                        SELECT CONCAT(e.kind, e.document_number), e.amount
                          - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id AND c.cleared_on <= ?), 0)
                          + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id AND c.cleared_on <= ?), 0)
                          AS open FROM ledger_entry e WHERE e.account_id = ? AND e.booked_on <= ? HAVING open <> 0""",
                row -> items.put(
                        row.getString(1), Money.of(row.getBigDecimal(2)).toString()),
                day,
                day,
                debtor.accountId(),
                day);
        return items;
    }

    private static void assertRefused(Class<? extends Exception> refusal, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(refusal);
    }
}
