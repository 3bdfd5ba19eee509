package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.contracts.Terms;

/** Lives a scenario: its runs in order, all contracts of one payer. */
final class LifeBilling {
    private final Life life;
    private final Calculator calculator;
    private Billed billed = Billed.NOTHING;

    LifeBilling(Life life) {
        this.life = life;
        this.calculator = new Calculator(life.rates());
    }

    /** The invoices of all runs; a run without lines has none (R9). */
    List<ScenarioInvoice> invoices() {
        List<ScenarioInvoice> invoices = new ArrayList<>();
        for (LocalDate run : life.runs()) {
            List<Charge> shown = run(Run.on(run));
            if (!shown.isEmpty()) {
                invoices.add(new ScenarioInvoice(run, shown, InvoiceTotals.of(shown)));
            }
        }
        return invoices;
    }

    private List<Charge> run(Run run) {
        List<Charge> charges = new ArrayList<>();
        for (Terms contract : life.contracts()) {
            charges.addAll(calculator.charges(contract, billed, run));
        }
        billed = billed.plus(charges);
        return charges.stream()
                .filter(Charge::isShown)
                .sorted(Comparator.comparing(life::name)
                        .thenComparing(charge -> charge.period().start())
                        .thenComparing(Charge::plan))
                .toList();
    }

    /** What one run bills to the payer. */
    record ScenarioInvoice(LocalDate run, List<Charge> lines, InvoiceTotals totals) {}
}
