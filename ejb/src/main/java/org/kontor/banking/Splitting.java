package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.Share;

/** What a payment can be split over. */
@ApplicationScoped
class Splitting {
    @Inject
    private OpenItems openItems;

    /** In the order in which the law closes it. */
    List<OpenEntry> owed(long accountId, long sellerId, LocalDate on) {
        return openItems.openEntries(Set.of(accountId)).stream()
                .filter(entry -> entry.sellerId() == sellerId && entry.open().signum() > 0)
                .sorted(Comparator.comparing(Item::of, new AllocationOrder(on)))
                .toList();
    }

    /**
     * @throws GoesOut if the money went out
     * @throws WrongSplit if the parts are not just the payment, or a share is more than is open
     */
    void check(BankPayment payment, List<Part> parts) {
        if (payment.amount().isNegative()) {
            throw new GoesOut();
        }
        Money sum = Money.sum(parts.stream().map(Part::amount).toList());
        if (!sum.equals(payment.amount()) || !areOpen(parts)) {
            throw new WrongSplit(sum, payment.amount());
        }
    }

    private boolean areOpen(List<Part> parts) {
        Set<Long> accounts = parts.stream().map(Part::accountId).collect(Collectors.toSet());
        Map<Long, OpenEntry> open =
                openItems.openEntries(accounts).stream().collect(Collectors.toMap(OpenEntry::entryId, entry -> entry));
        Set<Long> seen = new HashSet<>();
        return accounts.size() == parts.size()
                && parts.stream()
                        .allMatch(part -> part.shares().stream()
                                .allMatch(share -> seen.add(share.entryId()) && isOpen(share, part, open)));
    }

    private static boolean isOpen(Share share, Part part, Map<Long, OpenEntry> open) {
        OpenEntry entry = open.get(share.entryId());
        return entry != null
                && entry.accountId() == part.accountId()
                && share.amount().compareTo(entry.open()) <= 0;
    }
}
