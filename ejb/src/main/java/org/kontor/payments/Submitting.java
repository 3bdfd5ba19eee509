package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;

/** The way of a collection run to the bank. */
@ApplicationScoped
class Submitting {
    @Inject
    private PaymentRunRepository runs;

    @Inject
    private PendingDebits pending;

    @Inject
    private PaymentFiles files;

    @Inject
    private BankTransport transport;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    void release(PaymentRun run) {
        runs.move(run, PaymentRunState.CREATED, PaymentRunState.RELEASED);
        pending.reduceToOpen(run.id());
        requireSomething(run);
        requireInTime(run);
        files.writeDebits(run);
        record("collection.release", run);
    }

    /** False if something was paid meanwhile: it has to be released again. */
    boolean submit(PaymentRun run) {
        if (pending.reduceToOpen(run.id())) {
            runs.move(run, PaymentRunState.RELEASED, PaymentRunState.CREATED);
            record("collection.changed", run);
            return false;
        }
        requireInTime(run);
        runs.submit(run, transport.isConfigured());
        pending.submit(run.id());
        record("collection.submit", run);
        return true;
    }

    void withdraw(PaymentRun run) {
        runs.move(
                run,
                run.state() == PaymentRunState.RELEASED ? run.state() : PaymentRunState.CREATED,
                PaymentRunState.WITHDRAWN);
        pending.withdraw(run.id(), businessDate.today());
        record("collection.withdraw", run);
    }

    private void requireSomething(PaymentRun run) {
        if (pending.isEmpty(run.id())) {
            throw new NothingToCollect();
        }
    }

    private void requireInTime(PaymentRun run) {
        LocalDate first = pending.firstCollection(run.id()).orElseThrow(NothingToCollect::new);
        if (CollectionDates.lastSubmission(first, run.terms().leadDays()).isBefore(businessDate.today())) {
            throw new CollectionTooLate(run.messageId(), first);
        }
    }

    private void record(String action, PaymentRun run) {
        audit.record(action, PaymentFiles.SUBJECT, Long.toString(run.id()), run.messageId());
    }
}
