package org.kontor.banking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Share;

/**
 * In which order a payment without a purpose closes what its payer owes: what is due first (§ 366 (2) BGB), then costs,
 * interest, principal (§ 367 (1) BGB), then the older. Less secured and more burdensome do not tell claims of one payer
 * apart here: a deposit secures all of them, and all bear the same interest by law.
 */
final class AllocationOrder implements Comparator<Item> {
    private static final Comparator<Item> OLDER =
            Comparator.comparing(Item::dueOn).thenComparing(Item::bookedOn).thenComparing(Item::entryId);

    private final Comparator<Item> order;

    AllocationOrder(LocalDate on) {
        order = Comparator.<Item, Boolean>comparing(item -> item.dueOn().isAfter(on))
                .thenComparing(item -> rank(item.kind()))
                .thenComparing(OLDER);
    }

    @Override
    public int compare(Item one, Item other) {
        return order.compare(one, other);
    }

    private static int rank(EntryKind kind) {
        return switch (kind) {
            case FEE, FLAT40 -> 0;
            case INTEREST -> 1;
            case INVOICE,
                    CORRECTION,
                    CANCELLATION,
                    RECEIPT,
                    RETURN,
                    WRITE_OFF,
                    TRANSFER,
                    DEPOSIT,
                    REFUND,
                    OPENING,
                    VOUCHER -> 2;
        };
    }

    /** The order for what the payer named: his purpose wins (§ 366 (1) BGB), costs and interest of it first, older first. */
    static List<Item> named(List<Item> items) {
        return items.stream()
                .sorted(Comparator.<Item, Integer>comparing(item -> rank(item.kind()))
                        .thenComparing(OLDER))
                .toList();
    }

    /** As much of each as the amount reaches. */
    static List<Share> shares(Money amount, List<Item> items) {
        List<Share> shares = new ArrayList<>();
        Money left = amount;
        for (Item item : items) {
            if (left.signum() > 0) {
                Money share = left.compareTo(item.open()) < 0 ? left : item.open();
                shares.add(new Share(item.entryId(), share));
                left = left.minus(share);
            }
        }
        return shares;
    }
}
