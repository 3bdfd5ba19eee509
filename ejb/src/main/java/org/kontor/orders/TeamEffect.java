package org.kontor.orders;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.invoicing.ChangeEffect;

/**
 * What a change of a team would do, before it is recorded.
 *
 * @param money one for each seller whose invoices it changes, to the cent
 * @param allowed whether the caller may record it: days of the past that were invoiced are for accountants and admins
 * @param seen of each contract that it changes the number of its last amendment
 */
public record TeamEffect(List<ChangeEffect> money, boolean allowed, Map<Long, Integer> seen) {
    public TeamEffect {
        money = List.copyOf(money);
        seen = Map.copyOf(seen);
    }

    /** The same for the same invoices of the same contracts: a click orders what was shown, and nothing else. */
    public String mark() {
        return Told.hash(new TreeMap<>(seen) + "\n"
                + money.stream().map(WishQuote::invoices).collect(Collectors.joining("\n")));
    }
}
