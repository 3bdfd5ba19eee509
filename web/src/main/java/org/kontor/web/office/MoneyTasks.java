package org.kontor.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.banking.Allocations;
import org.kontor.banking.BankBook;
import org.kontor.banking.StatementQuery;
import org.kontor.banking.StatementState;
import org.kontor.banking.WaitingFilter;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.declarations.Declarations;
import org.kontor.invoicing.Disputes;
import org.kontor.limits.CreditLimits;
import org.kontor.orders.PlacedOrders;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.DebitReturns;
import org.kontor.payments.PaymentRunState;
import org.kontor.payments.Refunds;
import org.kontor.persistence.PageRequest;
import org.kontor.privacy.Erasures;
import org.kontor.receivables.CreditOffsets;

/** What in payments and banking waits for a person, for the start page. */
@Named
@RequestScoped
public class MoneyTasks {
    private static final int MOST_ORDERS = 200;
    private static final PageRequest ONE = PageRequest.first(1);

    @Inject
    private Allocations allocations;

    @Inject
    private BankBook bank;

    @Inject
    private CollectionRuns collections;

    @Inject
    private DebitReturns returns;

    @Inject
    private Refunds refunds;

    @Inject
    private CreditOffsets credits;

    @Inject
    private CreditLimits limits;

    @Inject
    private Disputes disputes;

    @Inject
    private Declarations declarations;

    @Inject
    private Erasures erasures;

    @Inject
    private PlacedOrders placed;

    @Inject
    private PurchaseOrders orders;

    private List<Task> all;

    /**
     * Something to do.
     *
     * @param key of its label
     * @param page where it is done
     */
    public record Task(String key, long count, String page) {}

    @PostConstruct
    void load() {
        all = Stream.of(
                        new Task("nav.waiting", payments(), "/office/banking/waiting.xhtml"),
                        new Task("nav.statements", parked(), "/office/banking/statements.xhtml?state=PARKED"),
                        new Task("nav.collections", runs(), "/office/payments/collections.xhtml"),
                        new Task("nav.returns", returns.openTasks(), "/office/payments/returns.xhtml?which=TASKS"),
                        new Task("nav.refunds", refundRuns(), "/office/payments/refunds.xhtml"),
                        new Task("credit.tasks", credits.accounts(), "/office/receivables/prepaid.xhtml"),
                        new Task("nav.disputes", disputes.waiting(ONE).total(), "/office/invoicing/disputes.xhtml"),
                        new Task("limits.task", limits.beyond(), "/office/limits/list.xhtml"),
                        new Task("declarations.title", declarations.tasks(), "/office/declarations/list.xhtml"),
                        new Task("erasure.title", erasures.waiting(), "/office/privacy/list.xhtml"),
                        new Task("orders.task", placed.doubtful(), "/office/orders/list.xhtml"),
                        new Task("task.orders", orders.ending(MOST_ORDERS).size(), "/office/contracts/orders.xhtml"))
                .filter(task -> task.count() > 0)
                .toList();
    }

    private long payments() {
        return allocations.waiting(WaitingFilter.INCOMING, ONE).total();
    }

    private long parked() {
        StatementQuery parked =
                new StatementQuery(Optional.empty(), Optional.of(StatementState.PARKED), Optional.empty());
        return bank.statements(parked, ONE).total();
    }

    private long runs() {
        return collections.list(PaymentRunState.CREATED, ONE).total()
                + collections.list(PaymentRunState.RELEASED, ONE).total();
    }

    private long refundRuns() {
        return refunds.runs().stream()
                .filter(run -> run.state() == PaymentRunState.CREATED || run.state() == PaymentRunState.RELEASED)
                .count();
    }

    public List<Task> getAll() {
        return all;
    }
}
