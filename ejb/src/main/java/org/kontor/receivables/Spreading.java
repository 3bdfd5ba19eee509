package org.kontor.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;

/** Spreads amounts over open entries, each as far as it is open. Pure; remembers what it used up. */
final class Spreading {
    private final Map<Long, Clearable> entries;
    private final Map<Long, Money> left = new HashMap<>();

    Spreading(Map<Long, Clearable> entries) {
        this.entries = entries;
        entries.forEach((id, entry) -> left.put(id, absolute(entry.open())));
    }

    /** An entry that pays others: a receipt their debits, a refund their credits. */
    record Payer(long entryId, Posting.Debtor debtor, Money amount, LocalDate bookedOn, boolean credit) {}

    /**
     * @param shares those that are closed meanwhile are passed over
     * @throws NotOfTheDebtor if an entry belongs to another account or seller
     */
    List<Clearing> spread(Payer payer, List<Share> shares) {
        Money rest = payer.amount();
        List<Clearing> clearings = new ArrayList<>(shares.size());
        for (Share share : shares) {
            Money part = least(least(rest, share.amount()), open(payer, share));
            if (part.signum() > 0) {
                clearings.add(clearing(payer, entries.get(share.entryId()), part));
                left.merge(share.entryId(), part.negated(), Money::plus);
                rest = rest.minus(part);
            }
        }
        return clearings;
    }

    private Money open(Payer payer, Share share) {
        Clearable entry = entries.get(share.entryId());
        if (entry == null) {
            return Money.ZERO;
        }
        if (!entry.debtor().equals(payer.debtor())) {
            throw new NotOfTheDebtor(share.entryId());
        }
        return entry.open().isNegative() == payer.credit() ? Money.ZERO : left.get(share.entryId());
    }

    /** Both are in the ledger on the day of their clearing: else the ledger would not balance on the days between. */
    private static Clearing clearing(Payer payer, Clearable entry, Money amount) {
        LocalDate on = payer.bookedOn().isAfter(entry.bookedOn()) ? payer.bookedOn() : entry.bookedOn();
        return payer.credit()
                ? new Clearing(entry.entryId(), payer.entryId(), amount, on)
                : new Clearing(payer.entryId(), entry.entryId(), amount, on);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Money absolute(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
