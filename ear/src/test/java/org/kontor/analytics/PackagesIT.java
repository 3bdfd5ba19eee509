package org.kontor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Leaving;
import org.kontor.contracts.LeavingReason;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Five contracts of a small house: what becomes of them is what the figures say, and every figure opens its contracts. */
class PackagesIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private Contracts contracts;

    @Inject
    private Packages packages;

    @Inject
    private Amendments amendments;

    @Inject
    private BusinessDate businessDate;

    private LocalDate month;
    private Place place;
    private long flex;
    private long fix;

    @BeforeEach
    void house() {
        String name = "PACK" + System.nanoTime() % 1_000_000;
        month = businessDate.today().withDayOfMonth(1);
        place = space.open(name);
        flex = space.product("FLEX-" + name, ProductKind.BASE, "100.00");
        fix = space.product("FIX-" + name, ProductKind.BASE, "200.00");
    }

    @Test
    void countsWhatWasTakenChangedAndLeft() throws Exception {
        signed(flex, month.minusMonths(2));
        long moved = signed(flex, month.minusMonths(2));
        long left = signed(flex, month.minusMonths(2));
        long kept = signed(fix, month);
        long undone = signed(flex, month.minusMonths(1));
        changeTo(moved, fix, month);
        LocalDate last = month;
        operator.run(() -> amendments.record(
                left,
                new Amendment.Cancellation(
                        last, CancellationKind.AGREED, new Leaving(LeavingReason.PRICE, "too dear"))));
        end(undone, businessDate.today());
        operator.run(() -> contracts.undoCancellation(undone));

        assertThat(counts(flex, month)).isEqualTo(counts(2, 0, 0, 1, 1));
        assertThat(counts(fix, month)).isEqualTo(counts(2, 1, 1, 0, 0));
        assertThat(counts(flex, month.minusMonths(1))).isEqualTo(counts(4, 1, 0, 0, 0));
        assertThat(row(flex, month).endedBy()).isEqualTo(Map.of("AGREED", 1));
        assertThat(row(flex, month).leftFor()).isEqualTo(Map.of("PRICE", 1));
        assertThat(behind(PackageEvent.CHANGED_TO, fix)).containsExactly(moved);
        assertThat(behind(PackageEvent.ENDED, flex)).containsExactly(left);
        assertThat(behind(PackageEvent.NEW, fix)).containsExactly(kept);
        assertThat(course(flex)).endsWith(3, 4, 2);
    }

    @Test
    void aChangeBackCountsEachTime() throws Exception {
        long contract = signed(flex, month.minusMonths(2));
        changeTo(contract, fix, month.minusMonths(1));
        changeTo(contract, flex, month);

        assertThat(counts(fix, month.minusMonths(1))).isEqualTo(counts(1, 0, 1, 0, 0));
        assertThat(counts(fix, month)).isEqualTo(counts(0, 0, 0, 1, 0));
        assertThat(counts(flex, month)).isEqualTo(counts(1, 0, 1, 0, 0));
    }

    @Test
    void anotherPriceOfTheSameProductIsNoChange() throws Exception {
        long contract = signed(flex, month.minusMonths(2));
        changeTo(contract, flex, month);

        assertThat(counts(flex, month)).isEqualTo(counts(1, 0, 0, 0, 0));
    }

    @Test
    void ofTwoChangesOnADayTheLaterCounts() throws Exception {
        long contract = signed(flex, month.minusMonths(1));
        changeTo(contract, fix, month);
        changeTo(contract, flex, month);

        assertThat(counts(flex, month)).containsEntry(PackageEvent.ACTIVE, 1);
        assertThat(packages(month).stream().filter(row -> row.offer().productId() == fix))
                .isEmpty();
    }

    @Test
    void revenueIsWhatWasInvoicedInTheMonth() throws Exception {
        signed(flex, month);
        signed(fix, month);
        runs.issued(place, businessDate.today());

        assertThat(row(flex, month).revenue()).isEqualTo(Money.of("100.00"));
        assertThat(row(fix, month).revenue()).isEqualTo(Money.of("200.00"));
    }

    @Test
    void idleIsWhatNobodyTookForNinetyDays() throws Exception {
        signed(flex, businessDate.today().minusDays(Packages.IDLE_DAYS + 1L));
        signed(fix, businessDate.today().minusDays(Packages.IDLE_DAYS));

        List<IdlePackage> idle = operator.call(() -> packages.idle());
        assertThat(idle).extracting(IdlePackage::productId).contains(flex).doesNotContain(fix);
        assertThat(idle.stream()
                        .filter(row -> row.productId() == flex)
                        .findFirst()
                        .orElseThrow()
                        .active())
                .isOne();
    }

    private long signed(long product, LocalDate start) {
        return space.contract(place, space.account("Paket"), start, product);
    }

    private void changeTo(long contract, long product, LocalDate day) throws Exception {
        long line = operator.call(() -> contracts.find(contract)).lines().get(0).id();
        operator.run(() -> contracts.changePlan(contract, line, product, day));
    }

    private void end(long contract, LocalDate last) throws Exception {
        operator.run(() -> contracts.cancel(contract, last, CancellationKind.AGREED));
    }

    private List<PackageMonth> packages(LocalDate of) throws Exception {
        return operator.call(() -> packages.month(of, place.location()));
    }

    private PackageMonth row(long product, LocalDate of) throws Exception {
        return packages(of).stream()
                .filter(row -> row.offer().productId() == product)
                .findFirst()
                .orElseThrow();
    }

    private Map<PackageEvent, Integer> counts(long product, LocalDate of) throws Exception {
        return row(product, of).counts();
    }

    private static Map<PackageEvent, Integer> counts(int active, int begun, int to, int from, int ended) {
        return Map.of(
                PackageEvent.ACTIVE, active,
                PackageEvent.NEW, begun,
                PackageEvent.CHANGED_TO, to,
                PackageEvent.CHANGED_FROM, from,
                PackageEvent.ENDED, ended);
    }

    private List<Long> behind(PackageEvent event, long product) throws Exception {
        return operator.call(() -> packages.contracts(event, month, product, place.location(), ALL)).rows().stream()
                .map(PackageContract::id)
                .toList();
    }

    private List<Integer> course(long product) throws Exception {
        return operator.call(() -> packages.courses(month, place.location())).stream()
                .filter(course -> course.productId() == product)
                .flatMap(course -> course.points().stream())
                .map(PackageCourse.Point::active)
                .toList();
    }
}
