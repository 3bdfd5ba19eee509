package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.Transaction;

/** Arrears of rent out of invoices, their charges and payments. */
class TerminationGroundsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private TerminationGrounds grounds;

    @Inject
    private AgreedDueDates dueDates;

    @Inject
    private Receipts receipts;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Transaction transaction;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void twoUnpaidTermsAreAGroundUntilAllIsPaid() throws Exception {
        LocalDate today = businessDate.today();
        SpaceForTests.Place place = space.open("RENT");
        long account = space.account("Rent late");
        long desk = space.product("RENTDESK", ProductKind.BASE, "200.00");
        long contract = space.contract(place, account, today.withDayOfMonth(1), desk);
        admin.run(() -> dueDates.decide(contract, Optional.of(DueDate.CONTRACT)));
        InvoiceRow first = runs.issued(place, today).get(0);
        InvoiceRow second = runs.issued(place, today.plusMonths(1)).get(0);
        LocalDate late = second.dueOn().plusDays(10);

        assertThat(operator.call(() -> grounds.ofAccount(account, today))).isEmpty();
        TerminationGround found =
                operator.call(() -> grounds.ofAccount(account, late)).get(0);
        assertThat(found.contractId()).isEqualTo(contract);
        assertThat(found.arrears().ground()).isEqualTo(RentArrears.Ground.CONSECUTIVE);
        assertThat(found.arrears().sum()).isEqualTo(Money.of("476.00"));
        assertThat(found.arrears().monthly()).isEqualTo(Money.of("238.00"));
        assertThat(found.arrears().documents()).containsExactly(first.number(), second.number());

        // Due by the invoices alone, nothing has put the payer into default by then.
        admin.run(() -> dueDates.decide(contract, Optional.of(DueDate.INVOICE)));
        assertThat(operator.call(() -> grounds.ofAccount(account, late))).isEmpty();
        admin.run(() -> dueDates.decide(contract, Optional.of(DueDate.CONTRACT)));
        pays(place.seller(), account, first, "238.00");
        assertThat(operator.call(() -> grounds.ofAccount(account, late))).isEmpty();
    }

    private void pays(long seller, long account, InvoiceRow invoice, String amount) {
        long entry = sql.number(
                "SELECT id FROM ledger_entry WHERE document_number = ? AND kind = 'INVOICE'", invoice.number());
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(account, seller),
                Money.of(amount),
                businessDate.today(),
                "RENT-PAY",
                List.of(new Share(entry, Money.of(amount)))))));
    }
}
