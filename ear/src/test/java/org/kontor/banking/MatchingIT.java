package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.Share;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Payments find what they are for by themselves, and people decide the rest, once. */
class MatchingIT extends InContainer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Money MONTH = Money.of("177.31");

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private TransactionsForTests bank;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private BankingSettings settings;

    @Inject
    private Allocations allocations;

    @Inject
    private LearnedIbans learned;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    /** A seller with a bank account and one customer who owes one month. */
    private record Owing(long seller, long bankAccount, long account, InvoiceRow invoice, String iban) {}

    private Owing owing(String prefix, String customer) throws Exception {
        Place place = space.open(prefix);
        long account = space.account(customer);
        LocalDate start = businessDate.today().withDayOfMonth(1);
        space.contract(place, account, start, space.product("match-desk", ProductKind.BASE, "149.00"));
        InvoiceRow invoice = runs.issued(place, start).get(0);
        String iban = "DE" + Math.abs((prefix + "own").hashCode()) + "000000000000";
        return new Owing(place.seller(), bank.account(place.seller(), iban, start), account, invoice, payers(prefix));
    }

    private static String payers(String prefix) {
        return "DE" + Math.abs(prefix.hashCode()) + "111111111111";
    }

    private long pays(Owing owing, String amount, String name, String purpose) {
        return bank.transaction(owing.bankAccount(), businessDate.today(), amount, name, owing.iban(), purpose);
    }

    private List<AllocationRow> allocated(long transaction) throws Exception {
        return await().atMost(PATIENCE)
                .until(() -> operator.call(() -> allocations.of(transaction)), rows -> !rows.isEmpty());
    }

    private WaitingRow proposed(long transaction) throws Exception {
        return await().atMost(PATIENCE)
                .until(
                        () -> operator.call(() -> allocations.waiting(transaction)),
                        row -> row.isPresent() && !row.get().proposals().isEmpty())
                .orElseThrow();
    }

    private Money open(long account) throws Exception {
        return Money.sum(operator.call(() -> openItems.openEntries(List.of(account))).stream()
                .map(OpenEntry::open)
                .toList());
    }

    @Test
    void paymentThatNamesItsInvoiceIsBookedByItself() throws Exception {
        Owing owing = owing("MATCHA", "Nordlicht Verlag");
        long transaction = pays(
                owing,
                "177.31",
                "NORDLICHT VERLAG",
                "Rechnung " + owing.invoice().number());
        AllocationRow row = allocated(transaction).get(0);
        assertThat(row.reason().key()).isEqualTo("matching.number.exact");
        assertThat(row.account().orElseThrow().id()).isEqualTo(owing.account());
        assertThat(open(owing.account())).isEqualTo(Money.ZERO);
        assertThat(operator.call(() -> allocations.ofEntry(row.entryId().orElseThrow())))
                .map(AllocationRow::transactionId)
                .contains(transaction);
        assertThat(operator.call(() -> allocations.waiting(transaction))).isEmpty();
    }

    @Test
    void toleranceOfTheSellerCounts() throws Exception {
        Owing strict = owing("MATCHT", "Ahornblatt Verlag");
        long refused = pays(strict, "177.30", "Wer anders", "Kunde " + number(strict));
        await().atMost(PATIENCE).until(() -> isTried(refused));
        assertThat(operator.call(() -> allocations.of(refused))).isEmpty();

        BankingRules now = admin.call(settings::rules);
        Map<Long, Money> tolerances = new HashMap<>(now.tolerances());
        Owing kind = owing("MATCHU", "Birkenrinde Verlag");
        tolerances.put(kind.seller(), Money.of("0.05"));
        admin.run(() -> settings.change(new BankingRules(
                now.alertTo(),
                now.alertLanguage(),
                now.waitingDays(),
                now.releaseDays(),
                now.creditUse(),
                tolerances)));
        long accepted = pays(kind, "177.30", "Wer anders", "Kunde " + number(kind));
        assertThat(allocated(accepted).get(0).reason().key()).isEqualTo("matching.customer.item");
        assertThat(open(kind.account())).isEqualTo(Money.of("0.01"));
    }

    private String number(Owing owing) {
        return sql.first("SELECT number FROM account WHERE id = ?", row -> row.getString(1), owing.account())
                .orElseThrow();
    }

    @Test
    void whatIsTakenBackIsOpenAgainAndWaitsForAPerson() throws Exception {
        Owing owing = owing("MATCHB", "Kiezwerk Labs");
        long transaction = pays(owing, "177.31", "Kiezwerk", owing.invoice().number());
        allocated(transaction);
        operator.run(() -> allocations.undo(transaction, "Falscher Kunde"));
        OpenEntry again = operator.call(() -> openItems.openEntries(List.of(owing.account())))
                .get(0);
        assertThat(again.open()).isEqualTo(MONTH);
        assertThat(again.dueOn()).isEqualTo(owing.invoice().dueOn());
        assertThat(operator.call(() -> allocations.waiting(transaction))
                        .orElseThrow()
                        .byHand())
                .isTrue();
        assertThatThrownBy(() -> operator.run(() -> allocations.undo(transaction, "")))
                .isInstanceOf(NothingToUndo.class);
        operator.run(() -> allocations.putOnAccount(transaction, owing.account()));
        assertThat(open(owing.account())).isEqualTo(Money.ZERO);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND kind = ?",
                        owing.account(),
                        EntryKind.TRANSFER.name()))
                .isEqualTo(1);
    }

    @Test
    void acceptedProposalTeachesTheIbanUntilASecondPayerUsesIt() throws Exception {
        Owing owing = owing("MATCHC", "Sabine Krüger");
        long first = pays(owing, "177.31", "Sabine Krueger", "Miete");
        assertThat(proposed(first).first().orElseThrow().reason().key()).isEqualTo("matching.propose.name");
        operator.run(() -> allocations.accept(first, 1));
        assertThat(open(owing.account())).isEqualTo(Money.ZERO);

        long second = pays(owing, "50.00", "Sabine Krueger", "Miete");
        assertThat(allocated(second).get(0).reason().key()).isEqualTo("matching.iban.account");

        long other = space.account("Bruno Krüger");
        long third = pays(owing, "20.00", "S. Krueger", "fuer Bruno Krüger");
        await().atMost(PATIENCE).until(() -> isTried(third));
        operator.run(() -> allocations.putOnAccount(third, other));
        List<LearnedIban> known = operator.call(() -> learned.list(PageRequest.filtered(owing.iban(), 0, 10)))
                .rows();
        assertThat(known).hasSize(2).allMatch(LearnedIban::isShared);
        assertThat(known.get(0).learnedBy()).isNotEmpty();
        long fourth = pays(owing, "30.00", "Sabine Krueger", "Miete");
        assertThat(proposed(fourth).proposals()).isNotEmpty();
        operator.run(() -> learned.forget(known.get(0).id()));
        assertThat(operator.call(() -> learned.list(PageRequest.filtered(owing.iban(), 0, 10)))
                        .rows())
                .hasSize(1)
                .noneMatch(LearnedIban::isShared);
    }

    private boolean isTried(long transaction) {
        return sql.exists(
                "SELECT 1 FROM unallocated_transaction WHERE transaction_id = ? AND tried_on = ?",
                transaction,
                businessDate.today());
    }

    @Test
    void splitsOverItemsAndRefusesMoreThanIsOpen() throws Exception {
        Owing owing = owing("MATCHD", "Ankerplatz Film");
        long other = space.account("Tintenfisch Media");
        long transaction = pays(owing, "200.00", "Wer weiß", "ohne Worte");
        OpenEntry entry = operator.call(() -> openItems.openEntries(List.of(owing.account())))
                .get(0);
        Money tooMuch = Money.of("180.00");
        assertThatThrownBy(() -> operator.run(() -> allocations.split(
                        transaction,
                        List.of(new Part(
                                owing.account(), Money.of("200.00"), List.of(new Share(entry.entryId(), tooMuch)))))))
                .isInstanceOf(WrongSplit.class);
        assertThatThrownBy(() -> operator.run(
                        () -> allocations.split(transaction, List.of(new Part(other, Money.of("20.00"), List.of())))))
                .isInstanceOf(WrongSplit.class);
        operator.run(() -> allocations.split(
                transaction,
                List.of(
                        new Part(owing.account(), Money.of("180.00"), List.of(new Share(entry.entryId(), MONTH))),
                        new Part(other, Money.of("20.00"), List.of()))));
        assertThat(open(owing.account())).isEqualTo(Money.of("-2.69"));
        assertThat(open(other)).isEqualTo(Money.of("-20.00"));
        assertThat(operator.call(() -> allocations.of(transaction))).hasSize(2);
    }

    @Test
    void whatGoesOutIsPutAsideWithANote() throws Exception {
        Owing owing = owing("MATCHE", "Morgenrot Design");
        long salary = pays(owing, "-177.31", "Morgenrot Design", owing.invoice().number());
        await().atMost(PATIENCE).until(() -> isTried(salary));
        assertThat(operator.call(() -> allocations.waiting(salary))
                        .orElseThrow()
                        .proposals())
                .isEmpty();
        assertThatThrownBy(() -> operator.run(() -> allocations.putOnAccount(salary, owing.account())))
                .isInstanceOf(GoesOut.class);
        assertThatThrownBy(() -> operator.run(() -> allocations.putAside(salary, " ")))
                .isInstanceOf(NoteMissing.class);
        operator.run(() -> allocations.putAside(salary, "Gehalt November"));
        assertThat(operator.call(() -> allocations.of(salary)).get(0).note()).isEqualTo("Gehalt November");
        assertThat(open(owing.account())).isEqualTo(MONTH);
    }

    @Test
    void twoClicksAllocateOnce() throws Exception {
        Owing owing = owing("MATCHF", "Papierboot Catering");
        long transaction = pays(owing, "500.00", "Unbekannt", "nichts");
        List<Future<?>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(
                    executor.submit(() -> operator.run(() -> allocations.putOnAccount(transaction, owing.account()))));
        }
        List<Throwable> refused = new ArrayList<>();
        for (Future<?> click : clicks) {
            try {
                click.get();
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        assertThat(refused).hasSize(3).allMatch(AlreadyAllocated.class::isInstance);
        assertThat(open(owing.account())).isEqualTo(MONTH.minus(Money.of("500.00")));
        assertThat(Optional.of(sql.number("SELECT COUNT(*) FROM allocation WHERE transaction_id = ?", transaction)))
                .contains(1L);
    }
}
