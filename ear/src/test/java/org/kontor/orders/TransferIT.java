package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.AlreadyTransferred;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PlannedAfterTransfer;
import org.kontor.contracts.SamePayer;
import org.kontor.contracts.Transfers;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.money.Money;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A contract goes to another payer: no day is paid twice and none is missed. */
class TransferIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Orders orders;

    @Inject
    private Contracts contracts;

    @Inject
    private Transfers transfers;

    @Inject
    private Amendments amendments;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Test
    void splitsAnInvoicedMonthBetweenBothPayers() throws Exception {
        Place place = space.open("HAND-OVER");
        long desk = space.product("HAND-DESK", ProductKind.BASE, "310.00");
        long locker = space.product("HAND-LOCKER", ProductKind.ADD_ON, "31.00");
        LocalDate first = businessDate.today().withDayOfMonth(1);
        long before = space.account("hands over");
        long next = space.account("takes over");
        long contract = space.contract(place, before, first, desk, locker);
        Money whole = runs.issued(place, businessDate.today()).get(0).payable();
        LocalDate day = first.plusDays(10);
        String number = number(next);

        TransferEffect told = admin.call(() -> orders.transferEffect(contract, number, day));
        assertThat(told.closing().money().isInsideIssued()).isTrue();
        assertThatThrownBy(() -> operator.call(() -> orders.transfer(contract, number, day, 0)))
                .isInstanceOf(InsideIssued.class);
        long taken = admin.call(() -> orders.transfer(contract, number, day, 0));

        List<InvoiceRow> issued = runs.issued(place, businessDate.today());
        Money credit = payable(issued, before);
        Money charged = payable(issued, next);
        assertThat(charged).isEqualTo(told.first().gross());
        assertThat(charged).isEqualTo(credit.negated());
        assertThat(whole.plus(credit).plus(charged)).isEqualTo(whole);
        assertThat(admin.call(() -> transfers.after(contract)).orElseThrow().id())
                .isEqualTo(taken);
        assertThat(admin.call(() -> transfers.before(taken)).orElseThrow().id()).isEqualTo(contract);
        // From the next month on only the new payer pays.
        List<InvoiceRow> later = runs.issued(place, first.plusMonths(1));
        assertThat(later).extracting(row -> row.account().id()).containsExactly(next);
        assertThat(later.get(0).payable()).isEqualTo(whole);
    }

    @Test
    void refusesWhatWouldLoseSomething() throws Exception {
        Place place = space.open("HAND-NOT");
        long desk = space.product("HAND-DESK", ProductKind.BASE, "310.00");
        LocalDate today = businessDate.today();
        LocalDate day = today.plusMonths(1);
        long payer = space.account("keeps");
        String other = number(space.account("wants"));
        String own = number(payer);
        long contract = space.contract(place, payer, today, desk);

        assertThatThrownBy(() -> admin.call(() -> orders.transfer(contract, own, day, 0)))
                .isInstanceOf(SamePayer.class);
        assertThatThrownBy(() -> admin.call(() -> orders.transfer(contract, "K-NOBODY", day, 0)))
                .isInstanceOf(NoSuchPayer.class);
        Amendment end = new Amendment.Cancellation(today.plusMonths(2), CancellationKind.AGREED);
        admin.call(() -> amendments.record(contract, end));
        assertThatThrownBy(() -> admin.call(() -> orders.transfer(contract, other, day, 1)))
                .isInstanceOf(org.kontor.BusinessException.class);
        admin.call(() -> amendments.record(contract, new Amendment.CancellationUndone()));
        long line = admin.call(() -> contracts.find(contract)).lines().get(0).id();
        admin.run(() -> contracts.excuse(contract, line, new Period(day.plusDays(3), day.plusDays(5)), "gift"));
        assertThatThrownBy(() -> admin.call(() -> orders.transfer(contract, other, day, 3)))
                .isInstanceOf(PlannedAfterTransfer.class);

        admin.call(() -> orders.transfer(contract, other, day.plusDays(10), 3));
        assertThatThrownBy(() -> admin.call(() -> amendments.record(contract, new Amendment.CancellationUndone())))
                .isInstanceOf(AlreadyTransferred.class);
    }

    private String number(long account) throws Exception {
        return admin.call(() -> accounts.find(account)).number();
    }

    private static Money payable(List<InvoiceRow> issued, long account) {
        return Money.sum(issued.stream()
                .filter(row -> row.account().id() == account)
                .map(InvoiceRow::payable)
                .toList());
    }
}
