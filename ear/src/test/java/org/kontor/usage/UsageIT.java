package org.kontor.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.RollOver;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.OtherKind;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.invoicing.InvoicePreview;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.RunState;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** What is used is billed once, in arrears, on the invoice of the next rent. */
class UsageIT extends InContainer {
    private static final String ROOM = "ROOMHOUR";

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private Usages usages;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void billsLastMonthsHoursBesideThisMonthsRentAndOnlyOnce() throws Exception {
        Renter renter = renter("HOURS");
        runs.issued(renter.place(), renter.month().minusDays(1));
        use(renter, renter.used(3, 9), 300);
        use(renter, renter.used(4, 9), 60);
        List<InvoicePreview> preview = operator.call(() -> invoices.preview(renter.account()));

        InvoiceRow invoice = runs.issued(renter.place(), renter.month()).get(0);

        // 360 minutes less 120 included: 4 hours at 12.00, beside the desk.
        assertThat(invoice.net()).isEqualTo(Money.of("197.00"));
        assertThat(preview)
                .singleElement()
                .satisfies(next -> assertThat(next.totals().net()).isEqualTo(invoice.net()));
        assertThat(states(renter)).containsOnly(UsageState.BILLED);
        assertThat(runs.issued(renter.place(), renter.month())).isEmpty();
    }

    @Test
    void billsALateRecordOnTheNextInvoiceWithItsOwnDate() throws Exception {
        Renter renter = renter("LATE");
        runs.issued(renter.place(), renter.month());
        use(renter, renter.used(3, 9), 180);

        InvoiceRow late = runs.issued(renter.place(), renter.month()).get(0);

        assertThat(late.net()).isEqualTo(Money.of("12.00"));
        assertThat(invoice(late).content().lines().get(0).period())
                .isEqualTo(Period.ofDays(
                        renter.used(3, 9).toLocalDate(), renter.used(3, 9).toLocalDate()));
    }

    @Test
    void billsAgainWhatACancelledInvoiceBilledUnlessItIsExcused() throws Exception {
        Renter renter = renter("AGAIN");
        runs.issued(renter.place(), renter.month());
        use(renter, renter.used(3, 9), 180);
        InvoiceRow first = runs.issued(renter.place(), renter.month()).get(0);

        operator.call(() -> corrections.cancel(first.id(), new Cancelling("Irrtum", false)));
        assertThat(states(renter)).containsOnly(UsageState.OPEN);
        InvoiceRow second = runs.issued(renter.place(), renter.month()).get(0);
        assertThat(second.net()).isEqualTo(first.net());

        operator.call(() -> corrections.cancel(second.id(), new Cancelling("Kulanz", true)));
        assertThat(states(renter)).containsOnly(UsageState.EXCUSED);
        assertThat(runs.issued(renter.place(), renter.month())).isEmpty();
    }

    @Test
    void takesBackWhatIsNotBilledAtOnceAndTheRestByACounterRecord() throws Exception {
        Renter renter = renter("BACK");
        runs.issued(renter.place(), renter.month());
        long open = use(renter, renter.used(3, 9), 600);
        operator.run(() -> usages.takeBack(open, "doppelt"));
        assertThat(runs.issued(renter.place(), renter.month())).isEmpty();

        long billed = use(renter, renter.used(3, 9), 180);
        runs.issued(renter.place(), renter.month());
        operator.run(() -> usages.takeBack(billed, "nicht genutzt"));
        assertThatThrownBy(() -> operator.run(() -> usages.takeBack(billed, "nochmal")))
                .isInstanceOf(UsageNotOpen.class);
        InvoiceRow back = runs.issued(renter.place(), renter.month()).get(0);
        assertThat(back.net()).isEqualTo(Money.of("-12.00"));
        use(renter, renter.used(5, 9), 120);
        assertThat(runs.issued(renter.place(), renter.month())).isEmpty();
    }

    @Test
    void leavesARecordAloneWhileItStandsInADraft() throws Exception {
        Renter renter = renter("DRAFT");
        long id = use(renter, renter.used(3, 9), 180);
        long run = runs.drafted(renter.place(), renter.month());
        assertThatThrownBy(() -> operator.run(() -> usages.takeBack(id, "falsch")))
                .isInstanceOf(UsageInDraft.class);
        operator.run(() -> billingRuns.discard(run));
        runs.await(run, RunState.DISCARDED);
        operator.run(() -> usages.takeBack(id, "falsch"));
        assertThat(states(renter)).containsOnly(UsageState.VOID);
    }

    @Test
    void knowsAKeyAgain() throws Exception {
        Renter renter = renter("KEY");
        NewUsage usage = new NewUsage(renter.number(), ROOM, renter.used(3, 9), 60, "key-" + renter.number(), "");
        long id = operator.call(() -> usages.record(usage));
        assertThat(operator.call(() -> usages.record(usage))).isEqualTo(id);
        NewUsage other = new NewUsage(renter.number(), ROOM, renter.used(3, 9), 61, usage.key(), "");
        assertThatThrownBy(() -> operator.call(() -> usages.record(other))).isInstanceOf(UsageKeyReused.class);
        assertThat(states(renter)).hasSize(1);
        assertThatThrownBy(() -> operator.call(
                        () -> usages.record(new NewUsage(renter.number(), "NOTHING", renter.used(3, 9), 60, "", ""))))
                .isInstanceOf(NoMeteredLine.class);
    }

    @Test
    void usesCreditsAfterWhatIsIncludedAndTellsWhatIsLeft() throws Exception {
        Renter renter = renter("CREDIT");
        runs.issued(renter.place(), renter.month());
        Period year = new Period(renter.month().minusMonths(2), renter.month().plusYears(1));
        operator.call(() ->
                usages.credit(new NewCredit(renter.account(), OptionalLong.empty(), ROOM, 90, year, "Team-Guthaben")));
        operator.call(() -> usages.credit(
                new NewCredit(renter.account(), OptionalLong.of(renter.contract()), ROOM, 30, year, "Geschenk")));
        use(renter, renter.used(3, 9), 180);

        LocalDate day = renter.used(3, 9).toLocalDate();
        assertThat(operator.call(() -> usages.left(renter.contract(), day)).get(ROOM))
                .extracting(Remaining::source, Remaining::left)
                .containsExactly(
                        tuple(Source.ALLOWANCE, 0), tuple(Source.MEMBER_CREDIT, 0), tuple(Source.TEAM_CREDIT, 60));
        assertThat(runs.issued(renter.place(), renter.month())).isEmpty();
        assertThat(states(renter)).containsOnly(UsageState.BILLED);
        use(renter, renter.used(6, 9), 120);
        assertThat(runs.issued(renter.place(), renter.month()).get(0).net()).isEqualTo(Money.of("12.00"));
    }

    @Test
    void neverTurnsADeskIntoSomethingMetered() throws Exception {
        Renter renter = renter("METER");
        Contract contract = operator.call(() -> contracts.find(renter.contract()));
        long desk = contract.lines().get(0).id();
        long room = contract.lines().get(1).product().id();

        assertThat(contract.lines()).extracting(ContractLine::kind).containsExactly(LineKind.BASE, LineKind.METERED);
        assertThatThrownBy(() -> operator.run(() -> contracts.changePlan(
                        renter.contract(), desk, room, renter.month().plusMonths(1))))
                .isInstanceOf(OtherKind.class);
    }

    @Test
    void billsByUseWhatIsAddedToARunningContract() throws Exception {
        Renter renter = renter("ADDED");
        long print = space.metered("PAGES", ProductUnit.PIECE, "0.15", PriceDetails.NONE);
        operator.call(() -> amendments.record(
                renter.contract(),
                new Amendment.LineAdded(print, Quantity.ONE, renter.month().minusMonths(1))));
        runs.issued(renter.place(), renter.month());
        operator.call(() -> usages.record(new NewUsage(renter.number(), "PAGES", renter.used(3, 9), 100, "", "")));
        assertThat(runs.issued(renter.place(), renter.month()))
                .extracting(InvoiceRow::net)
                .containsExactly(Money.of("15.00"));
    }

    @Test
    void losesNothingAndBillsNothingTwiceWhileRunsDraft() throws Exception {
        Renter renter = renter("RACE");
        runs.issued(renter.place(), renter.month());
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            int number = writer;
            writers.add(executor.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    String key = renter.number() + "-" + number + "-" + i;
                    NewUsage usage = new NewUsage(renter.number(), ROOM, renter.used(2 + i % 20, 9), 30, key, "");
                    operator.call(() -> usages.record(usage));
                    // Slow enough that several runs draft meanwhile.
                    Thread.sleep(60);
                }
                return null;
            }));
        }
        Money billed = Money.ZERO;
        int issuing = 0;
        while (writers.stream().anyMatch(writer -> !writer.isDone())) {
            billed = billed.plus(net(runs.issued(renter.place(), renter.month())));
            issuing++;
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        billed = billed.plus(net(runs.issued(renter.place(), renter.month())));

        assertThat(issuing).as("runs while 120 records came").isGreaterThan(1);
        assertThat(states(renter)).hasSize(120).containsOnly(UsageState.BILLED);
        // 120 half hours less 2 hours included, at 12.00.
        assertThat(billed).isEqualTo(Money.of("696.00"));
        assertThat(sql.number(
                        "SELECT SUM(s.units) FROM usage_share s JOIN usage_record r ON r.id = s.record_id"
                                + " WHERE r.contract_id = ?",
                        renter.contract()))
                .isEqualTo(3600);
    }

    @Test
    void takesAThousandAtOnceAndEachOnce() throws Exception {
        Renter renter = renter("MANY");
        List<NewUsage> many = IntStream.range(0, Usages.MOST_AT_ONCE)
                .mapToObj(i -> new NewUsage(
                        renter.number(), ROOM, renter.used(1 + i % 20, 9), 1, renter.number() + "/" + i, ""))
                .toList();
        List<Long> ids = operator.call(() -> usages.record(many));
        assertThat(ids).doesNotHaveDuplicates().hasSize(1000);
        assertThat(operator.call(() -> usages.record(many))).isEqualTo(ids);
    }

    private record Renter(Place place, long account, long contract, String number, LocalDate month) {
        /** A moment in the month before. */
        LocalDateTime used(int day, int hour) {
            return month.minusMonths(1).withDayOfMonth(day).atTime(hour, 0);
        }
    }

    /** A desk with two hours a month, since the month before. */
    private Renter renter(String name) throws Exception {
        Place place = space.open("U" + name);
        long account = space.account(name);
        LocalDate month = businessDate.today().withDayOfMonth(1);
        long room = space.metered(ROOM, ProductUnit.HOUR, "12.00", PriceDetails.NONE);
        long desk = space.including("DESK2H", "149.00", new Allowance(ROOM, 120, IntervalUnit.MONTH, RollOver.NONE));
        long contract = space.contract(place, account, month.minusMonths(1), desk, room);
        String number = operator.call(() -> contracts.find(contract)).number();
        return new Renter(place, account, contract, number, month);
    }

    private long use(Renter renter, LocalDateTime at, int minutes) throws Exception {
        return operator.call(() -> usages.record(new NewUsage(renter.number(), ROOM, at, minutes, "", "")));
    }

    private List<UsageState> states(Renter renter) throws Exception {
        return operator
                .call(() -> usages.ofContract(renter.contract(), PageRequest.first(PageRequest.LARGEST)))
                .rows()
                .stream()
                .map(UsageRow::state)
                .toList();
    }

    private InvoiceView invoice(InvoiceRow row) throws Exception {
        return operator.call(() -> invoices.find(row.id()));
    }

    private static Money net(List<InvoiceRow> issued) {
        return Money.sum(issued.stream().map(InvoiceRow::net).toList());
    }
}
