package org.kontor.banking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.receivables.Share;

/**
 * A payment and what it was truly meant for.
 *
 * @param kind what is special about it
 * @param account 0 if it is no customer's
 * @param items what it was meant to pay, in order; empty for money on account
 * @param clear whether what arrived tells it without a doubt
 */
record Transfer(String kind, Payment payment, Set<Long> account, List<Item> items, boolean clear) {

    /** Whether a match is just what was meant: the account, the items, and the amounts. */
    boolean isMeant(Match match) {
        Set<Long> accounts = match.parts().stream().map(Part::accountId).collect(Collectors.toSet());
        Set<Long> entries = match.parts().stream()
                .flatMap(part -> part.shares().stream())
                .map(Share::entryId)
                .collect(Collectors.toSet());
        Money parts = Money.sum(match.parts().stream().map(Part::amount).toList());
        return accounts.equals(account)
                && entries.equals(items.stream().map(Item::entryId).collect(Collectors.toSet()))
                && parts.equals(payment.amount());
    }
}
