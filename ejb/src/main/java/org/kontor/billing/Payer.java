package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.Terms;

/** The contracts that stand on one invoice, and what is billed of them. */
public record Payer(List<Terms> contracts, Billed billed) {
    public Payer {
        contracts = List.copyOf(contracts);
    }

    /** What a run bills. */
    public ProposedInvoice invoice(Calculator calculator, Run run) {
        List<Charge> charges = new ArrayList<>();
        for (Terms contract : contracts) {
            charges.addAll(calculator.charges(contract, billed, run));
        }
        return new ProposedInvoice(run, charges);
    }

    /** The payer once an invoice is billed. */
    public Payer after(ProposedInvoice invoice) {
        return new Payer(contracts, billed.plus(invoice.charges()));
    }

    /** The payer with one contract in another state. */
    Payer with(Terms changed) {
        return new Payer(
                contracts.stream()
                        .map(contract -> contract.id() == changed.id() ? changed : contract)
                        .toList(),
                billed);
    }

    /** The payer with all contracts as they were known at a business date. */
    public Payer asOf(LocalDate date) {
        return new Payer(contracts.stream().map(contract -> contract.asOf(date)).toList(), billed);
    }
}
