package org.kontor.orders;

import java.util.List;
import org.kontor.money.Money;

/**
 * What an order would come to, before anybody agreed to it.
 *
 * @param firstInvoice to the cent as it will be billed
 * @param told what stands above the button
 * @param consents what is shown and asked for, with the words
 */
public record OrderQuote(Money firstInvoice, Told told, List<ConsentAsked> consents) {
    public OrderQuote {
        consents = List.copyOf(consents);
    }

    /** The same for the same words, prices and versions of texts. */
    public String mark() {
        return Told.hash(told.stored() + ConsentAsked.stored(consents));
    }

    public boolean asks(ConsentKind kind) {
        return consents.stream().anyMatch(asked -> asked.kind() == kind);
    }
}
