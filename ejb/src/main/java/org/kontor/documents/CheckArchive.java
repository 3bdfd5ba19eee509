package org.kontor.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Goes on with checks of the archive; the business does not wait for them. */
@ApplicationScoped
class CheckArchive implements Work {
    @Inject
    private ArchiveChecks checks;

    @Override
    public String name() {
        return "archive-check";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return checks.checkNext();
    }
}
