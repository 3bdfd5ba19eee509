package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;

/** Creates collection runs from what is due. */
@ApplicationScoped
class Collecting {
    // Banks take debits 14 days ahead at most (EPC 130-08, 4.3.4).
    private static final int FARTHEST = 14;

    @Inject
    private CollectionRulesRepository rules;

    @Inject
    private DueItems dueItems;

    @Inject
    private DebitMandates mandates;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private DebitWriter writer;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /** Empty if there is nothing to collect. */
    Optional<Long> create(Seller seller, LocalDate through) {
        LocalDate today = businessDate.today();
        if (through.isAfter(today.plusDays(FARTHEST))) {
            throw new CollectionTooFarAhead(through, FARTHEST);
        }
        String creditorId = seller.bank().creditorId();
        if (creditorId.isEmpty()) {
            throw new NoCreditorId(seller.displayName());
        }
        CollectionRules now = rules.lock(seller.id());
        CollectionPlan plan = plan(seller.id(), now, creditorId, through);
        if (plan.debits().isEmpty()) {
            return Optional.empty();
        }
        PaymentRun run = runs.open(
                PaymentRunKind.COLLECTION,
                seller.id(),
                new PaymentRun.Initiator(seller.entity().name(), own(seller), creditorId),
                new PaymentRun.Terms(now.leadDays(), now.batchOver()),
                today);
        writer.write(run, plan);
        audit.record(
                "collection.create",
                PaymentFiles.SUBJECT,
                Long.toString(run.id()),
                plan.debits().size() + " debits, " + plan.sum());
        return Optional.of(run.id());
    }

    static Party own(Seller seller) {
        return new Party(
                seller.bank().holder(), seller.bank().iban(), seller.bank().bic());
    }

    /** What is announced by that day, as it would be collected now. */
    CollectionPlan plan(long sellerId, CollectionRules rules, String creditorId, LocalDate through) {
        LocalDate today = businessDate.today();
        List<DueItem> items = dueItems.of(sellerId, today, through);
        Set<Long> ids =
                items.stream().map(item -> item.announcement().mandateId()).collect(Collectors.toSet());
        Map<Long, DebitMandate> given = mandates.find(ids, creditorId);
        return CollectionPlan.of(items, given, rules, creditorId, CollectionDates.earliest(today, rules.leadDays()));
    }
}
