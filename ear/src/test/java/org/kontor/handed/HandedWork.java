package org.kontor.handed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.identity.Caller;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.persistence.Sql;

/**
 * Work as a feature would write it, whose portions are handed in by a test: a subject and what to do with it. Deployed
 * inside {@code ejb.jar}, because the dispatcher cannot see into a WAR.
 */
@ApplicationScoped
public class HandedWork implements Work {
    public static final String NAME = "handed-work";

    private static final Map<Long, Portion> PORTIONS = new ConcurrentHashMap<>();

    @Inject
    private Sql sql;

    @Inject
    private Caller caller;

    /** What is done with a subject; it is left until this returns. */
    @FunctionalInterface
    public interface Portion {
        void run(LocalDate businessDate, String caller);
    }

    /** Where portions wait, twenty seconds at most. */
    public static final class Gate {
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicInteger arrived = new AtomicInteger();

        public void open() {
            opened.countDown();
        }

        public int arrived() {
            return arrived.get();
        }

        public void pass() {
            arrived.incrementAndGet();
            try {
                if (!opened.await(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody opened the gate");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void hand(long subject, Portion portion) {
        PORTIONS.put(subject, portion);
    }

    public static boolean isDone(long subject) {
        return !PORTIONS.containsKey(subject);
    }

    /** Hands in a portion that is not done before the gate is opened. */
    public static Gate gate(long subject) {
        Gate gate = new Gate();
        hand(subject, (date, caller) -> gate.pass());
        return gate;
    }

    public static void forget() {
        PORTIONS.clear();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        List<Long> parked = held(Instant.parse("9999-12-30T00:00:00Z"));
        return PORTIONS.keySet().stream().anyMatch(subject -> !parked.contains(subject));
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> held = held(Instant.now());
        Optional<Long> next = PORTIONS.keySet().stream()
                .filter(subject -> !held.contains(subject))
                .findFirst();
        next.ifPresent(subject -> run(subject, businessDate));
        return next.isPresent();
    }

    private void run(long subject, LocalDate businessDate) {
        try {
            PORTIONS.get(subject).run(businessDate, caller.name());
            PORTIONS.remove(subject);
        } catch (RuntimeException e) {
            throw new PortionFailed(subject, e);
        }
    }

    private List<Long> held(Instant now) {
        return sql.list(
                "SELECT subject_id FROM job_failure WHERE work = ? AND next_at > ?",
                row -> row.getLong(1),
                NAME,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }
}
