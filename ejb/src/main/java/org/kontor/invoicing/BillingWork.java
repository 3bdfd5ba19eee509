package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.jobs.Work;
import org.kontor.persistence.DatabaseFailure;

/** Open billing runs as background work: one portion is one chunk. */
@ApplicationScoped
class BillingWork implements Work {
    private static final Logger LOG = Logger.getLogger(BillingWork.class.getName());
    private static final int ATTEMPTS = 5;
    private static final String CONNECTION_LOST = "08";

    @Inject
    private RunWorkers workers;

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return workers.isAnythingLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return doChunk() || workers.moveOn();
    }

    private boolean doChunk() {
        for (int attempt = 1; ; attempt++) {
            try {
                return workers.doNextChunk();
            } catch (ChunkFailed failed) {
                DatabaseFailure database = databaseFailure(failed);
                if (database != null && isAway(database)) {
                    // Nobody's fault: the dispatcher waits and calls again.
                    throw database;
                }
                if (database == null || !database.isWorthRetrying() || attempt == ATTEMPTS) {
                    LOG.log(
                            Level.WARNING,
                            "Chunk " + failed.chunkId() + " failed; its accounts go on one by one",
                            failed);
                    workers.isolate(failed.chunkId(), failed.getCause());
                    return true;
                }
            }
        }
    }

    private static DatabaseFailure databaseFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFailure database) {
                return database;
            }
        }
        return null;
    }

    private static boolean isAway(DatabaseFailure failure) {
        String state = failure.getCause() instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null || state.startsWith(CONNECTION_LOST);
    }
}
