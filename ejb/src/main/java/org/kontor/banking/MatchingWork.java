package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.persistence.DatabaseFailure;

/** Matches what banks told; after a failure one by one, so that one bad payment stops nobody. */
@ApplicationScoped
class MatchingWork implements Work {
    private static final int PORTION = 1000;

    @Inject
    private MatchingRuns runs;

    @Override
    public String name() {
        return WaitingPayments.WORK;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return runs.isAnythingLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        try {
            return runs.matchNext(businessDate, PORTION) > 0;
        } catch (MatchingFailed failed) {
            if (failed.getCause() instanceof DatabaseFailure database && !database.isDuplicate()) {
                // Nobody's fault: the dispatcher waits and calls again.
                throw database;
            }
            return alone(businessDate);
        }
    }

    private boolean alone(LocalDate businessDate) {
        try {
            return runs.matchNext(businessDate, 1) > 0;
        } catch (MatchingFailed failed) {
            throw new PortionFailed(failed.firstId(), failed.getCause());
        }
    }
}
