package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.Work;
import org.kontor.settings.Configuration;

/**
 * Takes statements out of the folder {@code in} of {@code KONTOR_BANK_DIR} and goes on with files that were not finished when a
 * server was stopped. A file is moved after it is booked, so a kill between the two reads it twice, which counts once.
 */
@ApplicationScoped
class FetchStatements implements Work {
    private static final Logger LOG = Logger.getLogger(FetchStatements.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    // Payments of ours lie in the folder itself.
    private static final String INCOMING = "in";

    @Inject
    private Configuration configuration;

    @Inject
    private BankStatements statements;

    @Inject
    private StatementReading reading;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public String name() {
        return "bank-statements";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return !reading.unfinished().isEmpty();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Instant now = clock.now();
        if (now.isBefore(nextAt.get())) {
            return false;
        }
        int done = statements.finish() + fetch(now);
        nextAt.set(done == 0 ? now.plus(PAUSE) : now);
        return done > 0;
    }

    private int fetch(Instant now) {
        Optional<Path> folder = configuration.bankFolder().map(bank -> bank.resolve(INCOMING));
        List<BankTransport.Delivery> portion =
                folder.map(path -> new BankFolder(path, now).next()).orElse(List.of());
        portion.forEach(this::take);
        return portion.size();
    }

    private void take(BankTransport.Delivery delivery) {
        ReceivedFile file = delivery.read();
        Optional<Long> account = delivery.account().flatMap(reading::accountWith);
        List<FileResult> results = statements.take(file, FileSource.FOLDER, account);
        boolean refused = results.stream().anyMatch(result -> result.state() == FileState.REFUSED);
        if (refused) {
            LOG.warning(
                    () -> "A file of the bank folder was refused; the page of received files says why: " + file.name());
        }
        delivery.done(!refused);
    }
}
