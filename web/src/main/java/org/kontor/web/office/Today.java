package org.kontor.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kontor.analytics.MonthFigures;
import org.kontor.analytics.RecurringRevenue;
import org.kontor.analytics.RecurringRevenues;
import org.kontor.analytics.RiskPage;
import org.kontor.analytics.StartPage;
import org.kontor.analytics.WorkList;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.RunSummary;
import org.kontor.jobs.Failure;
import org.kontor.jobs.Failures;
import org.kontor.money.Money;
import org.kontor.notifications.Deliveries;
import org.kontor.notifications.DeliveryCounts;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Together;
import org.kontor.receivables.Ageing;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.Overdue;
import org.kontor.receivables.Stopped;
import org.kontor.web.shell.LocalStack;

/** The start page: where the money stands and what needs somebody. */
@Named
@RequestScoped
public class Today {
    private static final int SHOWN = 6;
    private static final int LISTED = 10;

    @Inject
    private StartPage startPage;

    @Inject
    private WorkList workList;

    @Inject
    private RecurringRevenues revenues;

    @Inject
    private OpenItems openItems;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Failures failures;

    @Inject
    private LocalStack localStack;

    @Inject
    private MoneyTasks money;

    @Inject
    private Together together;

    private MonthFigures month;
    private Optional<RecurringRevenue> recurring;
    private Optional<RecurringRevenue> recurringBefore;
    private Ageing ageing;
    private Overdue overdue;
    private List<Stopped> stopped;
    private RiskPage atRisk;
    private OptionalInt salesOutstanding;
    private List<RunSummary> runs;
    private List<Failure> parked;
    private DeliveryCounts waiting;

    @PostConstruct
    void load() {
        together.ask(this::read);
    }

    private void read() {
        LocalDate today = localStack.getToday();
        month = startPage.month();
        recurring = revenues.upTo(today);
        recurringBefore = revenues.upTo(today.minusMonths(1));
        ageing = openItems.ageing(today);
        overdue = openItems.overdue();
        stopped = openItems.stopped();
        atRisk = workList.page(Optional.empty(), PageRequest.first(LISTED));
        salesOutstanding = startPage.salesOutstanding(ageing.total());
        runs = billingRuns.list(PageRequest.first(SHOWN)).rows();
        waiting = deliveries.counts();
        parked = failures.list().stream().filter(Failure::isParked).limit(SHOWN).toList();
    }

    public MonthFigures getMonth() {
        return month;
    }

    public Ageing getAgeing() {
        return ageing;
    }

    /** Of what is due: what is left in peace, and why. */
    public List<Stopped> getStopped() {
        return stopped;
    }

    public Money getNotDue() {
        return ageing.total().minus(ageing.overdue());
    }

    public Overdue getOverdue() {
        return overdue;
    }

    /** What stands out, the most money first. */
    public RiskPage getAtRisk() {
        return atRisk;
    }

    /** DSO in days; below 0 if nothing was invoiced lately. */
    public int getSalesOutstanding() {
        return salesOutstanding.orElse(-1);
    }

    public List<RunSummary> getOpenRuns() {
        return runs.stream()
                .filter(run -> run.state() == RunState.DRAFTED || run.isAtWork())
                .toList();
    }

    /** The last finished run. */
    public Optional<RunSummary> getLastRun() {
        return runs.stream().filter(run -> run.state() == RunState.DONE).findFirst();
    }

    /** What comes in every month by itself. */
    public Money getRecurring() {
        return recurring.map(RecurringRevenue::net).orElse(Money.ZERO);
    }

    /** More or less than a month ago; empty without a figure of then. */
    public Optional<Money> getRecurringChange() {
        return recurringBefore.map(before -> getRecurring().minus(before.net()));
    }

    /** In force. */
    public int getContracts() {
        return recurring.map(RecurringRevenue::contracts).orElse(0);
    }

    public Money getBilled() {
        return getLastRun().map(run -> run.progress().net()).orElse(Money.ZERO);
    }

    public LocalDate getBilledThrough() {
        return getLastRun().map(run -> run.dates().through()).orElse(null);
    }

    public List<Failure> getParked() {
        return parked;
    }

    /** Documents that wait for a person to deliver them. */
    public DeliveryCounts getWaiting() {
        return waiting;
    }

    public boolean isCalm() {
        return isQuiet() && atRisk.rows().isEmpty();
    }

    /** Whether nothing but late money needs anybody. */
    public boolean isQuiet() {
        boolean delivered =
                waiting.stuck() + waiting.toPrint() == 0 && money.getAll().isEmpty();
        return delivered && getOpenRuns().isEmpty() && parked.isEmpty();
    }
}
