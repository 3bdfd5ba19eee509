package org.kontor.billing;

import java.util.List;

/**
 * What a run would bill, or bills, to a payer.
 *
 * @param charges all to be stored, those of 0.00 included
 */
public record ProposedInvoice(Run run, List<Charge> charges) {
    public ProposedInvoice {
        charges = List.copyOf(charges);
    }

    /** The lines of the invoice (R9); without any there is no invoice. */
    public List<Charge> lines() {
        return charges.stream().filter(Charge::isShown).toList();
    }

    public InvoiceTotals totals() {
        return InvoiceTotals.of(lines());
    }
}
