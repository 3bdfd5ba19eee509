package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.money.Quantity;
import org.kontor.orders.Orders;
import org.kontor.persistence.PageRequest;

/** Members of the demo change their minds: take more, stay after all, pass their contract on. */
@Dependent
class DemoChanges {
    private static final String NEXT_PAYER = "Lindenblatt Verlag GmbH";

    @Inject
    private Contracts contracts;

    @Inject
    private Orders orders;

    @Inject
    private Accounts accounts;

    @Inject
    private Products products;

    /** A locker from the next month on. */
    void addLocker(DemoMember member, LocalDate today) {
        long locker = products.findByCode("FACH").orElseThrow().id();
        amend(member, new Amendment.LineAdded(locker, Quantity.ONE, nextMonth(today)));
    }

    /** The cancellation was a mistake. */
    void keep(DemoMember member) {
        amend(member, new Amendment.CancellationUndone());
    }

    /** A client takes the desk over from the next month on. */
    void handOver(DemoMember member, LocalDate today) {
        Contract contract = contractOf(member);
        String payer = accounts.list(PageRequest.filtered(NEXT_PAYER, 0, 1))
                .rows()
                .get(0)
                .number();
        orders.transfer(contract.id(), payer, nextMonth(today), contract.amendments());
    }

    private void amend(DemoMember member, Amendment amendment) {
        Contract contract = contractOf(member);
        orders.amend(contract.id(), amendment, contract.amendments());
    }

    private Contract contractOf(DemoMember member) {
        PageRequest byName = PageRequest.filtered(member.name(), 0, 1);
        return contracts.find(contracts.list(byName).rows().get(0).id());
    }

    private static LocalDate nextMonth(LocalDate today) {
        return today.with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
