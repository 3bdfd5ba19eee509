package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.billing.CoverStatus;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.ExcuseReason;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Each contract day has one status, before the run, after it, and after a change of what was billed. */
class CoverageReportsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private CoverageReports reports;

    @Inject
    private Contracts contracts;

    @Inject
    private AsOperator operator;

    @Inject
    private BusinessDate businessDate;

    @Test
    void everyDayIsBilledBillableOrExcused() throws Exception {
        Place place = space.open("COVERED");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        LocalDate month = businessDate.today().withDayOfMonth(1);
        int length = month.lengthOfMonth();
        long paused = space.contract(place, space.account("Pause"), month, desk);
        long left = space.contract(place, space.account("Ende"), month, desk);
        operator.run(() -> contracts.excuse(
                paused,
                contracts.find(paused).lines().get(0).id(),
                new Period(month, month.plusDays(3)),
                "Wasserschaden"));

        CoverageReport before = report(place, month);
        assertThat(before.contracts()).isEqualTo(2);
        assertThat(before.total()).isEqualTo(2 * length);
        assertThat(before.count(CoverStatus.BILLABLE)).isEqualTo(2 * length - 3);
        assertThat(before.excused()).containsOnlyKeys(ExcuseReason.GRANTED);
        assertThat(before.open()).extracting(CoverageRow::contractId).containsOnly(paused, left);

        runs.issued(place, month);
        CoverageReport billed = report(place, month);
        assertThat(billed.count(CoverStatus.BILLED)).isEqualTo(2 * length - 3);
        assertThat(billed.open()).isEmpty();
        assertThat(billed.surplusDays()).isZero();

        operator.run(() -> contracts.cancel(left, month.plusDays(9), CancellationKind.AGREED));
        CoverageReport cut = report(place, month);
        assertThat(cut.total()).isEqualTo(length + 10);
        assertThat(cut.surplusDays()).isEqualTo(length - 10);
        assertThat(cut.open()).singleElement().satisfies(row -> {
            assertThat(row.contractId()).isEqualTo(left);
            assertThat(row.surplus()).isTrue();
        });

        runs.issued(place, month);
        assertThat(report(place, month).open()).isEmpty();
    }

    private CoverageReport report(Place place, LocalDate month) throws Exception {
        return operator.call(() -> reports.of(place.seller(), new Period(month, month.plusMonths(1))));
    }
}
