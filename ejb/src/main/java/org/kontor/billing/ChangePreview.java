package org.kontor.billing;

import java.util.List;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;

/**
 * The invoices ahead, without and with a change.
 *
 * @param changed the contract as it would be
 * @param before one for each run
 * @param after one for each run
 */
public record ChangePreview(Terms changed, List<ProposedInvoice> before, List<ProposedInvoice> after) {
    public ChangePreview {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What the payer owes more on the next invoice because of the change; negative for a refund. */
    public Money nextDifference() {
        return difference(before.get(0), after.get(0));
    }

    /** What the payer owes more on all invoices ahead. */
    public Money totalDifference() {
        Money sum = Money.ZERO;
        for (int i = 0; i < before.size(); i++) {
            sum = sum.plus(difference(before.get(i), after.get(i)));
        }
        return sum;
    }

    private static Money difference(ProposedInvoice without, ProposedInvoice with) {
        return with.totals().payable().minus(without.totals().payable());
    }
}
