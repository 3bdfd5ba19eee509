package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.JoinedTwice;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LeftBeforeJoined;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.PaymentMethod;
import org.kontor.billing.CoverStatus;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractMovedOn;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.EndingOrder;
import org.kontor.contracts.OrderEndsBeforeStart;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.OrdersOverlap;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.contracts.SeatTwice;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.CoverageReport;
import org.kontor.invoicing.CoverageReports;
import org.kontor.invoicing.InvoiceChange;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.LineGroup;
import org.kontor.invoicing.ParkedRow;
import org.kontor.money.Money;
import org.kontor.orders.TeamChange.SeatChoice;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Members come and go, one account pays: told to the cent before, on one invoice, in groups. */
class TeamsIT extends InContainer {
    private static final int LAST_OF_ALL_MONTHS = 28;

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private Teams teams;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private PurchaseOrders orders;

    @Inject
    private Invoices invoices;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private CoverageReports coverage;

    @Inject
    private BusinessDate businessDate;

    @Test
    void tellsTheNextInvoiceToTheCentAndBillsIt() throws Exception {
        Place place = space.open("TEAM");
        long account = team("Elbwerk Team", 0, LineGroups.MEMBER);
        long contract = space.contract(place, account, firstOfMonth(), room());
        SeatChoice seat = new SeatChoice(contract, seat());
        long anna = operator.call(() -> teams.record(joins(account, "Anna Albers", "Vertrieb", firstOfMonth(), seat)));
        operator.call(() -> teams.record(joins(account, "Emre Bulut", "", firstOfMonth(), seat)));
        InvoiceContent first = content(runs.issued(place, today()));
        assertThat(first.groups())
                .extracting(LineGroup::name, LineGroup::net)
                .containsExactly(tuple("", "100.00"), tuple("Anna Albers", "290.00"), tuple("Emre Bulut", "290.00"));
        assertThat(first.lines().get(1).chargedTo().costCentre()).isEqualTo("Vertrieb");

        LocalDate next = firstOfMonth().plusMonths(1);
        billedAsTold(place, joins(account, "Clara Cohn", "Labor", next.plusDays(4), seat));
        billedAsTold(place, new TeamChange.Leave(anna, next.plusDays(19)));
        LocalDate back = next.plusMonths(1).plusDays(3);
        operator.call(
                () -> teams.record(new TeamChange.Rejoin(anna, new Joining(back, "Vertrieb"), Optional.of(seat))));
        billedAsTold(place, new TeamChange.Move(anna, new Joining(back.plusDays(10), "Forschung")));
        assertThat(operator.call(() -> teams.ofAccount(account)).get(0).seats())
                .extracting(TeamSeat::costCentre)
                .containsExactly("Vertrieb", "Vertrieb", "Forschung");
    }

    /** Billed ahead for the month, then it turns out that somebody left before. */
    @Test
    void takesBackTheDaysOfWhoLeftBefore() throws Exception {
        Place place = space.open("TEAM-BACK");
        long account = team("Rückwärts Team", 0, LineGroups.COST_CENTRE);
        LocalDate start = firstOfMonth().minusMonths(1);
        long contract = space.contract(place, account, start, room());
        long anna = operator.call(
                () -> teams.record(joins(account, "Anna Albers", "Vertrieb", start, new SeatChoice(contract, seat()))));
        runs.issued(place, today());

        TeamChange left = new TeamChange.Leave(anna, start.plusDays(9));
        TeamEffect told = operator.call(() -> teams.effect(left));
        assertThat(told.allowed()).isFalse();
        assertThat(told.money())
                .singleElement()
                .satisfies(money -> assertThat(money.takenBack()).hasSize(2));
        assertThatThrownBy(() -> operator.call(() -> teams.record(left, told.seen())))
                .isInstanceOf(InsideIssued.class);
        billedAsTold(place, left);
        // The wrong cost centre from the first day on: nothing is owed, but it stands under the other.
        long emre = operator.call(() ->
                teams.record(joins(account, "Emre Bulut", "Falsch", firstOfMonth(), new SeatChoice(contract, seat()))));
        runs.issued(place, today().plusMonths(1));
        TeamChange moved = new TeamChange.Move(emre, new Joining(firstOfMonth(), "Richtig"));
        InvoiceChange next =
                admin.call(() -> teams.effect(moved)).money().get(0).next().orElseThrow();
        assertThat(next.after().stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .filter(line -> line.line().chargedTo().costCentre().equals("Richtig"))
                        .map(line -> line.line().netAmount())
                        .toList())
                .contains(Money.of("290.00"));
        billedAsTold(place, moved);
    }

    @Test
    void namesWhatIsImpossibleAtItsField() throws Exception {
        Place place = space.open("TEAM-BAD");
        long account = team("Fehler Team", 0, LineGroups.NONE);
        long contract = space.contract(place, account, firstOfMonth(), room());
        long other = space.contract(place, space.account("Anderes Konto"), firstOfMonth(), room());
        SeatChoice seat = new SeatChoice(contract, seat());
        LocalDate day = today();
        long anna = operator.call(() -> teams.record(joins(account, "Anna Albers", "", day, seat)));

        refused(new TeamChange.Leave(anna, day.minusDays(1)), LeftBeforeJoined.class, "last");
        refused(
                new TeamChange.Rejoin(anna, new Joining(day.plusDays(3), ""), Optional.empty()),
                JoinedTwice.class,
                "effective");
        refused(new TeamChange.TakeSeat(anna, seat, day.plusDays(3)), SeatTwice.class, "effective");
        refused(joins(account, "Bo", "", day, new SeatChoice(other, seat())), NotOfTeam.class, "contract");
        TeamEffect told = operator.call(() -> teams.effect(new TeamChange.Leave(anna, day.plusDays(3))));
        operator.call(() -> teams.record(joins(account, "Cem", "", day, seat)));
        assertThatThrownBy(() ->
                        operator.call(() -> teams.record(new TeamChange.Leave(anna, day.plusDays(3)), told.seen())))
                .isInstanceOf(ContractMovedOn.class);
        assertThat(operator.call(() -> teams.ofAccount(account)))
                .extracting(member -> member.member().name())
                .containsExactly("Anna Albers", "Cem");
    }

    @Test
    void gathersContractsWithDifferentAnchorsOnOneInvoice() throws Exception {
        Place place = space.open("TEAM-DAY");
        LocalDate invoiceDay = today().withDayOfMonth(Math.min(today().getDayOfMonth(), LAST_OF_ALL_MONTHS));
        long account = team("Sammel GmbH", invoiceDay.getDayOfMonth(), LineGroups.NONE);
        for (int days : List.of(20, 11, 3)) {
            anniversary(place, account, invoiceDay.minusDays(days));
        }
        assertThat(runs.issued(place, invoiceDay.minusDays(1))).isEmpty();

        List<InvoiceRow> gathered = runs.issued(place, invoiceDay);
        assertThat(gathered)
                .singleElement()
                .satisfies(row -> assertThat(row.net()).isEqualTo(Money.of("300.00")));
        assertThat(content(gathered).lines())
                .extracting(line -> line.period().start())
                .containsExactly(invoiceDay.minusDays(20), invoiceDay.minusDays(11), invoiceDay.minusDays(3));
        assertThat(runs.issued(place, invoiceDay.plusDays(15))).isEmpty();
        assertThat(runs.issued(place, invoiceDay.plusMonths(1)))
                .singleElement()
                .satisfies(row -> assertThat(row.net()).isEqualTo(Money.of("300.00")));
        CoverageReport report = operator.call(
                () -> coverage.of(place.seller(), new Period(invoiceDay.minusDays(20), invoiceDay.plusDays(7))));
        assertThat(report.count(CoverStatus.BILLABLE)).isZero();
        assertThat(report.surplusDays()).isZero();
    }

    @Test
    void billsWhatWasParkedOnAnInvoiceDayWithTheNextRun() throws Exception {
        Place place = space.open("TEAM-REST");
        LocalDate invoiceDay = today().withDayOfMonth(Math.min(today().getDayOfMonth(), LAST_OF_ALL_MONTHS));
        long account = team("Rest GmbH", invoiceDay.getDayOfMonth(), LineGroups.NONE);
        space.contract(place, account, invoiceDay.withDayOfMonth(1), room());
        long waiting = space.contract(place, account, invoiceDay.withDayOfMonth(1), room());
        operator.run(() -> orders.refer(waiting, new ContractReferences("", "", true)));
        assertThat(runs.issued(place, invoiceDay)).hasSize(1);

        operator.run(() -> orders.add(waiting, PurchaseOrder.from(invoiceDay.withDayOfMonth(1), "PO-9")));
        assertThat(content(runs.issued(place, invoiceDay.plusDays(1)))
                        .heading()
                        .references()
                        .purchaseOrder())
                .isEqualTo("PO-9");
        assertThat(runs.issued(place, invoiceDay.plusDays(2))).isEmpty();
    }

    @Test
    void waitsForAValidOrderNumber() throws Exception {
        Place place = space.open("TEAM-PO");
        long account = team("Bestell AG", 0, LineGroups.NONE);
        LocalDate last = firstOfMonth().plusMonths(1).minusDays(1);
        long contract = space.contract(place, account, firstOfMonth(), room());
        operator.run(() -> orders.refer(contract, new ContractReferences("Abteilung 7", "KST 1", true)));
        operator.run(() -> orders.add(contract, new PurchaseOrder("PO-1", firstOfMonth(), last.plusDays(1))));
        assertThat(content(runs.issued(place, today())).heading().references()).satisfies(references -> {
            assertThat(references.purchaseOrder()).isEqualTo("PO-1");
            assertThat(references.buyerReference()).isEqualTo("Abteilung 7");
        });

        assertThat(operator.call(() -> orders.ending(1_000)))
                .filteredOn(ending -> ending.contractId() == contract)
                .extracting(EndingOrder::missingFrom)
                .containsExactly(last.plusDays(1));
        long run = runs.drafted(place, last.plusDays(1));
        runs.issue(run);
        assertThat(operator.call(() -> billingRuns.parked(run, PageRequest.first(10)))
                        .rows())
                .extracting(ParkedRow::reason)
                .containsExactly("invoice.missing.purchaseOrder");

        assertThatThrownBy(() -> operator.run(() -> orders.add(contract, PurchaseOrder.from(last, "PO-2"))))
                .isInstanceOf(OrdersOverlap.class);
        assertThatThrownBy(() -> new PurchaseOrder("PO-2", last, last)).isInstanceOf(OrderEndsBeforeStart.class);
        operator.run(() -> orders.add(contract, PurchaseOrder.from(last.plusDays(1), "PO-2")));
        InvoiceContent billed = content(runs.issued(place, last.plusDays(1)));
        assertThat(billed.heading().references().purchaseOrder()).isEqualTo("PO-2");
        assertThat(billed.lines().get(0).chargedTo().costCentre()).isEqualTo("KST 1");
        assertThat(operator.call(() -> orders.ending(1_000)))
                .extracting(EndingOrder::contractId)
                .doesNotContain(contract);
    }

    private void billedAsTold(Place place, TeamChange change) throws Exception {
        TeamEffect told = admin.call(() -> teams.effect(change));
        admin.call(() -> teams.record(change, told.seen()));
        InvoiceChange next = told.money().get(0).next().orElseThrow();
        assertIssued(place, next);
        if (told.money().get(0).first().isPresent()) {
            InvoiceChange first = told.money().get(0).first().get();
            for (LocalDate due = next.due().plusMonths(1); due.isBefore(first.due()); due = due.plusMonths(1)) {
                runs.issued(place, due);
            }
            assertIssued(place, first);
        }
    }

    private void assertIssued(Place place, InvoiceChange told) throws Exception {
        List<InvoiceRow> issued = runs.issued(place, told.due());
        assertThat(Money.sum(issued.stream().map(InvoiceRow::payable).toList())).isEqualTo(told.payableAfter());
        List<InvoiceContentLine> lines = new ArrayList<>();
        for (InvoiceRow row : issued) {
            lines.addAll(operator.call(() -> invoices.find(row.id())).content().lines());
        }
        assertThat(lines)
                .extracting(line -> line.netAmount() + " " + line.chargedTo())
                .containsExactlyElementsOf(told.after().stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .map(line -> line.line().netAmount() + " " + line.line().chargedTo())
                        .toList());
    }

    private void refused(TeamChange change, Class<? extends BusinessException> why, String field) {
        assertThatThrownBy(() -> operator.call(() -> teams.effect(change)))
                .isInstanceOf(why)
                .extracting(refused -> ((BusinessException) refused).field())
                .isEqualTo(field);
        assertThatThrownBy(() -> operator.call(() -> teams.record(change, Map.of())))
                .isInstanceOf(why);
    }

    private InvoiceContent content(List<InvoiceRow> issued) throws Exception {
        assertThat(issued).hasSize(1);
        return operator.call(() -> invoices.find(issued.get(0).id())).content();
    }

    private static org.assertj.core.groups.Tuple tuple(String name, String net) {
        return org.assertj.core.groups.Tuple.tuple(name, Money.of(net));
    }

    private static TeamChange.Join joins(
            long account, String name, String costCentre, LocalDate from, SeatChoice seat) {
        return new TeamChange.Join(
                account, new MemberDetails(name, ""), new Joining(from, costCentre), Optional.of(seat));
    }

    private long team(String name, int invoiceDay, LineGroups groups) throws Exception {
        AccountDetails usual = SpaceForTests.details(name);
        AccountDetails details = new AccountDetails(
                usual.type(),
                usual.name(),
                usual.address(),
                usual.correspondence(),
                usual.ids(),
                new Billing(false, PaymentMethod.TRANSFER, invoiceDay, groups));
        return operator.call(() -> accounts.open(details));
    }

    private void anniversary(Place place, long account, LocalDate start) throws Exception {
        ContractOrder.Conditions conditions = ContractOrder.Conditions.monthly(AnchorKind.ANNIVERSARY);
        operator.call(() -> contracts.sign(
                new ContractOrder(account, place.location(), start, conditions, List.of(OrderedLine.of(room())))));
    }

    private long room() {
        return space.product("TEAM-ROOM", ProductKind.BASE, "100.00");
    }

    private long seat() {
        return space.product("TEAM-SEAT", ProductKind.BASE, "290.00");
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private LocalDate firstOfMonth() {
        return today().withDayOfMonth(1);
    }
}
