package org.kontor.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;

/** Which items become which debits, and which are left out. A rule: the same facts give the same plan. */
record CollectionPlan(List<PlannedDebit> debits, List<LeftOut> leftOut) {
    CollectionPlan {
        debits = List.copyOf(debits);
        leftOut = List.copyOf(leftOut);
    }

    /** One debit for each key; without {@code entryId} the items of a payer are one. */
    private record Key(long accountId, LocalDate collectOn, long mandateId, long entryId) {}

    /**
     * @param mandates by id
     * @param creditorId of the seller who collects
     * @param earliest the first day the bank can still collect on
     */
    static CollectionPlan of(
            List<DueItem> items,
            Map<Long, DebitMandate> mandates,
            CollectionRules rules,
            String creditorId,
            LocalDate earliest) {
        Map<Key, List<DueItem>> groups = new LinkedHashMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (DueItem item : items) {
            Optional<DebitMandate> mandate =
                    Optional.ofNullable(mandates.get(item.announcement().mandateId()));
            Optional<LeftOutReason> reason = reason(item, mandate, creditorId, earliest);
            if (reason.isPresent()) {
                leftOut.add(new LeftOut(item, reason.get()));
            } else {
                groups.computeIfAbsent(key(item, rules), key -> new ArrayList<>())
                        .add(item);
            }
        }
        List<PlannedDebit> debits = groups.entrySet().stream()
                .map(group -> new PlannedDebit(
                        mandates.get(group.getKey().mandateId()), group.getKey().collectOn(), group.getValue()))
                .toList();
        return new CollectionPlan(debits, leftOut);
    }

    private static Key key(DueItem item, CollectionRules rules) {
        return new Key(
                item.payer().accountId(),
                item.announcement().collectOn(),
                item.announcement().mandateId(),
                rules.oneDebit() ? 0 : item.entryId());
    }

    private static Optional<LeftOutReason> reason(
            DueItem item, Optional<DebitMandate> mandate, String creditorId, LocalDate earliest) {
        Announcement announced = item.announcement();
        if (announced.used()) {
            return Optional.of(LeftOutReason.CAME_BACK);
        }
        if (item.blocked()) {
            return Optional.of(LeftOutReason.BLOCKED);
        }
        boolean ours = mandate.filter(DebitMandate::usable)
                .filter(given -> given.creditorId().equals(creditorId))
                .isPresent();
        if (!ours) {
            return Optional.of(LeftOutReason.NO_MANDATE);
        }
        if (mandate.get().signedOn().isAfter(announced.collectOn())) {
            return Optional.of(LeftOutReason.SIGNED_LATER);
        }
        return announced.collectOn().isBefore(earliest) ? Optional.of(LeftOutReason.DATE_PASSED) : Optional.empty();
    }

    Money sum() {
        return Money.sum(debits.stream().map(PlannedDebit::amount).toList());
    }
}
