package org.kontor.receivables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.money.Money;

/**
 * What the credits of an account could pay: the oldest credit first, what is due first first (§ 366 (2) BGB). Deposits are
 * security, so they neither pay nor are paid. Pure.
 */
final class CreditPlan {
    private static final Comparator<OpenEntry> DUE_FIRST =
            Comparator.comparing(OpenEntry::dueOn).thenComparing(OpenEntry::entryId);
    private static final Comparator<OpenEntry> OLDEST =
            Comparator.comparing(OpenEntry::bookedOn).thenComparing(OpenEntry::entryId);

    private CreditPlan() {}

    /**
     * @param open all that is open of the account, of any seller
     * @param left entries that are left alone: disputed, being collected, or about to be paid out
     */
    static List<CreditOffset> of(List<OpenEntry> open, Set<Long> left) {
        List<OpenEntry> free = open.stream()
                .filter(entry -> entry.kind() != EntryKind.DEPOSIT && !left.contains(entry.entryId()))
                .toList();
        List<OpenEntry> items = free.stream()
                .filter(entry -> entry.open().signum() > 0)
                .sorted(DUE_FIRST)
                .toList();
        Map<Long, Money> unpaid = new HashMap<>();
        items.forEach(item -> unpaid.put(item.entryId(), item.open()));
        List<CreditOffset> plan = new ArrayList<>();
        free.stream()
                .filter(entry -> entry.open().isNegative())
                .sorted(OLDEST)
                .forEach(credit -> spend(credit, items, unpaid, plan));
        return plan;
    }

    private static void spend(
            OpenEntry credit, List<OpenEntry> items, Map<Long, Money> unpaid, List<CreditOffset> plan) {
        Money rest = credit.open().negated();
        for (OpenEntry item : items) {
            Money wanted = unpaid.get(item.entryId());
            Money part = rest.compareTo(wanted) < 0 ? rest : wanted;
            if (item.sellerId() == credit.sellerId() && part.signum() > 0) {
                plan.add(new CreditOffset(
                        credit.sellerId(), CreditOffset.Entry.of(credit), CreditOffset.Entry.of(item), part));
                unpaid.put(item.entryId(), wanted.minus(part));
                rest = rest.minus(part);
            }
        }
    }
}
