package org.kontor.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs all {@link Work} of this node. A timer wakes it; each work goes on by itself until nothing is left of it, and
 * whoever did something wakes the others. It remembers nothing: what is to do is in the database.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private WorkLeft works;

    @Inject
    private Worker worker;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Starts every work that is not running already, unless the database is away. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void wake() {
        worker.look().ifPresent(tick -> works.all().forEach(work -> start(work, tick)));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void start(Work work, Tick tick) {
        for (int i = 0; i < work.workers(); i++) {
            String place = work.name() + "#" + i;
            if (!stopping && running.add(place)) {
                submit(work, tick, place);
            }
        }
    }

    private void submit(Work work, Tick tick, String place) {
        try {
            executor.execute(() -> run(work, tick, place));
        } catch (RejectedExecutionException e) {
            running.remove(place);
            LOG.log(Level.FINE, "The server is stopping or busy", e);
        }
    }

    private void run(Work work, Tick tick, String place) {
        boolean didSomething = false;
        try {
            didSomething = !stopping && worker.doFirst(work, tick);
            for (boolean goesOn = didSomething; goesOn; ) {
                goesOn = !stopping && worker.doPortion(work);
            }
        } finally {
            running.remove(place);
        }
        if (didSomething || running.isEmpty() && !stopping && worker.endDay()) {
            wake();
        }
    }
}
