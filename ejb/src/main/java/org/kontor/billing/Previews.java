package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Change;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Terms;

/**
 * What will be billed, by the very code that bills. A preview equals the later invoice to the cent as long as nothing is
 * recorded in between.
 */
public final class Previews {
    /** How far people look ahead: a year, and the month in which it comes round. */
    public static final int MONTHS = 13;

    private final Calculator calculator;

    public Previews(Calculator calculator) {
        this.calculator = calculator;
    }

    /** The invoice of the next run. */
    public ProposedInvoice next(Payer payer, Run run) {
        return payer.invoice(calculator, run);
    }

    /** The invoices of runs in order, each after those before it. */
    public List<ProposedInvoice> invoices(Payer payer, List<Run> runs) {
        List<ProposedInvoice> invoices = new ArrayList<>(runs.size());
        Payer state = payer;
        for (Run run : runs) {
            ProposedInvoice invoice = state.invoice(calculator, run);
            invoices.add(invoice);
            state = state.after(invoice);
        }
        return invoices;
    }

    /** The invoices of {@link #MONTHS} monthly runs from a first one on. */
    public List<ProposedInvoice> ahead(Payer payer, Run first) {
        return invoices(payer, monthly(first));
    }

    /** What an order would cost, beside nothing else. */
    public List<ProposedInvoice> order(Terms order, Run first) {
        return ahead(new Payer(List.of(order), Billed.NOTHING), first);
    }

    /**
     * What a change would do to the invoices ahead.
     *
     * @throws org.kontor.BusinessException when the change is not possible
     */
    public ChangePreview change(Payer payer, Terms contract, Change change, Run first) {
        Terms changed = contract.with(change);
        return new ChangePreview(changed, ahead(payer, first), ahead(payer.with(changed), first));
    }

    /** What an ordinary notice received on a day would do, at the earliest end. */
    public ChangePreview cancellation(Payer payer, Terms contract, LocalDate received, Run first) {
        LocalDate last = contract.earliestEnd(received);
        return change(payer, contract, new Cancellation(last, CancellationKind.ORDINARY, received), first);
    }

    private static List<Run> monthly(Run first) {
        List<Run> runs = new ArrayList<>(MONTHS);
        for (int month = 0; month < MONTHS; month++) {
            // From the first in one step, so that the 31st comes back.
            runs.add(new Run(
                    first.through().plusMonths(month), first.businessDate().plusMonths(month)));
        }
        return runs;
    }
}
