package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractMovedOn;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunAlreadyOpen;
import org.kontor.invoicing.RunState;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/**
 * A change of plan, a cancellation and two billing runs of one contract at the same moment: the result is that of some
 * order, nothing is billed twice or forgotten, and nobody sees a deadlock.
 */
class SameMomentIT extends InContainer {
    private static final int ROUNDS = 12;

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private Amendments amendments;

    @Inject
    private Contracts contracts;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void isLivedInSomeOrder() throws Exception {
        long desk = space.product("MOMENT-DESK", ProductKind.BASE, "149.00");
        long fix = space.product("MOMENT-FIX", ProductKind.BASE, "289.00");
        LocalDate first = businessDate.today().withDayOfMonth(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Place place = space.open("MOMENT-" + round);
                long contract = space.contract(place, space.account("moment " + round), first, desk);
                live(threads, place, contract, fix);
                settle(place, first.plusMonths(2));
                assertBilledOnce(contract, first.plusMonths(2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void live(ExecutorService threads, Place place, long contract, long fix) throws Exception {
        LocalDate today = businessDate.today();
        long line = admin.call(() -> contracts.find(contract)).lines().get(0).id();
        CyclicBarrier barrier = new CyclicBarrier(4);
        List<Future<Boolean>> done = new ArrayList<>();
        done.add(threads.submit(atOnce(
                barrier,
                () -> amendments.record(contract, new Amendment.PlanChange(line, fix, today, AnchorRule.KEPT)))));
        done.add(threads.submit(atOnce(
                barrier,
                () -> amendments.record(
                        contract, new Amendment.Cancellation(today.plusDays(20), CancellationKind.AGREED)))));
        for (int run = 0; run < 2; run++) {
            done.add(threads.submit(atOnce(barrier, () -> billingRuns.start(place.seller(), today))));
        }
        int runsStarted = 0;
        for (int i = 0; i < done.size(); i++) {
            runsStarted += result(done.get(i)) && i > 1 ? 1 : 0;
        }
        assertThat(runsStarted).isPositive();
        assertThat(admin.call(() -> contracts.find(contract)).amendments()).isEqualTo(2);
    }

    private <T> Callable<Boolean> atOnce(CyclicBarrier barrier, Callable<T> work) {
        return () -> {
            barrier.await();
            try {
                admin.call(work);
                return true;
            } catch (RunAlreadyOpen | ContractMovedOn second) {
                return false;
            }
        };
    }

    private static boolean result(Future<Boolean> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("seen by a person", e);
        }
    }

    /** Issues the run that was caught in the moment, and what is due after it. */
    private void settle(Place place, LocalDate through) throws Exception {
        for (long run : openRuns(place)) {
            runs.await(run, RunState.DRAFTED);
            runs.issue(run);
        }
        runs.issued(place, through);
        assertThat(runs.issued(place, through)).isEmpty();
    }

    private List<Long> openRuns(Place place) {
        return sql.list(
                "SELECT id FROM billing_run WHERE seller_id = ? AND state NOT IN ('DONE', 'DISCARDED')",
                row -> row.getLong(1),
                place.seller());
    }

    /** As if all had been known before the only run. */
    private void assertBilledOnce(long contract, LocalDate through) throws Exception {
        Terms terms = admin.call(() -> contracts.terms(contract));
        Run run = new Run(through, businessDate.today());
        Calculator calculator = new Calculator(admin.call(() -> taxClasses.rates()));
        Money expected = Money.sum(calculator.charges(terms, Billed.NOTHING, run).stream()
                .map(Charge::net)
                .toList());
        Money billed = sql.first(
                        "SELECT SUM(h.net) FROM charge h JOIN contract_line l ON l.id = h.contract_line_id"
                                + " WHERE l.contract_id = ?",
                        row -> Money.of(row.getBigDecimal(1)),
                        contract)
                .orElseThrow();
        assertThat(billed).isEqualTo(expected);
        assertThat(sql.list(
                        "SELECT SUM(h.days) FROM charge h JOIN contract_line l ON l.id = h.contract_line_id"
                                + " WHERE l.contract_id = ? GROUP BY h.period_start HAVING SUM(h.days) < 0"
                                + " OR SUM(h.days) > MAX(h.period_days)",
                        row -> row.getInt(1),
                        contract))
                .isEmpty();
    }
}
