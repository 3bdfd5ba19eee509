package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.letters.LetterPrinter;

/** Confirms ordered changes within a second or two: reads, prints outside any transaction, archives and mails in one. */
@ApplicationScoped
class OrderedChangeWork implements Work {
    private static final String NAME = "ordered-changes";
    private static final int PORTION = 10;
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private OrderedChangeDesk desk;

    @Inject
    private OrderedChangeRepository changes;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return changes.isAnyWaiting(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> portion = desk.waiting(NAME, clock.now(), PORTION);
        PortionFailed.each(portion, this::confirm);
        return !portion.isEmpty();
    }

    private void confirm(long id) {
        List<DocumentFile> files = desk.papers(id).stream()
                .map(paper -> new DocumentFile(paper.name(), "application/pdf", PRINTER.print(paper.letter())))
                .toList();
        desk.confirm(id, files);
    }
}
