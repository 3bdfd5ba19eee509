package org.kontor.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.money.Money;

/** A reminder that went out: all that its letter says. */
public record Notice(NoticeRow row, Parties parties, Look look, List<Item> items) {
    public Notice {
        items = List.copyOf(items);
    }

    /** Who reminds whom. */
    public record Parties(long accountId, long sellerId) {}

    /**
     * @param policyId 0 for the words that come with Kontor
     */
    public record Look(long policyId, Locale language, long letterheadId) {}

    /**
     * @param earlier interest, flat sums and fees of earlier letters that are still open
     */
    public record Sums(Money principal, Money interest, Money flatSum, Money fee, Money earlier) {
        public Money total() {
            return Money.sum(List.of(principal, interest, flatSum, fee, earlier));
        }

        /** What comes on top of the documents. */
        public Money extras() {
            return total().minus(principal);
        }
    }

    /**
     * @param lateSince first day of default, if there was one
     */
    public record Days(LocalDate bookedOn, LocalDate dueOn, Optional<LocalDate> lateSince) {}

    /**
     * @param level of this document; the letter has the highest
     * @param interest what this letter adds
     * @param sheet how all interest of the document comes about
     */
    public record Item(
            long entryId,
            String document,
            Days days,
            int level,
            Money amount,
            Money open,
            Money interest,
            Money flatSum,
            InterestSheet sheet,
            boolean restricts) {

        /** What was paid or taken off. */
        public Money paid() {
            return amount.minus(open);
        }
    }

    public boolean announcesRestriction() {
        return items.stream().anyMatch(Item::restricts);
    }
}
