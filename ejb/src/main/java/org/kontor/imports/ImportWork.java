package org.kontor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Takes over what a person started. */
@ApplicationScoped
class ImportWork implements Work {
    @Inject
    private ImportRepository imports;

    @Inject
    private TakingOver takingOver;

    @Override
    public String name() {
        return ImportRepository.WORK;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return imports.isLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return takingOver.next();
    }
}
