package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.Work;
import org.kontor.settings.Configuration;

/**
 * Reads mail that came back from the folder of {@code KONTOR_BOUNCE_DIR}. A file is moved after its facts are stored, so
 * a kill between the two reads it twice, which counts once.
 */
@ApplicationScoped
class ReadBounces implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Configuration configuration;

    @Inject
    private Bounces bounces;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Optional<Path> folder = configuration.bounceFolder();
        Instant now = clock.now();
        if (folder.isEmpty() || now.isBefore(nextAt.get())) {
            return false;
        }
        BounceFolder mails = new BounceFolder(folder.get());
        List<Path> portion = mails.next();
        portion.forEach(file -> mails.setAside(file, bounces.take(mails.read(file))));
        nextAt.set(portion.isEmpty() ? now.plus(PAUSE) : now);
        return !portion.isEmpty();
    }
}
