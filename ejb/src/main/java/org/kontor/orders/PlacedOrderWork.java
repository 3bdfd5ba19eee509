package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.letters.LetterPrinter;

/** Confirms orders within a second or two: reads, prints outside any transaction, archives and mails in one. */
@ApplicationScoped
class PlacedOrderWork implements Work {
    private static final String NAME = "placed-orders";
    private static final int PORTION = 10;
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final Duration CALLS_LIVE = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private PlacedOrderDesk desk;

    @Inject
    private PlacedOrderRepository placed;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return placed.isAnyWaiting(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Instant now = clock.now();
        List<PlacedOrder> portion = desk.waiting(NAME, now, PORTION);
        portion.forEach(this::confirm);
        if (portion.isEmpty() && !now.isBefore(nextAt.get())) {
            placed.forgetCalls(now.minus(CALLS_LIVE), FORGOTTEN_AT_ONCE);
            nextAt.set(now.plus(BETWEEN));
        }
        return !portion.isEmpty();
    }

    private void confirm(PlacedOrder order) {
        try {
            List<DocumentFile> files = desk.papers(order).stream()
                    .map(paper -> new DocumentFile(paper.name(), "application/pdf", PRINTER.print(paper.letter())))
                    .toList();
            desk.confirm(order.id(), files);
        } catch (RuntimeException e) {
            throw new PortionFailed(order.id(), e);
        }
    }
}
