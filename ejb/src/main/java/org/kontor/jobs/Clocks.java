package org.kontor.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.settings.Configuration;

/**
 * The only place that reads the system's clock; everybody else has one of the two injected.
 *
 * <p>A transaction sees one business date and reads it once: the mover may end the day in its midst.
 */
@ApplicationScoped
class Clocks {
    @Inject
    private Configuration configuration;

    @Inject
    private BusinessClockRepository stored;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** The real date of the zone; in a local stack the stored one, from the moment it was first moved. */
    @Produces
    @ApplicationScoped
    BusinessDate businessDate() {
        Clock clock = Clock.system(configuration.zone());
        Supplier<LocalDate> real = () -> LocalDate.now(clock);
        if (!configuration.isLocal()) {
            return () -> oncePerTransaction(real);
        }
        return () ->
                oncePerTransaction(() -> stored.read().map(BusinessClock::today).orElseGet(real));
    }

    private LocalDate oncePerTransaction(Supplier<LocalDate> read) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return read.get();
        }
        Object known = transaction.getResource(BusinessDate.class);
        if (known == null) {
            known = read.get();
            transaction.putResource(BusinessDate.class, known);
        }
        return (LocalDate) known;
    }

    @Produces
    @ApplicationScoped
    TechnicalClock technicalClock() {
        Clock clock = Clock.systemUTC();
        return clock::instant;
    }
}
