package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.Contracts;
import org.kontor.money.Money;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A month of a coworking space: contracts become drafts, drafts become invoices, once. */
class BillingRunIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private BillingRuns runs;

    @Inject
    private Invoices invoices;

    @Inject
    private OpenItems openItems;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void billsEveryContractOnceAndNumbersWithoutGap() throws Exception {
        Place place = space.open("ONCE");
        List<Long> debtors = membersWithDeskAndLocker(place, "once", 5);

        RunSummary run = finalised(startedThroughToday(place));

        assertThat(run.progress().issued()).isEqualTo(5);
        assertThat(run.progress().gross()).isEqualTo(Money.of("1124.55"));
        List<InvoiceRow> issued =
                operator.call(() -> invoices.ofRun(run.id(), ALL)).rows();
        String year = Integer.toString(today().getYear());
        assertThat(issued)
                .extracting(InvoiceRow::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> "ONCE-%s-%06d".formatted(year, number))
                        .toList());
        assertThat(issued).extracting(row -> row.account().id()).containsExactlyInAnyOrderElementsOf(debtors);
        assertThat(issued).extracting(InvoiceRow::payable).containsOnly(Money.of("224.91"));
    }

    @Test
    void doesNothingASecondTime() throws Exception {
        Place place = space.open("DOUBLE");
        membersWithDeskAndLocker(place, "twice", 3);
        finalised(startedThroughToday(place));

        RunSummary second = finalised(startedThroughToday(place));

        assertThat(second.progress().drafts()).isZero();
        assertThat(second.progress().issued()).isZero();
        assertThat(second.state()).isEqualTo(RunState.DONE);
    }

    @Test
    void writesTheLedgerWithTheInvoice() throws Exception {
        Place place = space.open("DEBT");
        long debtor = membersWithDeskAndLocker(place, "debt", 1).get(0);

        finalised(startedThroughToday(place));

        OpenItem item = operator.call(() -> openItems.ofAccount(debtor, today(), ALL))
                .rows()
                .get(0);
        assertThat(item.open()).isEqualTo(Money.of("224.91"));
        assertThat(item.document().dueOn()).isEqualTo(today().plusDays(14));
        assertThat(operator.call(() -> openItems.ofAccount(debtor, today().minusDays(1), ALL))
                        .rows())
                .isEmpty();
    }

    @Test
    void showsTheNextInvoiceAsTheRunMakesIt() throws Exception {
        Place place = space.open("VIEW");
        long debtor = membersWithDeskAndLocker(place, "view", 1).get(0);
        InvoicePreview preview = operator.call(() -> invoices.preview(debtor)).get(0);

        RunSummary run = finalised(startedThroughToday(place));

        InvoiceRow row =
                operator.call(() -> invoices.ofRun(run.id(), ALL)).rows().get(0);
        InvoiceView invoice = operator.call(() -> invoices.find(row.id()));
        assertThat(invoice.lines()).isEqualTo(preview.lines());
        assertThat(invoice.row().payable()).isEqualTo(preview.totals().payable());
    }

    @Test
    void correctsWhatALateChangeTurnsOut() throws Exception {
        Place place = space.open("LATE");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long cheap = space.product("CHEAP", ProductKind.BASE, "99.00");
        long debtor = space.account("late");
        long contract = space.contract(place, debtor, firstOfMonth(), desk);
        finalised(startedThroughToday(place));
        long line = operator.call(() -> contracts.find(contract)).lines().get(0).id();

        operator.run(() -> contracts.changePlan(contract, line, cheap, firstOfMonth()));
        RunSummary run = finalised(startedThroughToday(place));

        InvoiceRow row =
                operator.call(() -> invoices.ofRun(run.id(), ALL)).rows().get(0);
        InvoiceContent correction = operator.call(() -> invoices.content(row.id()));
        assertThat(row.kind()).isEqualTo(InvoiceKind.CORRECTION);
        assertThat(row.payable()).isEqualTo(Money.of("-59.50"));
        assertThat(correction.heading().references().preceding())
                .extracting(PrecedingInvoice::number)
                .containsExactly("LATE-%d-000001".formatted(today().getYear()));
    }

    @Test
    void parksTheBadAccountAndBillsTheOthers() throws Exception {
        Place place = space.open("PARK");
        long bad = membersWithDeskAndLocker(place, "park", 4).get(1);
        long run = startedThroughToday(place);
        drafted(run);
        // No boundary lets a city become empty; a restored backup or an import gone wrong might.
        sql.update("UPDATE account SET city = '' WHERE id = ?", bad);

        operator.run(() -> runs.finalise(run));
        RunSummary done = inState(run, RunState.DONE);

        assertThat(done.progress().issued()).isEqualTo(3);
        assertThat(operator.call(() -> runs.parked(run, ALL)).rows())
                .extracting(ParkedRow::reason)
                .containsExactly("invoice.missing.buyerCity");
        assertThat(numbersOf(done)).hasSize(3).allMatch(number -> number.compareTo("PARK-9") < 0);

        sql.update("UPDATE account SET city = 'Dresden' WHERE id = ?", bad);
        assertThat(finalised(startedThroughToday(place)).progress().issued()).isOne();
    }

    @Test
    void refusesASecondOpenRun() throws Exception {
        Place place = space.open("OPEN");
        membersWithDeskAndLocker(place, "open", 1);
        long run = startedThroughToday(place);

        assertThatThrownBy(() -> startedThroughToday(place)).isInstanceOf(RunAlreadyOpen.class);

        drafted(run);
        operator.run(() -> runs.discard(run));
        inState(run, RunState.DISCARDED);
        assertThat(finalised(startedThroughToday(place)).progress().issued()).isOne();
    }

    @Test
    void refusesToChangeWhatWasIssued() throws Exception {
        Place place = space.open("FIXED");
        membersWithDeskAndLocker(place, "fixed", 1);
        RunSummary run = finalised(startedThroughToday(place));
        long id =
                operator.call(() -> invoices.ofRun(run.id(), ALL)).rows().get(0).id();

        for (String statement : List.of(
                "UPDATE invoice SET due_on = '2099-01-01' WHERE id = ?",
                "DELETE FROM invoice WHERE id = ?",
                "UPDATE invoice_line SET net = 0 WHERE invoice_id = ?",
                "DELETE FROM invoice_line WHERE invoice_id = ?",
                "UPDATE invoice_vat SET vat = 0 WHERE invoice_id = ?",
                "DELETE FROM invoice_vat WHERE invoice_id = ?",
                "UPDATE charge SET days = 0 WHERE invoice_id = ?",
                "DELETE FROM charge WHERE invoice_id = ?",
                "UPDATE ledger_entry e JOIN invoice i ON i.number = e.document_number SET e.amount = 0 WHERE i.id = ?",
                "DELETE e FROM ledger_entry e JOIN invoice i ON i.number = e.document_number WHERE i.id = ?")) {
            assertThatThrownBy(() -> sql.update(statement, id))
                    .as(statement)
                    .isInstanceOf(DatabaseFailure.class)
                    .hasRootCauseInstanceOf(SQLException.class)
                    // Rows that others point to are kept by their foreign keys before the trigger is asked.
                    .hasMessageMatching("(?s).*(append-only|foreign key).*");
        }
    }

    private List<Long> membersWithDeskAndLocker(Place place, String name, int count) {
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long locker = space.product("LOCKER", ProductKind.ADD_ON, "40.00");
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    long account = space.account(name + " " + number);
                    space.contract(place, account, firstOfMonth(), desk, locker);
                    return account;
                })
                .toList();
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private LocalDate firstOfMonth() {
        return today().withDayOfMonth(1);
    }

    private long startedThroughToday(Place place) throws Exception {
        return operator.call(() -> runs.start(place.seller(), today()));
    }

    private RunSummary drafted(long run) {
        return inState(run, RunState.DRAFTED);
    }

    private RunSummary finalised(long run) {
        drafted(run);
        operator.run(() -> runs.finalise(run));
        return inState(run, RunState.DONE);
    }

    private RunSummary inState(long run, RunState state) {
        return Awaitility.await("run " + run + " " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> operator.call(() -> runs.find(run)), found -> found.state() == state);
    }

    private List<String> numbersOf(RunSummary run) throws Exception {
        return operator.call(() -> invoices.ofRun(run.id(), ALL)).rows().stream()
                .map(InvoiceRow::number)
                .toList();
    }
}
