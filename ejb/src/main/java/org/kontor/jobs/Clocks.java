package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.settings.Configuration;

/** The only place that reads the system's clock; everybody else has one of the two injected. */
@ApplicationScoped
class Clocks {
    @Inject
    private Configuration configuration;

    @Inject
    private BusinessClockRepository stored;

    /** The real date of the zone; in a local stack the stored one, from the moment it was first moved. */
    @Produces
    BusinessDate businessDate() {
        Clock clock = Clock.system(configuration.zone());
        Supplier<LocalDate> real = () -> LocalDate.now(clock);
        if (!configuration.isLocal()) {
            return real::get;
        }
        return () -> stored.read().map(BusinessClock::today).orElseGet(real);
    }

    @Produces
    TechnicalClock technicalClock() {
        Clock clock = Clock.systemUTC();
        return clock::instant;
    }
}
