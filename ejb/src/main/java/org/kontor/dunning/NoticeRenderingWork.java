package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Prints the letters of reminders: read, print outside any transaction, store in one. */
@ApplicationScoped
class NoticeRenderingWork implements Work {
    private static final String NAME = "dunning-letters";
    private static final int PORTION = 10;

    @Inject
    private NoticeRepository queue;

    @Inject
    private DunningNotices notices;

    @Inject
    private NoticePrinter printer;

    @Inject
    private NoticeArchive archive;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return queue.isAnyUnrendered(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> due = queue.unrendered(NAME, clock.now(), PORTION);
        PortionFailed.each(due, id -> {
            Notice notice = notices.find(id);
            archive.store(notice, printer.print(notice));
        });
        return !due.isEmpty();
    }
}
