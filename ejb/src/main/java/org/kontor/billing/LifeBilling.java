package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lives a scenario: its runs in order, all contracts of one payer. */
final class LifeBilling {
    private final Life life;

    LifeBilling(Life life) {
        this.life = life;
    }

    /** The invoices of all runs; a run without lines has none (R9). */
    List<ScenarioInvoice> invoices() {
        List<Run> runs = life.runs().stream().map(Run::on).toList();
        Payer payer = new Payer(life.contracts(), Billed.NOTHING);
        List<ScenarioInvoice> invoices = new ArrayList<>();
        for (ProposedInvoice proposed : new Previews(new Calculator(life.rates())).invoices(payer, runs)) {
            List<Charge> lines = sorted(proposed.lines());
            if (!lines.isEmpty()) {
                invoices.add(new ScenarioInvoice(proposed.run().businessDate(), lines, proposed.totals()));
            }
        }
        return invoices;
    }

    private List<Charge> sorted(List<Charge> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(life::name)
                        .thenComparing(charge -> charge.period().start())
                        .thenComparing(Charge::plan))
                .toList();
    }

    /** What one run bills to the payer. */
    record ScenarioInvoice(LocalDate run, List<Charge> lines, InvoiceTotals totals) {}
}
