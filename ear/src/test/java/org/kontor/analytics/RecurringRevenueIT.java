package org.kontor.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;

/** What comes in every month by itself follows from the contracts in force. */
class RecurringRevenueIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private RecurringRevenues revenues;

    @Inject
    private BusinessDate businessDate;

    @Test
    void followsWhatIsSignedChangedAndCancelled() throws Exception {
        LocalDate today = businessDate.today();
        LocalDate later = today.plusMonths(2);
        // Contracts of other tests begin and end between these days.
        Map<LocalDate, Money> before = new HashMap<>();
        for (int days : List.of(0, 20, 30, 31)) {
            before.put(later.plusDays(days), on(later.plusDays(days)));
        }
        long desk = space.product("MRR-DESK", ProductKind.BASE, "200.00");
        long locker = space.product("MRR-LOCKER", ProductKind.ADD_ON, "24.00");
        SpaceForTests.Place place = space.open("MRR");
        long account = space.account("Recurring");
        List<OrderedLine> lines = List.of(OrderedLine.of(desk), OrderedLine.of(locker));
        long contract = operator.call(
                () -> contracts.sign(new ContractOrder(account, place.location(), today, withPauses(), lines)));
        assertThat(added(later, before)).isEqualTo(Money.of("224.00"));

        long line = operator.call(() -> contracts.find(contract).lines().get(1).id());
        operator.run(() -> contracts.changeQuantity(contract, line, Quantity.of(3), today.plusMonths(1)));
        assertThat(added(later, before)).isEqualTo(Money.of("272.00"));

        operator.run(() -> contracts.pause(contract, new Period(later, later.plusDays(20))));
        assertThat(added(later, before)).isEqualTo(Money.ZERO);
        assertThat(added(later.plusDays(20), before)).isEqualTo(Money.of("272.00"));

        operator.run(() -> contracts.cancel(contract, later.plusDays(30), CancellationKind.EXTRAORDINARY));
        assertThat(added(later.plusDays(30), before)).isEqualTo(Money.of("272.00"));
        assertThat(added(later.plusDays(31), before)).isEqualTo(Money.ZERO);
        operator.run(() -> contracts.undoCancellation(contract));
        assertThat(added(later.plusDays(31), before)).isEqualTo(Money.of("272.00"));
    }

    @Test
    void convertsYearsAndGrossPricesToAMonthWithoutTax() throws Exception {
        LocalDate today = businessDate.today();
        Money before = on(today);
        long yearly = space.product("MRR-YEARLY", ProductKind.BASE, "1.00");
        ListPrice gross = new ListPrice(
                UnitPrice.of("1428.00"), PriceEntry.GROSS, Interval.years(1), Timing.IN_ADVANCE, Proration.DAYS);
        operator.run(() -> products.priceFrom(yearly, today, gross));
        space.contract(space.open("MRRY"), space.account("Yearly"), today, yearly);

        assertThat(on(today).minus(before)).isEqualTo(Money.of("100.00"));
    }

    @Test
    void isKeptEveryDay() {
        LocalDate today = businessDate.today();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator.call(() -> revenues.upTo(today))
                        .filter(kept -> kept.day().equals(today))
                        .isPresent());
    }

    private static ContractOrder.Conditions withPauses() {
        return new ContractOrder.Conditions(
                AnchorKind.CALENDAR, new Term.Indefinite(NoticeRule.of("1 month to month end")), new PauseRule(14, 90));
    }

    private Money added(LocalDate day, Map<LocalDate, Money> before) throws Exception {
        return on(day).minus(before.get(day));
    }

    private Money on(LocalDate day) throws Exception {
        return operator.call(() -> revenues.compute(day)).net();
    }
}
