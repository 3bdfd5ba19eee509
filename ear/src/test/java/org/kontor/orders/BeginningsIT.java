package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.billing.Explanation;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.NotOnce;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.TrialOutOfRange;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Set-up fees and trials: billed as told, once, and not at all to those who leave in time. */
class BeginningsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private Orders orders;

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    @Test
    void billsTheFeeWithTheFirstInvoiceAndNeverAgainUnlessItIsAdded() throws Exception {
        Place place = space.open("BEGIN-FEE");
        long fee = space.product("BEGIN-SETUP", ProductKind.ONE_OFF, "99.00");
        long desk = beginning("BEGIN-DESK", "310.00", Beginning.fee(fee));
        long other = beginning("BEGIN-OTHER", "620.00", Beginning.fee(fee));
        LocalDate next = firstOfMonth().plusMonths(1);
        ContractOrder order = order(place, "begin fee", next.plusDays(next.lengthOfMonth() - 10L), desk);

        FirstInvoice told = admin.call(() -> orders.firstInvoice(order));
        long contract = admin.call(() -> contracts.sign(order));
        assertThat(nets(runs.issued(place, next)))
                .containsExactlyElementsOf(
                        told.lines().stream().map(FirstInvoice.Line::net).toList())
                .contains(Money.of("99.00"))
                .hasSize(2);

        long line = admin.call(() -> contracts.find(contract)).lines().get(0).id();
        LocalDate later = next.plusMonths(1);
        amend(contract, new Amendment.PlanChange(line, other, later, AnchorRule.KEPT));
        assertThat(nets(runs.issued(place, later))).containsExactly(Money.of("620.00"));

        amend(contract, new Amendment.LineAdded(fee, Quantity.ONE, later.plusDays(3)));
        assertThat(nets(runs.issued(place, later.plusMonths(1))))
                .containsExactlyInAnyOrder(Money.of("620.00"), Money.of("99.00"));
    }

    @Test
    void billsNoFeeThatWasWaived() throws Exception {
        Place place = space.open("BEGIN-WAIVE");
        long fee = space.product("BEGIN-SETUP", ProductKind.ONE_OFF, "99.00");
        long desk = beginning("BEGIN-GIFT", "310.00", Beginning.fee(fee));
        LocalDate next = firstOfMonth().plusMonths(1);
        ContractOrder order = order(place, "begin gift", next, desk).waivingFees();

        assertThat(admin.call(() -> orders.firstInvoice(order)).lines()).hasSize(1);
        admin.call(() -> orders.sign(order));
        assertThat(nets(runs.issued(place, next))).containsExactly(Money.of("310.00"));
    }

    @Test
    void addsTheFeeOfAnAddOnAsAnAmendmentOfItsOwn() throws Exception {
        Place place = space.open("BEGIN-ADD");
        long fee = space.product("BEGIN-KEY", ProductKind.ONE_OFF, "15.00");
        long desk = space.product("BEGIN-PLAIN", ProductKind.BASE, "310.00");
        long locker = beginning("BEGIN-LOCKER", ProductKind.ADD_ON, "31.00", Beginning.fee(fee));
        long contract = admin.call(() -> contracts.sign(order(place, "begin add", firstOfMonth(), desk)));
        runs.issued(place, firstOfMonth());
        Amendment add =
                new Amendment.LineAdded(locker, Quantity.ONE, firstOfMonth().plusMonths(1));

        AmendmentEffect told = admin.call(() -> orders.effect(contract, add));
        amend(contract, add);
        assertThat(admin.call(() -> contracts.find(contract)).amendments()).isEqualTo(2);
        List<InvoiceRow> issued = runs.issued(place, firstOfMonth().plusMonths(1));
        assertThat(nets(issued)).containsExactlyInAnyOrder(Money.of("310.00"), Money.of("31.00"), Money.of("15.00"));
        assertThat(told.money().next().orElseThrow().payableAfter())
                .isEqualTo(issued.get(0).payable());
    }

    @Test
    void givesTheTrialFreeTellsWhenItEndsAndLetsPeopleLeave() throws Exception {
        Place place = space.open("BEGIN-TRIAL");
        long fee = space.product("BEGIN-SETUP", ProductKind.ONE_OFF, "99.00");
        long desk = beginning("BEGIN-TRY", "310.00", new Beginning(fee, 14, null, 14));
        LocalDate start = today();
        LocalDate last = start.plusDays(13);
        AnchorKind own = AnchorKind.ANNIVERSARY;
        long stays = admin.call(() -> contracts.sign(order(place, "begin stays", start, desk, own)));
        long leaves = admin.call(() -> contracts.sign(order(place, "begin leaves", start, desk, own)));

        assertThat(admin.call(() -> contracts.terms(leaves)).earliestEnd(today()))
                .isEqualTo(last);
        amend(leaves, new Amendment.Cancellation(last, CancellationKind.ORDINARY));
        List<ExplainedLine> lines = lines(runs.issued(place, last.plusDays(1)));
        assertThat(lines).hasSize(2);
        assertThat(Explanation.of(lines.get(0).derivation(), Locale.GERMAN)).contains("Probezeit");
        assertThat(Explanation.of(lines.get(1).derivation(), Locale.GERMAN)).contains("einmal");

        Rows rows = new Rows(dataSource);
        Awaitility.await().until(() -> mails(rows, stays) > 0);
        assertThat(mails(rows, stays)).isOne();
        assertThat(rows.number("SELECT COUNT(*) FROM contract WHERE id = " + stays + " AND trial_reminded_on IS NULL"))
                .isZero();
    }

    private static long mails(Rows rows, long contract) throws Exception {
        return rows.number("SELECT COUNT(*) FROM message WHERE subject_type = 'contract' AND kind = 'trial-ends'"
                + " AND subject_id = " + contract);
    }

    @Test
    void chargesATrialAtAPriceAndBillsNothingElseToWhomLeaves() throws Exception {
        Place place = space.open("BEGIN-PAID");
        long fee = space.product("BEGIN-SETUP", ProductKind.ONE_OFF, "99.00");
        long week = space.product("BEGIN-WEEK", ProductKind.ONE_OFF, "19.00");
        long desk = beginning("BEGIN-PAIDTRY", "310.00", new Beginning(fee, 7, week, 0));
        long contract = admin.call(() -> contracts.sign(order(place, "begin paid", today(), desk)));
        amend(contract, new Amendment.Cancellation(today().plusDays(6), CancellationKind.ORDINARY));
        assertThat(nets(runs.issued(place, today().plusDays(40)))).containsExactly(Money.of("19.00"));
    }

    @Test
    void refusesWhatCannotBegin() throws Exception {
        long desk = space.product("BEGIN-BAD", ProductKind.BASE, "100.00");
        ListPrice price = ListPrice.monthly("120.00");
        PriceDetails noFee = PriceDetails.beginning(Beginning.fee(desk));
        assertThatThrownBy(() -> admin.run(() -> products.priceFrom(desk, today().plusDays(1), price, noFee)))
                .isInstanceOf(NotOnce.class);
        assertThatThrownBy(() -> Beginning.trial(7, 8)).isInstanceOf(TrialOutOfRange.class);
        assertThatThrownBy(() -> Beginning.trial(1000, 0)).isInstanceOf(TrialOutOfRange.class);
    }

    private long beginning(String code, String net, Beginning beginning) {
        return beginning(code, ProductKind.BASE, net, beginning);
    }

    /** A product whose price of today has a beginning. */
    private long beginning(String code, ProductKind kind, String net, Beginning beginning) {
        long id = space.product(code, kind, "1.00");
        admin.run(() -> products.priceFrom(id, today(), ListPrice.monthly(net), PriceDetails.beginning(beginning)));
        return id;
    }

    private ContractOrder order(Place place, String account, LocalDate start, long product) {
        return order(place, account, start, product, AnchorKind.CALENDAR);
    }

    private ContractOrder order(Place place, String account, LocalDate start, long product, AnchorKind anchor) {
        ContractOrder.Conditions conditions = new ContractOrder.Conditions(
                anchor, new Term.Indefinite(NoticeRule.of("1 month to month end")), PauseRule.NONE);
        return new ContractOrder(
                space.account(account), place.location(), start, conditions, List.of(OrderedLine.of(product)));
    }

    private void amend(long contract, Amendment amendment) throws Exception {
        int seen = admin.call(() -> contracts.find(contract)).amendments();
        admin.call(() -> orders.amend(contract, amendment, seen));
    }

    private List<Money> nets(List<InvoiceRow> issued) throws Exception {
        return lines(issued).stream().map(line -> line.line().netAmount()).toList();
    }

    private List<ExplainedLine> lines(List<InvoiceRow> issued) throws Exception {
        return admin.call(() -> issued.stream()
                .flatMap(row -> invoices.find(row.id()).lines().stream())
                .toList());
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private LocalDate firstOfMonth() {
        return today().withDayOfMonth(1);
    }
}
