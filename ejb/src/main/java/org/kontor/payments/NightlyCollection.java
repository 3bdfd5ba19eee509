package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/** What collecting does every day by itself, for the job that calls it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NightlyCollection {
    private static final Logger LOG = Logger.getLogger(NightlyCollection.class.getName());
    private static final int MOST_RUNS = 50;

    @Inject
    private CollectionRulesRepository rules;

    @Inject
    private Collecting collecting;

    @Inject
    private Reannouncing reannouncing;

    @Inject
    private Submitting submitting;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private PendingDebits pending;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Sql sql;

    /** Whether a seller's day is not done, and not parked either. */
    public boolean isLeft(LocalDate day) {
        return rules.isAnyUndone(day, CollectionWork.NAME);
    }

    /** A seller whose day is not done. */
    public Optional<Long> next(LocalDate day) {
        return rules.undone(day, CollectionWork.NAME, clock.now());
    }

    /** Does a seller's day in one transaction: all of it or, after a kill, all of it again. */
    public void collect(long sellerId, LocalDate day) {
        // The date of a local stack may move between the question and the transaction; the next portion asks again.
        if (!day.equals(businessDate.today())) {
            return;
        }
        CollectionRules now = rules.lock(sellerId);
        if (!rules.done(sellerId, day)) {
            return;
        }
        Seller seller = sellers.find(sellerId);
        withdrawMissed(sellerId, day);
        LocalDate through = CollectionDates.earliest(day, now.leadDays() + now.slack());
        reannouncing.announce(seller, now, through);
        Optional<Long> run = collecting.create(seller, through);
        for (int i = 1; run.isPresent(); i++) {
            if (now.release() == ReleaseRule.AUTOMATIC) {
                submitting.release(runs.lock(PaymentRunKind.COLLECTION, run.get()));
                submitting.submit(runs.lock(PaymentRunKind.COLLECTION, run.get()));
            }
            run = i < MOST_RUNS ? collecting.create(seller, through) : Optional.empty();
        }
    }

    /** A run that nobody released in time can no longer be collected: its items are announced anew. */
    private void withdrawMissed(long sellerId, LocalDate day) {
        List<Long> open = sql.list(
                "SELECT id FROM payment_run WHERE seller_id = ? AND kind = 'COLLECTION' AND state IN ('CREATED', 'RELEASED')"
                        + " ORDER BY id LIMIT 1000",
                row -> row.getLong(1),
                sellerId);
        for (long id : open) {
            PaymentRun run = runs.lock(PaymentRunKind.COLLECTION, id);
            boolean missed = pending.firstCollection(id)
                    .map(first -> CollectionDates.lastSubmission(
                                    first, run.terms().leadDays())
                            .isBefore(day))
                    .orElse(true);
            if (missed) {
                LOG.log(Level.WARNING, "Run {0} was not handed over in time and is withdrawn", run.messageId());
                submitting.withdraw(run);
            }
        }
    }
}
