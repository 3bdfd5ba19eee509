package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Takes the files of runs that were handed over to the bank's folder, outside of any transaction. */
@ApplicationScoped
class HandOverWork implements Work {
    static final String NAME = "bank-files";

    @Inject
    private HandOvers handOvers;

    @Inject
    private BankTransport transport;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return handOvers.isLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        if (!transport.isConfigured()) {
            return false;
        }
        Optional<HandOvers.Outgoing> next = handOvers.next(clock.now());
        next.ifPresent(this::handOver);
        return next.isPresent();
    }

    private void handOver(HandOvers.Outgoing file) {
        try {
            String token = file.token().isEmpty() ? prepare(file) : file.token();
            transport.deliver(file.name(), token);
            handOvers.done(file.runId());
        } catch (RuntimeException e) {
            throw new PortionFailed(file.runId(), e);
        }
    }

    private String prepare(HandOvers.Outgoing file) {
        String own = transport.prepare(file.name(), handOvers.bytes(file.runId()));
        String stored = handOvers.store(file.runId(), own);
        if (!stored.equals(own)) {
            transport.forget(file.name(), own);
        }
        return stored;
    }
}
