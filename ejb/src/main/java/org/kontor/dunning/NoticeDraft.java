package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.DeliveryWay;
import org.kontor.money.Money;

/** A letter before it has a number. */
record NoticeDraft(Dossier dossier, int level, LocalDate on, List<NoticeItem> items, Money fee) {

    static NoticeDraft of(Reminder reminder, Dossier dossier, RateTable rates, LocalDate day) {
        Policy policy = dossier.policy().policy();
        Interest interest = Interest.of(dossier.debtor().type(), rates, policy.dayCount());
        List<NoticeItem> items = reminder.items().stream()
                .map(item -> NoticeItem.of(item, dossier, interest, day))
                .toList();
        boolean late = items.stream().anyMatch(item -> item.defaultSince().isPresent());
        return new NoticeDraft(
                dossier, reminder.level(), day, items, LetterFee.of(policy.level(reminder.step()), late));
    }

    /**
     * With the interest that had accrued on what was paid late and that no letter claimed; nothing of it, if the letter
     * claims no interest.
     */
    NoticeDraft with(Dossier paid, RateTable rates) {
        if (!rule().claims().interest()) {
            return this;
        }
        Interest interest =
                Interest.of(paid.debtor().type(), rates, paid.policy().policy().dayCount());
        List<NoticeItem> all = new ArrayList<>(items);
        for (Claim claim : paid.claims()) {
            NoticeItem item = NoticeItem.paid(claim, paid, interest, on);
            if (!item.interest().isZero()) {
                all.add(item);
            }
        }
        return new NoticeDraft(dossier, level, on, all, fee);
    }

    Level rule() {
        return dossier.policy().policy().level(level);
    }

    Money principal() {
        return Money.sum(items.stream().map(NoticeItem::open).toList());
    }

    Money interest() {
        return Money.sum(items.stream().map(NoticeItem::interest).toList());
    }

    Money flatSum() {
        return Money.sum(items.stream().map(NoticeItem::flatSum).toList());
    }

    /** By the level, and on paper for those who get their documents so. */
    Channel channel() {
        boolean byPost = dossier.debtor().delivery() == DeliveryWay.POST;
        return byPost && rule().channel() == Channel.MAIL ? Channel.LETTER : rule().channel();
    }
}
