package org.kontor.orders;

import java.util.List;
import org.kontor.contracts.Amendment;
import org.kontor.invoicing.ChangeEffect;
import org.kontor.invoicing.InvoiceChange;

/**
 * What a wish would come to, before anybody agreed to it.
 *
 * @param seen number of the last amendment of the contract that it builds on
 * @param amendment with the day that follows from the contract
 * @param deposit what is asked for on top of what is there
 * @param told what stands above the button; nothing for what is no order
 * @param consents what is shown and asked for, with the words
 */
public record WishQuote(
        int seen,
        Amendment amendment,
        AmendmentEffect effect,
        DepositAsked deposit,
        Told told,
        List<ConsentAsked> consents) {
    public WishQuote {
        consents = List.copyOf(consents);
    }

    /** Whether the click orders something for money. */
    public boolean isOrder() {
        return !told.facts().isEmpty();
    }

    /** The same for the same days, amounts and deposit: a click orders what was shown, and nothing else. */
    public String mark() {
        return Told.hash(String.join(
                "\n",
                Integer.toString(seen),
                amendment.toString(),
                invoices(effect.money()),
                deposit.more() + " " + deposit.dueOn(),
                told.stored(),
                ConsentAsked.stored(consents)));
    }

    /** What is told of invoices. */
    static String invoices(ChangeEffect money) {
        return money.next().map(WishQuote::invoice) + " "
                + money.first().map(WishQuote::invoice) + " "
                + money.takenBack().size();
    }

    private static String invoice(InvoiceChange change) {
        return change.due() + " " + change.payableBefore() + " " + change.payableAfter();
    }
}
