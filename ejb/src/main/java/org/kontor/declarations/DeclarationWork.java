package org.kontor.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.BusinessException;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Looks at declarations within a second or two of their receipt: prints outside any transaction, decides in one. */
@ApplicationScoped
class DeclarationWork implements Work {
    private static final String NAME = "declarations";
    private static final int PORTION = 10;
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final Duration CALLS_LIVE = Duration.ofDays(1);

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    @Inject
    private DeclarationDesk desk;

    @Inject
    private DeclarationFiles files;

    @Inject
    private DeclarationRepository declarations;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return declarations.isAnyWaiting(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Instant now = clock.now();
        List<Declaration> portion = desk.waiting(NAME, now, PORTION);
        portion.forEach(this::look);
        if (portion.isEmpty() && !now.isBefore(nextAt.get())) {
            declarations.forgetCalls(now.minus(CALLS_LIVE), FORGOTTEN_AT_ONCE);
            nextAt.set(now.plus(BETWEEN));
        }
        return !portion.isEmpty();
    }

    private void look(Declaration declaration) {
        try {
            DocumentFile file = files.pdf(declaration.key()).orElseThrow(() -> new IllegalStateException("no seller"));
            try {
                desk.look(declaration.id(), file);
            } catch (BusinessException refused) {
                desk.ask(declaration.id(), file);
            }
        } catch (RuntimeException e) {
            throw new PortionFailed(declaration.id(), e);
        }
    }
}
