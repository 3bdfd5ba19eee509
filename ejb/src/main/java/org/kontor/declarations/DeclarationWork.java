package org.kontor.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

    @Inject
    private DeclarationDesk desk;

    @Inject
    private DeclarationFiles files;

    @Inject
    private DeclarationRepository declarations;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return declarations.isAnyWaiting(NAME, clock.now());
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Declaration> portion = desk.waiting(NAME, clock.now(), PORTION);
        PortionFailed.each(portion, Declaration::id, this::look);
        return !portion.isEmpty();
    }

    private void look(Declaration declaration) {
        DocumentFile file = files.pdf(declaration.key()).orElseThrow(() -> new IllegalStateException("no seller"));
        try {
            desk.look(declaration.id(), file);
        } catch (BusinessException refused) {
            desk.ask(declaration.id(), file);
        }
    }
}
