package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.AddedTwice;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.CancelledTooEarly;
import org.kontor.contracts.ChangeAfterEnd;
import org.kontor.contracts.ChangeBeforeStart;
import org.kontor.contracts.ContractChange;
import org.kontor.contracts.ContractMovedOn;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.DayTooFar;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.OtherKind;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.invoicing.InvoiceChange;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** What a person changes about a contract: told to the cent before, recorded once, refused by name. */
class AmendmentsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private Orders orders;

    @Inject
    private Contracts contracts;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Test
    void tellsTheNextInvoiceToTheCent() throws Exception {
        LocalDate next = firstOfMonth().plusMonths(1);
        LocalDate soon = next.plusDays(9);
        told("QTY", desk -> new Amendment.QuantityChange(desk, Quantity.of(3), next));
        told("PLAN", desk -> new Amendment.PlanChange(desk, fix(), soon, AnchorRule.KEPT));
        told("MOVED", desk -> new Amendment.PlanChange(desk, fix(), soon, AnchorRule.MOVED));
        told("ADD", desk -> new Amendment.LineAdded(mail(), Quantity.ONE, today()));
        told("END", desk -> new Amendment.LineEnded(desk, soon));
        told("REST", desk -> new Amendment.Pause(new Period(next.plusDays(3), next.plusDays(20))));
        told("STOP", desk -> new Amendment.Cancellation(soon, CancellationKind.EXTRAORDINARY));
    }

    @Test
    void tellsWhatItCostsToTakeThingsBack() throws Exception {
        LocalDate soon = firstOfMonth().plusMonths(1).plusDays(9);
        told(
                "STAY",
                desk -> new Amendment.Cancellation(soon, CancellationKind.EXTRAORDINARY),
                desk -> new Amendment.CancellationUndone());
        told("KEEP", desk -> new Amendment.LineEnded(desk, soon), desk -> new Amendment.LineEndUndone(desk));
        told(
                "BACK",
                desk -> new Amendment.Pause(new Period(soon, soon.plusDays(20))),
                desk -> new Amendment.Resume(soon.plusDays(6)));
    }

    /** Amendments of a contract of its own, the last of which is compared with what is issued. */
    @SafeVarargs
    private void told(String name, LongFunction<Amendment>... amendments) throws Exception {
        Place place = space.open("AMEND-" + name);
        long contract = signed(place, "amend " + name);
        runs.issued(place, today());
        long desk = line(contract, 0);
        for (int i = 0; i < amendments.length - 1; i++) {
            Amendment earlier = amendments[i].apply(desk);
            admin.call(() -> orders.amend(contract, earlier, seen(contract)));
        }
        billedAsTold(place, contract, amendments[amendments.length - 1].apply(desk));
        assertThat(operator.call(() -> contracts.find(contract)).changes())
                .extracting(ContractChange::amendment)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, amendments.length).boxed().toList());
    }

    /** Issues the invoice that was told to be the first to differ, and those before it. */
    private void billedAsTold(Place place, long contract, Amendment amendment) throws Exception {
        AmendmentEffect effect = admin.call(() -> orders.effect(contract, amendment));
        int seen = seen(contract);
        assertThat(admin.call(() -> orders.amend(contract, amendment, seen))).isEqualTo(seen + 1);
        InvoiceChange next = effect.money().next().orElseThrow();
        assertIssued(place, next);
        if (effect.money().first().isPresent()) {
            for (LocalDate due = next.due().plusMonths(1);
                    due.isBefore(effect.money().first().get().due());
                    due = due.plusMonths(1)) {
                runs.issued(place, due);
            }
            assertIssued(place, effect.money().first().get());
        }
    }

    private void assertIssued(Place place, InvoiceChange told) throws Exception {
        List<InvoiceRow> issued = runs.issued(place, told.due());
        assertThat(Money.sum(issued.stream().map(InvoiceRow::payable).toList())).isEqualTo(told.payableAfter());
        List<ExplainedLine> lines = issued.stream()
                .map(row -> view(row.id()))
                .flatMap(invoice -> invoice.lines().stream())
                .toList();
        assertThat(lines)
                .extracting(line -> line.line().netAmount())
                .containsExactlyElementsOf(told.after().stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .map(line -> line.line().netAmount())
                        .toList());
    }

    private InvoiceView view(long id) {
        try {
            return operator.call(() -> invoices.find(id));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsOnlyAccountantsAndAdminsReachIntoInvoicedDays() throws Exception {
        Place place = space.open("AMEND-IN");
        long contract = signed(place, "inside");
        runs.issued(place, today());
        Amendment back = new Amendment.PlanChange(line(contract, 0), fix(), firstOfMonth(), AnchorRule.KEPT);

        AmendmentEffect told = operator.call(() -> orders.effect(contract, back));
        assertThat(told.allowed()).isFalse();
        assertThat(told.money().takenBack())
                .extracting(line -> line.line().netAmount())
                .containsExactly(Money.of("-149.00"));
        assertThatThrownBy(() -> operator.call(() -> orders.amend(contract, back, 0)))
                .isInstanceOf(InsideIssued.class)
                .extracting(refused -> ((BusinessException) refused).field())
                .isEqualTo("effective");
        assertThat(seen(contract)).isZero();

        billedAsTold(place, contract, back);
    }

    @Test
    void recordsNothingForWhoLookedAtAnOlderContract() throws Exception {
        long contract = signed(space.open("AMEND-TAB"), "tabs");
        Amendment more = new Amendment.QuantityChange(
                line(contract, 0), Quantity.of(2), firstOfMonth().plusMonths(1));
        operator.run(() -> orders.amend(contract, more, 0));

        assertThatThrownBy(() -> operator.run(() -> orders.amend(contract, more, 0)))
                .isInstanceOf(ContractMovedOn.class);
        assertThat(seen(contract)).isOne();
    }

    @Test
    void namesWhatIsImpossible() throws Exception {
        long contract = signed(space.open("AMEND-BAD"), "bad");
        long desk = line(contract, 0);
        LocalDate today = today();
        refused(
                contract,
                new Amendment.QuantityChange(desk, Quantity.ONE, today.minusYears(3)),
                ChangeBeforeStart.class);
        refused(contract, new Amendment.QuantityChange(desk, Quantity.ONE, today.plusYears(30)), DayTooFar.class);
        refused(contract, new Amendment.PlanChange(desk, mail(), today, AnchorRule.KEPT), OtherKind.class);
        refused(contract, new Amendment.LineAdded(locker(), Quantity.ONE, today), AddedTwice.class);
        refused(contract, new Amendment.Cancellation(today, CancellationKind.ORDINARY), CancelledTooEarly.class);
        assertThatThrownBy(() -> new Amendment.Pause(Period.ofDays(today, today.minusDays(1))))
                .isInstanceOf(EndBeforeStart.class);

        LocalDate last = today.plusDays(40);
        operator.run(() ->
                orders.amend(contract, new Amendment.Cancellation(last, CancellationKind.AGREED), seen(contract)));
        refused(contract, new Amendment.LineAdded(mail(), Quantity.ONE, last.plusDays(1)), ChangeAfterEnd.class);
        refused(contract, new Amendment.QuantityChange(desk, Quantity.of(2), last.plusDays(1)), ChangeAfterEnd.class);
        assertThat(seen(contract)).isOne();
    }

    private void refused(long contract, Amendment amendment, Class<? extends BusinessException> why) {
        assertThatThrownBy(() -> operator.call(() -> orders.effect(contract, amendment)))
                .isInstanceOf(why)
                .extracting(refused -> ((BusinessException) refused).field())
                .isNotEqualTo("");
        assertThatThrownBy(() -> operator.call(() -> orders.amend(contract, amendment, seen(contract))))
                .isInstanceOf(why);
    }

    private long signed(Place place, String account) throws Exception {
        List<OrderedLine> lines =
                Stream.of(desk(), locker()).map(OrderedLine::of).toList();
        ContractOrder.Conditions conditions = new ContractOrder.Conditions(
                AnchorKind.CALENDAR, new Term.Indefinite(NoticeRule.of("1 month to month end")), new PauseRule(5, 90));
        long payer = space.account(account);
        return operator.call(
                () -> contracts.sign(new ContractOrder(payer, place.location(), firstOfMonth(), conditions, lines)));
    }

    private long desk() {
        return space.product("AMEND-DESK", ProductKind.BASE, "149.00");
    }

    private long fix() {
        return space.product("AMEND-FIX", ProductKind.BASE, "289.00");
    }

    private long locker() {
        return space.product("AMEND-LOCKER", ProductKind.ADD_ON, "12.00");
    }

    private long mail() {
        return space.product("AMEND-MAIL", ProductKind.ADD_ON, "19.00");
    }

    private long line(long contract, int position) throws Exception {
        return operator.call(() -> contracts.find(contract))
                .lines()
                .get(position)
                .id();
    }

    private int seen(long contract) {
        try {
            return operator.call(() -> contracts.find(contract)).amendments();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private LocalDate firstOfMonth() {
        return today().withDayOfMonth(1);
    }
}
