package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;

/** Announces anew what cannot be collected as it was announced: another day, another mandate (EPC 130-08, 4.3.4). */
@ApplicationScoped
class Reannouncing {
    @Inject
    private Collecting collecting;

    @Inject
    private DebitMandates mandates;

    @Inject
    private DebitNotices notices;

    @Inject
    private BusinessDate businessDate;

    private record Key(long accountId, long mandateId, NoticeReason reason) {}

    void announce(Seller seller, CollectionRules rules, LocalDate through) {
        LocalDate today = businessDate.today();
        String creditorId = seller.bank().creditorId();
        LocalDate collectOn =
                CollectionDates.announced(today, seller.documents().debitNoticeDays());
        Map<Key, List<DueItem>> groups = new LinkedHashMap<>();
        Map<Long, DebitMandate> found = new HashMap<>();
        for (LeftOut left :
                collecting.plan(seller.id(), rules, creditorId, through).leftOut()) {
            reason(left).ifPresent(reason -> {
                long account = left.item().payer().accountId();
                mandates.usable(account, creditorId, today).ifPresent(mandate -> {
                    found.put(mandate.id(), mandate);
                    groups.computeIfAbsent(new Key(account, mandate.id(), reason), key -> new ArrayList<>())
                            .add(left.item());
                });
            });
        }
        notices.announce(groups.entrySet().stream()
                .map(group -> DebitNotice.of(
                        found.get(group.getKey().mandateId()),
                        today,
                        collectOn,
                        group.getKey().reason(),
                        group.getValue().stream().map(Reannouncing::part).toList()))
                .toList());
    }

    private static Optional<NoticeReason> reason(LeftOut left) {
        return switch (left.reason()) {
            case DATE_PASSED -> Optional.of(NoticeReason.DATE);
            case NO_MANDATE, SIGNED_LATER -> Optional.of(NoticeReason.MANDATE);
            case BLOCKED, CAME_BACK -> Optional.empty();
        };
    }

    private static DebitNotice.OpenPart part(DueItem item) {
        return new DebitNotice.OpenPart(item.entryId(), item.payer().accountId(), item.document(), item.open());
    }
}
