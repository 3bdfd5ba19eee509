package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.MissingValue;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.ContractChange;
import org.kontor.contracts.Contracts;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A whole invoice taken back: its number, its days, its debt. */
class CancellationIT extends InContainer {
    private static final Money MONTH = Money.of("177.31");
    private static final Cancelling MISTAKE = new Cancelling("Falscher Empfänger", false);
    private static final Cancelling GOODWILL = new Cancelling("Wasserschaden", true);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private Contracts contracts;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void mirrorsTheInvoiceLineByLineUnderANumberOfItsOwn() throws Exception {
        Renter renter = renterOfThreeMonths("MIRROR");
        InvoiceView cancellation = view(cancel(renter.first(), MISTAKE));
        InvoiceView original = view(renter.first());

        assertThat(cancellation.row().kind()).isEqualTo(InvoiceKind.CANCELLATION);
        assertThat(cancellation.row().number()).endsWith("-000004");
        assertThat(cancellation.row().payable()).isEqualTo(MONTH.negated());
        assertThat(cancellation.row().issuedOn()).isEqualTo(businessDate.today());
        assertThat(cancellation.content().heading().references().reason()).isEqualTo("Falscher Empfänger");
        assertThat(cancellation.content().heading().references().preceding())
                .containsExactly(new PrecedingInvoice(
                        original.row().number(), original.row().issuedOn()));
        assertThat(cancellation.content().lines())
                .extracting(line -> line.price().quantity().negated())
                .isEqualTo(original.content().lines().stream()
                        .map(line -> line.price().quantity())
                        .toList());
    }

    @Test
    void letsTheNextRunBillItsDaysAgainAndNoOthers() throws Exception {
        Renter renter = renterOfThreeMonths("AGAIN");
        cancel(renter.first(), MISTAKE);

        List<InvoiceRow> again = runs.issued(renter.place(), businessDate.today());

        assertThat(again).extracting(InvoiceRow::payable).containsExactly(MONTH);
        assertThat(view(again.get(0).id()).content().servicePeriod().start()).isEqualTo(renter.start());
        assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
        assertThat(billedOf(renter)).isEqualTo(Money.of("447.00"));
    }

    @Test
    void neverBillsDaysAgainThatAreExcused() throws Exception {
        Renter renter = renterOfThreeMonths("EXCUSE");
        cancel(renter.first(), GOODWILL);

        assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
        assertThat(billedOf(renter)).isEqualTo(Money.of("298.00"));
        ContractChange excused =
                operator.call(() -> contracts.find(renter.contract())).changes().get(0);
        assertThat(excused.kind()).isEqualTo(ChangeKind.EXCUSED);
        assertThat(excused.effective()).isEqualTo(renter.start());
        assertThat(excused.until()).hasValue(renter.start().plusMonths(1));
    }

    @Test
    void billsByThePlanThatWasRecordedSince() throws Exception {
        Renter renter = renterOfThreeMonths("PLAN");
        cancel(renter.first(), MISTAKE);
        long cheap = space.product("CHEAP", ProductKind.BASE, "99.00");
        long line = operator.call(() -> contracts.find(renter.contract()))
                .lines()
                .get(0)
                .id();
        operator.run(() -> contracts.changePlan(renter.contract(), line, cheap, renter.start()));

        List<InvoiceRow> correcting = runs.issued(renter.place(), businessDate.today());

        // Month 1 at the new price, months 2 and 3 by the difference to it: 99 - 2 * 50.
        assertThat(correcting).extracting(InvoiceRow::net).containsExactly(Money.of("-1.00"));
        assertThat(billedOf(renter)).isEqualTo(Money.of("297.00"));
    }

    @Test
    void billsAPlanChangeOfBeforeTheCancellationOnce() throws Exception {
        Renter renter = renterOfThreeMonths("TWICE");
        long cheap = space.product("CHEAP", ProductKind.BASE, "99.00");
        long line = operator.call(() -> contracts.find(renter.contract()))
                .lines()
                .get(0)
                .id();
        operator.run(() -> contracts.changePlan(
                renter.contract(), line, cheap, renter.start().plusMonths(2)));
        runs.issued(renter.place(), businessDate.today());
        cancel(renter.first(), MISTAKE);

        assertThat(runs.issued(renter.place(), businessDate.today()))
                .extracting(InvoiceRow::payable)
                .containsExactly(MONTH);
        assertThat(billedOf(renter)).isEqualTo(Money.of("397.00"));
    }

    @Test
    void closesInvoiceAndCancellationAgainstEachOther() throws Exception {
        Renter renter = renterOfThreeMonths("CLOSE");
        cancel(renter.first(), MISTAKE);

        assertThat(openOf(renter))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.open()).isEqualTo(MONTH));
        assertThat(openOn(renter, businessDate.today().minusDays(1))).isEmpty();
    }

    @Test
    void owesTheAccountWhatItPaidBefore() throws Exception {
        Renter renter = renterOfThreeMonths("PAID");
        pay(renter, "100.00");
        TakeBackPreview preview = operator.call(() -> corrections.previewCancellation(renter.first(), MISTAKE));
        cancel(renter.first(), MISTAKE);

        assertThat(preview.ledger())
                .isEqualTo(new TakeBackPreview.Effect(Money.of("77.31"), Money.of("77.31"), Money.of("100.00")));
        assertThat(openOf(renter))
                .extracting(OpenItem::open)
                .containsExactlyInAnyOrder(MONTH, MONTH, Money.of("-100.00"));
    }

    @Test
    void previewsWhatItThenDoes() throws Exception {
        Renter renter = renterOfThreeMonths("SHOW");
        TakeBackPreview preview = operator.call(() -> corrections.previewCancellation(renter.first(), GOODWILL));
        InvoiceView cancellation = view(cancel(renter.first(), GOODWILL));

        assertThat(preview.lines()).isEqualTo(cancellation.content().lines());
        assertThat(preview.totals().payable()).isEqualTo(cancellation.row().payable());
        assertThat(preview.days().excused()).isTrue();
        assertThat(preview.days().days())
                .extracting(days -> days.period().start())
                .containsExactly(renter.start());
    }

    @Test
    void refusesASecondTimeAndTheCancellationOfACancellation() throws Exception {
        Renter renter = renterOfThreeMonths("FINAL");
        long cancellation = cancel(renter.first(), MISTAKE);

        assertThatThrownBy(() -> cancel(renter.first(), MISTAKE)).isInstanceOf(InvoiceAlreadyCancelled.class);
        assertThatThrownBy(() -> cancel(cancellation, MISTAKE)).isInstanceOf(NotTakenBack.class);
        assertThatThrownBy(() -> new Cancelling(" ", false)).isInstanceOf(MissingValue.class);
        assertThat(numbersOf(renter)).isEqualTo(4);
    }

    @Test
    void happensOnceWhenTwoClickAtOnce() throws Exception {
        Renter renter = renterOfThreeMonths("RACE");
        List<Future<Long>> clicks =
                executor.invokeAll(Stream.<Callable<Long>>generate(() -> () -> cancel(renter.first(), MISTAKE))
                        .limit(4)
                        .toList());

        assertThat(refusals(clicks)).hasSize(3).allMatch(InvoiceAlreadyCancelled.class::isInstance);
        assertThat(numbersOf(renter)).isEqualTo(4);
        assertThat(billedOf(renter)).isEqualTo(Money.of("298.00"));
    }

    /** Whoever comes first: in the end every day is billed once. */
    @Test
    void losesAndDoublesNothingBesideARunOfTheSameAccount() throws Exception {
        for (int i = 0; i < 5; i++) {
            Renter renter = renterOfThreeMonths("BESIDE" + i);
            space.contract(renter.place(), renter.account(), businessDate.today(), desk());
            Future<List<InvoiceRow>> run = executor.submit(() -> runs.issued(renter.place(), businessDate.today()));
            Future<Long> cancelled = executor.submit(() -> cancel(renter.first(), MISTAKE));
            refusals(List.of(cancelled));
            run.get();
            runs.issued(renter.place(), businessDate.today());

            assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
            assertThat(doubles(renter)).isZero();
            assertThat(proof(renter)).isZero();
        }
    }

    @Test
    void isRefusedByTheRunThatDraftedBeforeIt() throws Exception {
        Renter renter = renterOfThreeMonths("STALE");
        long cheap = space.product("CHEAP", ProductKind.BASE, "99.00");
        long line = operator.call(() -> contracts.find(renter.contract()))
                .lines()
                .get(0)
                .id();
        operator.run(() -> contracts.changePlan(renter.contract(), line, cheap, renter.start()));
        long drafted = runs.drafted(renter.place(), businessDate.today());
        cancel(renter.first(), MISTAKE);

        // Its drafts take back what the cancellation took back meanwhile: the account waits for the next run.
        assertThat(runs.issue(drafted).progress().parked()).isOne();
        runs.issued(renter.place(), businessDate.today());
        assertThat(billedOf(renter)).isEqualTo(Money.of("297.00"));
    }

    private record Renter(Place place, long account, long contract, LocalDate start, List<Long> invoices) {
        long first() {
            return invoices.get(0);
        }
    }

    /** A desk, billed month by month, three invoices of 149.00 net. */
    private Renter renterOfThreeMonths(String name) throws Exception {
        Place place = space.open(name);
        long account = space.account(name);
        LocalDate start = businessDate.today().withDayOfMonth(1).minusMonths(2);
        long contract = space.contract(place, account, start, desk());
        List<Long> issued = new ArrayList<>();
        for (int month = 0; month < 3; month++) {
            issued.add(runs.issued(place, start.plusMonths(month)).get(0).id());
        }
        return new Renter(place, account, contract, start, issued);
    }

    private long desk() {
        return space.product("DESK", ProductKind.BASE, "149.00");
    }

    private long cancel(long invoice, Cancelling how) throws Exception {
        return operator.call(() -> corrections.cancel(invoice, how));
    }

    private InvoiceView view(long invoice) throws Exception {
        return operator.call(() -> invoices.find(invoice));
    }

    private List<OpenItem> openOf(Renter renter) throws Exception {
        return openOn(renter, businessDate.today());
    }

    private List<OpenItem> openOn(Renter renter, LocalDate day) throws Exception {
        return operator.call(() -> openItems.ofAccount(renter.account(), day, PageRequest.first(100)))
                .rows();
    }

    /** No boundary books receipts yet. */
    private void pay(Renter renter, String amount) {
        sql.update("""
                INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,
                  due_source, thirty_day_notice)
                SELECT NEXT VALUE FOR ledger_entry_seq, e.account_id, e.seller_id, 'RECEIPT', e.document_number, -?,
                  e.booked_on, e.booked_on, 'AT_ONCE', FALSE
                FROM ledger_entry e JOIN invoice i ON i.number = e.document_number WHERE i.id = ?""", amount, renter.first());
        sql.update("""
                INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)
                SELECT NEXT VALUE FOR clearing_seq, d.id, c.id, ?, d.booked_on
                FROM ledger_entry d JOIN ledger_entry c ON c.document_number = d.document_number AND c.kind = 'RECEIPT'
                  JOIN invoice i ON i.number = d.document_number WHERE d.kind = 'INVOICE' AND i.id = ?""", amount, renter.first());
    }

    private Money billedOf(Renter renter) {
        return Money.ofCents(sql.number("""
                SELECT 100 * SUM(h.net) FROM contract_line l JOIN charge h ON h.contract_line_id = l.id
                WHERE l.contract_id = ?""", renter.contract()));
    }

    private long numbersOf(Renter renter) {
        return sql.number("""
                SELECT MAX(j.sequence) FROM seller s JOIN number_journal j ON j.series_id = s.number_series_id
                WHERE s.id = ?""", renter.place().seller());
    }

    /** Periods of a line whose days are billed more than once, or not at all. */
    private long doubles(Renter renter) {
        return sql.number("""
                SELECT COUNT(*) FROM (SELECT h.contract_line_id FROM contract c JOIN contract_line l ON l.contract_id = c.id
                    JOIN charge h ON h.contract_line_id = l.id WHERE c.account_id = ?
                  GROUP BY h.contract_line_id, h.period_start HAVING SUM(h.days) NOT BETWEEN 1 AND MAX(h.period_days)) p""", renter.account());
    }

    /** How far numbers, documents and the ledger are apart. */
    private long proof(Renter renter) {
        long seller = renter.place().seller();
        long numbers = numbersOf(renter);
        long documents = sql.number("SELECT COUNT(*) FROM invoice WHERE seller_id = ?", seller);
        long invoiced = sql.number("SELECT 100 * SUM(payable) FROM invoice WHERE seller_id = ?", seller);
        long booked = sql.number("SELECT 100 * SUM(amount) FROM ledger_entry WHERE seller_id = ?", seller);
        return Math.abs(numbers - documents) + Math.abs(invoiced - booked);
    }

    private static List<Throwable> refusals(List<Future<Long>> clicks) throws InterruptedException {
        List<Throwable> refusals = new ArrayList<>();
        for (Future<Long> click : clicks) {
            try {
                click.get();
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(BusinessException.class);
                refusals.add(refused.getCause());
            }
        }
        return refusals;
    }
}
