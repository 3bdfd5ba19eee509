package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.InvoiceTotals;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/**
 * What taking an invoice back would do, to the cent. Nothing is stored.
 *
 * @param lines what the document would show
 * @param days that would no longer be billed
 * @param again whether the next run bills these days again
 */
public record TakeBackPreview(
        InvoiceKind kind, List<InvoiceContentLine> lines, InvoiceTotals totals, Effect ledger, Reopened days) {
    /**
     * What it does to the debt.
     *
     * @param open what is owed by the invoice today
     * @param cleared what the new document closes of it
     * @param credit what is then owed to the account
     */
    public record Effect(Money open, Money cleared, Money credit) {
        static Effect of(Money open, Money payable) {
            Money given = payable.isNegative() ? payable.negated() : Money.ZERO;
            Money owed = open.isNegative() ? Money.ZERO : open;
            Money cleared = given.compareTo(owed) < 0 ? given : owed;
            return new Effect(open, cleared, given.minus(cleared));
        }
    }

    /**
     * Days that are taken back.
     *
     * @param excused whether they are not billed again
     */
    public record Reopened(List<Days> days, boolean excused) {}

    /** Days of what is rented. */
    public record Days(String name, Period period, int count) {}
}
