package org.kontor.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.money.Money;

/** Matches as the rungs make them. */
final class Matches {
    private Matches() {}

    /** Closes items in their order; what is more than all of them stays on account of the last one's payer. */
    static Match closing(Money amount, List<Item> items, Reason reason) {
        Map<Long, List<Item>> byAccount =
                items.stream().collect(Collectors.groupingBy(Item::accountId, LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        Money left = amount;
        int accountsLeft = byAccount.size();
        for (Map.Entry<Long, List<Item>> one : byAccount.entrySet()) {
            Money open = NumberRung.sum(one.getValue());
            Money own = --accountsLeft == 0 || left.compareTo(open) < 0 ? left : open;
            if (own.signum() > 0) {
                parts.add(new Part(one.getKey(), own, AllocationOrder.shares(own, one.getValue())));
            }
            left = left.minus(own);
        }
        return new Match(parts, reason);
    }

    static Match onAccount(long account, Money amount, Reason reason) {
        return new Match(List.of(new Part(account, amount, List.of())), reason);
    }

    static String numbers(List<Item> items) {
        return items.stream().map(Item::number).distinct().collect(Collectors.joining(", "));
    }
}
