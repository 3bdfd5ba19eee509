package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Timing;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Change;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.CancellationUndone;
import org.kontor.contracts.Change.Pause;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** Reads one contract of a scenario as terms with one line. */
final class ContractReader {
    private static final Agreement AGREEMENT =
            new Agreement(CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 month to month end")), PauseRule.FREE);

    private final int number;
    private final Map<String, ScenarioPlan> plans;
    private final ScenarioNode contract;
    private final Interval interval;
    private final Timing timing;
    private final Map<String, Plan> priced = new HashMap<>();

    ContractReader(int number, Map<String, ScenarioPlan> plans, ScenarioNode contract) {
        this.number = number;
        this.plans = plans;
        this.contract = contract;
        this.interval = Interval.months(contract.integer("months"));
        this.timing = contract.bool("advance") ? Timing.IN_ADVANCE : Timing.IN_ARREARS;
    }

    Terms terms() {
        LocalDate start = contract.date("start");
        Version version = new Version(
                Period.from(start),
                plan(contract),
                Quantity.of(contract.integer("quantity")),
                Percent.of(contract.decimal("discount")));
        Line line = Line.of(number, LineKind.BASE, new Anchor(contract.date("anchor")), version);
        return new Terms(number, start, AGREEMENT, List.of(line), changes());
    }

    /** In an order that gives the format's answers to ties; terms sort by the date of recording and keep it otherwise. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Change> cancellations = new ArrayList<>();
        List<Change> undone = new ArrayList<>();
        for (ScenarioNode event : contract.objects("events")) {
            LocalDate recorded = event.date("recorded");
            String type = event.text("type");
            switch (type) {
                case "change" -> changes.add(planChange(event, recorded));
                case "pause" -> changes.add(new Pause(Period.ofDays(event.date("from"), event.date("to")), recorded));
                case "cancel" ->
                    cancellations.add(new Cancellation(event.date("last"), CancellationKind.AGREED, recorded));
                case "uncancel" -> undone.add(new CancellationUndone(recorded));
                default -> throw new MalformedScenario(event.path("type") + " is unknown: " + type);
            }
        }
        if (cancellations.size() > 1) {
            throw new MalformedScenario(contract.path("events") + " has more than one cancel");
        }
        // Of changes effective and recorded on the same dates the first in the file wins, in terms the last of the
        // list.
        Collections.reverse(changes);
        changes.addAll(cancellations);
        changes.addAll(undone);
        return changes;
    }

    private PlanChange planChange(ScenarioNode event, LocalDate recorded) {
        return new PlanChange(number, plan(event), event.date("effective"), AnchorRule.KEPT, recorded);
    }

    private Plan plan(ScenarioNode node) {
        String name = node.text("plan");
        ScenarioPlan plan = plans.get(name);
        if (plan == null) {
            throw new MalformedScenario(node.path("plan") + " is no plan of the line: " + name);
        }
        return priced.computeIfAbsent(name, key -> plan.per(interval, timing));
    }
}
