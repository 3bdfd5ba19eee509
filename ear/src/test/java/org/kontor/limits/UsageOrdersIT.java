package org.kontor.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.RollOver;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.OrderedLine;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.orders.NoSuchPass;
import org.kontor.orders.Orders;
import org.kontor.orders.PassNotInvoiced;
import org.kontor.orders.PassSales;
import org.kontor.orders.UsageAfterEnd;
import org.kontor.orders.UsageOrders;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.testing.Transaction;
import org.kontor.usage.CreditRow;
import org.kontor.usage.NewCredit;
import org.kontor.usage.NewUsage;
import org.kontor.usage.NothingToReturn;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.UsageCredits;
import org.kontor.usage.UsageRow;
import org.kontor.usage.Usages;

/** What people order is paid for, or refused; what devices record is never lost. */
class UsageOrdersIT extends InContainer {
    private static final String ROOM = "LIMITROOM";

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Orders orders;

    @Inject
    private UsageOrders usageOrders;

    @Inject
    private Usages usages;

    @Inject
    private UsageCredits credits;

    @Inject
    private Passes passes;

    @Inject
    private PassSales passSales;

    @Inject
    private CreditLimits limits;

    @Inject
    private Receipts booking;

    @Inject
    private Transaction transaction;

    @Inject
    private AsSystem system;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    private int receipts;

    @Test
    void ordersFromTheBalanceUntilItIsUsedUpAndSettlesItOnTheInvoice() throws Exception {
        Renter renter = renter("PREPAID", PaymentMethod.BALANCE);
        // An hour is 14.28 gross.
        assertThatThrownBy(() -> order(renter, 3, 180)).isInstanceOf(BalanceUsedUp.class);
        topUp(renter, "60.00");
        order(renter, 3, 240);
        assertThat(standing(renter).left()).contains(Money.of("31.44"));
        assertThat(standing(renter).rung()).isEqualTo(Rung.WITHIN);
        order(renter, 4, 120);
        assertThat(standing(renter).rung()).isEqualTo(Rung.WARNED);
        assertThatThrownBy(() -> order(renter, 5, 60)).isInstanceOf(BalanceUsedUp.class);
        assertThat(mails(renter, "balance-low")).isEqualTo(1);

        operator.call(() -> usages.record(new NewUsage(renter.number(), ROOM, renter.used(6), 30, "", "Türschloss")));
        assertThat(standing(renter).rung()).isEqualTo(Rung.BEYOND);
        assertThat(standing(renter).left()).contains(Money.of("-4.26"));
        topUp(renter, "100.00");
        order(renter, 7, 60);
        assertThat(standing(renter).left()).contains(Money.of("81.46"));

        InvoiceRow invoice = runs.issued(renter.place(), renter.month()).get(0);
        assertThat(invoice.payable()).isEqualTo(Money.of("78.54"));
        assertThat(operator.call(() -> invoices.content(invoice.id()))
                        .settlement()
                        .totals()
                        .prepaid())
                .isEqualTo(Money.of("78.54"));
        assertThat(standing(renter).left()).contains(Money.of("81.46"));
        assertThat(standing(renter).sum().unbilled()).isEqualTo(Money.ZERO);
    }

    @Test
    void spendsABalanceOnceWhateverComesAtTheSameMoment() throws Exception {
        Renter renter = renter("LRACE", PaymentMethod.BALANCE);
        topUp(renter, "142.80");
        order(renter, 2, 120);
        List<Future<Boolean>> ordering = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int day = 3 + i % 10;
            ordering.add(executor.submit(() -> {
                try {
                    order(renter, day, 60);
                    return true;
                } catch (BalanceUsedUp usedUp) {
                    return false;
                }
            }));
        }
        int ordered = 0;
        for (Future<Boolean> order : ordering) {
            ordered += order.get() ? 1 : 0;
        }
        assertThat(ordered).isEqualTo(10);
        assertThat(standing(renter).left()).contains(Money.of("0.00"));
        assertThat(records(renter)).hasSize(11);
    }

    @Test
    void refusesNewExtrasAtTheLimitUntilAPersonDecides() throws Exception {
        Renter renter = renter("LIMIT", PaymentMethod.TRANSFER);
        admin.call(() -> {
            limits.agree(
                    renter.account(), new CreditLimit(LimitKind.AMOUNT, Optional.of(Money.of("100.00"))), "Bonität");
            return 0;
        });
        order(renter, 3, 120 + 360);
        assertThat(standing(renter).used()).isEqualTo(Money.of("85.68"));
        assertThat(standing(renter).rung()).isEqualTo(Rung.WARNED);
        assertThat(mails(renter, "limit-near")).isEqualTo(1);
        assertThatThrownBy(() -> order(renter, 4, 120)).isInstanceOf(CreditLimitReached.class);
        operator.call(() -> usages.record(new NewUsage(renter.number(), ROOM, renter.used(5), 90, "", "Drucker")));
        assertThat(standing(renter).rung()).isEqualTo(Rung.BEYOND);

        long locker = space.product("LIMITLOCKER", ProductKind.ADD_ON, "15.00");
        Amendment added = new Amendment.LineAdded(locker, Quantity.ONE, renter.month());
        assertThatThrownBy(() -> operator.call(() -> orders.amend(renter.contract(), added, 0)))
                .isInstanceOf(CreditLimitReached.class);
        assertThatThrownBy(() -> operator.call(() -> orders.effect(renter.contract(), added)))
                .isInstanceOf(CreditLimitReached.class);
        ContractOrder second = new ContractOrder(
                renter.account(),
                renter.place().location(),
                renter.month(),
                ContractOrder.Conditions.monthly(AnchorKind.CALENDAR),
                List.of(OrderedLine.of(locker)));
        assertThatThrownBy(() -> operator.call(() -> orders.firstInvoice(second)))
                .isInstanceOf(CreditLimitReached.class);
        assertThatThrownBy(() -> operator.call(() -> orders.sign(second))).isInstanceOf(CreditLimitReached.class);
        look(renter);
        assertThat(operator.call(() -> limits.atLimit(PageRequest.filtered("LIMIT", 0, 10)))
                        .rows())
                .anySatisfy(row -> assertThat(row.standing().rung()).isEqualTo(Rung.BEYOND));
        long waiting = operator.call(limits::beyond);

        LocalDate last = businessDate.today().plusDays(3);
        admin.call(() -> {
            limits.exempt(renter.account(), last, "zahlt Freitag");
            return 0;
        });
        assertThat(operator.call(limits::beyond)).isEqualTo(waiting - 1);
        order(renter, 4, 120);
        operator.call(() -> orders.amend(renter.contract(), added, 0));
        long exemption =
                operator.call(() -> limits.exemptions(renter.account())).get(0).id();
        admin.call(() -> {
            limits.endExemption(exemption);
            return 0;
        });
        assertThatThrownBy(() -> order(renter, 4, 60)).isInstanceOf(CreditLimitReached.class);
        assertThat(mails(renter, "limit-near")).isEqualTo(1);
    }

    @Test
    void takesNoOrderForADayAfterTheEndButRecordsWhatADeviceSaw() throws Exception {
        Renter renter = renter("LEND", PaymentMethod.TRANSFER);
        LocalDate last = renter.used(10).toLocalDate();
        admin.call(() -> orders.amend(renter.contract(), new Amendment.Cancellation(last, CancellationKind.AGREED), 0));
        assertThatThrownBy(() -> order(renter, 12, 60)).isInstanceOf(UsageAfterEnd.class);
        operator.call(() -> usages.record(new NewUsage(renter.number(), ROOM, renter.used(12), 240, "", "Türschloss")));
        order(renter, 10, 30);
        assertThat(standing(renter).sum().unbilled()).isGreaterThan(Money.ZERO);
    }

    @Test
    void tellsOnceBeforeUnitsInAdvanceEndAndWhatIsLeftOfThem() throws Exception {
        Renter renter = renter("LUNITS", PaymentMethod.TRANSFER);
        LocalDate today = businessDate.today();
        Period soon = new Period(renter.month().minusMonths(1), today.plusDays(6));
        Period later = new Period(renter.month().minusMonths(1), today.plusDays(90));
        OptionalLong own = OptionalLong.of(renter.contract());
        long first = operator.call(() -> usages.credit(new NewCredit(renter.account(), own, ROOM, 60, soon, "Karte")));
        operator.call(() ->
                usages.credit(new NewCredit(renter.account(), OptionalLong.empty(), ROOM, 600, later, "Zehnerkarte")));
        system.run(() -> credits.warn(today));
        system.run(() -> credits.warn(today));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message WHERE kind = 'credit-ends' AND subject_type = 'usage-credit'"
                                + " AND recipient = ? AND subject_id BETWEEN ? AND ?",
                        "rechnung@example.org",
                        first,
                        first + 1))
                .isEqualTo(1);

        order(renter, 3, 240);
        assertThat(standing(renter).sum().unbilled()).isEqualTo(Money.ZERO);
        runs.issued(renter.place(), renter.month());
        assertThat(operator.call(() -> credits.ofAccount(renter.account(), PageRequest.first(10)))
                        .rows())
                .extracting(CreditRow::left)
                .containsExactly(0, 540);
        PageRequest byName = PageRequest.filtered("LIMIT LUNITS", 0, 10);
        assertThat(operator.call(() -> credits.left(today, byName)).rows())
                .extracting(CreditRow::left)
                .containsExactly(540);
        assertThat(operator.call(() -> credits.left(renter.used(2).toLocalDate(), byName))
                        .rows())
                .isEmpty();
    }

    @Test
    void sellsAPassTaxedAtOnceAndPaysTheUnusedPartBack() throws Exception {
        Renter renter = renter("LPASS", PaymentMethod.TRANSFER);
        long card = space.product("LIMITTEN", ProductKind.ONE_OFF, "100.00");
        long room = operator.call(() -> contracts.find(renter.contract()))
                .lines()
                .get(1)
                .product()
                .id();
        assertThatThrownBy(() -> operator.call(() -> passSales.sell(renter.contract(), card, 1, 0)))
                .isInstanceOf(NoSuchPass.class);
        admin.run(() -> passes.offer(new PassOffer(card, room, 600, 12)));
        long pass = operator.call(() -> passSales.sell(renter.contract(), card, 1, 0));
        assertThatThrownBy(() -> operator.call(() -> passSales.giveBack(pass, "zieht weg")))
                .isInstanceOf(PassNotInvoiced.class);
        LocalDate today = businessDate.today();
        operator.call(() -> usageOrders.order(new NewUsage(renter.number(), ROOM, today.atTime(8, 0), 270, "", "")));
        assertThat(standing(renter).sum().unbilled()).isEqualTo(Money.ZERO);

        InvoiceRow invoice = runs.issued(renter.place(), today).get(0);
        assertThat(invoice.net()).isEqualTo(Money.of("100.00"));
        assertThat(invoice.payable()).isEqualTo(Money.of("119.00"));
        // 150 of 600 minutes are used by what is recorded: 450 are paid back.
        long correction = operator.call(() -> passSales.giveBack(pass, "zieht weg"));
        assertThat(operator.call(() -> invoices.find(correction)).row().net()).isEqualTo(Money.of("-75.00"));
        assertThatThrownBy(() -> operator.call(() -> passSales.giveBack(pass, "noch einmal")))
                .isInstanceOf(NothingToReturn.class);
        operator.call(() -> usageOrders.order(new NewUsage(renter.number(), ROOM, today.atTime(9, 0), 60, "", "")));
        assertThat(standing(renter).sum().unbilled()).isEqualTo(Money.of("14.28"));
        assertThat(operator.call(() -> passes.ofContract(renter.contract())))
                .singleElement()
                .satisfies(sold -> assertThat(sold.returned()).isEqualTo(450));
    }

    private record Renter(Place place, long account, long contract, String number, LocalDate month) {
        LocalDateTime used(int day) {
            return month.minusMonths(1).withDayOfMonth(day).atTime(9, 0);
        }
    }

    /** A free desk with two hours a month, since the month before. */
    private Renter renter(String name, PaymentMethod payment) throws Exception {
        Place place = space.open("L" + name);
        AccountDetails details = SpaceForTests.details("LIMIT " + name);
        long account = admin.call(() -> accounts.open(new AccountDetails(
                details.type(),
                details.name(),
                details.address(),
                details.correspondence(),
                details.ids(),
                new Billing(false, payment))));
        LocalDate month = businessDate.today().withDayOfMonth(1);
        long room = space.metered(ROOM, ProductUnit.HOUR, "12.00", PriceDetails.NONE);
        long desk = space.including("LIMITDESK", "0.00", new Allowance(ROOM, 120, IntervalUnit.MONTH, RollOver.NONE));
        long contract = space.contract(place, account, month.minusMonths(1), desk, room);
        String number = operator.call(() -> contracts.find(contract)).number();
        return new Renter(place, account, contract, number, month);
    }

    private void order(Renter renter, int day, int minutes) throws Exception {
        operator.call(() -> usageOrders.order(new NewUsage(renter.number(), ROOM, renter.used(day), minutes, "", "")));
    }

    private void topUp(Renter renter, String amount) throws Exception {
        receipts++;
        String document = renter.place().seller() + "-TOPUP-" + receipts;
        NewReceipt receipt = new NewReceipt(
                new Posting.Debtor(renter.account(), renter.place().seller()),
                Money.of(amount),
                businessDate.today(),
                document,
                List.of());
        transaction.run(() -> booking.book(List.of(receipt)));
    }

    private void look(Renter renter) throws Exception {
        system.run(() -> limits.look(List.of(renter.account())));
    }

    private CreditStanding standing(Renter renter) throws Exception {
        return operator.call(() -> limits.standing(renter.account()));
    }

    private List<UsageRow> records(Renter renter) throws Exception {
        return operator.call(() -> usages.ofContract(renter.contract(), PageRequest.first(100)))
                .rows();
    }

    private long mails(Renter renter, String kind) {
        return sql.number(
                "SELECT COUNT(*) FROM message WHERE subject_type = 'account' AND subject_id = ? AND kind = ?",
                renter.account(),
                kind);
    }
}
