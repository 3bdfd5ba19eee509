package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.Documents;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Letters for those who get post: one PDF a batch, marked as printed by a person. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class PrintBatches {
    @Inject
    private PrintRepository letters;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /** What waits to be printed, the oldest first. */
    public List<PrintBatch> open() {
        return letters.open();
    }

    /** What was printed, the newest first; it can be printed again. */
    public Page<PrintBatch> printed(PageRequest request) {
        return letters.printed(request);
    }

    /**
     * @throws NoSuchBatch if there are no letters of that name
     */
    public PrintBatch find(String batch) {
        return letters.find(batch).orElseThrow(() -> new NoSuchBatch(batch));
    }

    /** The letters of a batch in the order in which they are printed: by country, post code and name. */
    public Page<PrintRow> letters(String batch, PageRequest request) {
        return letters.letters(batch, request);
    }

    /**
     * Writes all letters of a batch as one PDF. Each begins on an odd page, so that printing on both sides separates
     * them.
     *
     * @return how many pages it has
     * @throws NoSuchBatch if there are no letters of that name
     * @throws BatchNotReady if some have no file yet
     */
    public int write(String batch, OutputStream out) throws IOException {
        if (!find(batch).isReady()) {
            throw new BatchNotReady(batch);
        }
        try (LettersMerged merged = new LettersMerged()) {
            eachFile(batch, merged::add);
            merged.save(out);
            return merged.pages();
        }
    }

    /**
     * How many pages {@link #write} will print, with the empty ones that separate letters. Reads every letter.
     *
     * @throws NoSuchBatch if there are no letters of that name
     */
    public int pages(String batch) {
        SheetCount count = new SheetCount();
        eachFile(find(batch).name(), count::add);
        return count.pages();
    }

    /** One after the other: a run's letters at once would fill the memory. */
    private void eachFile(String batch, Consumer<byte[]> taker) {
        for (PrintRow row : letters.letters(batch)) {
            PrintLetter letter = row.letter();
            documents
                    .files(letter.subjectType(), letter.subjectId(), letter.documentKind())
                    .forEach(file -> taker.accept(file.bytes()));
        }
    }

    /**
     * All letters of the batch were printed.
     *
     * @param seen how many letters the batch had when it was printed
     * @throws BatchNotReady if it has others by now: they are not on the paper
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void markPrinted(String batch, long seen) {
        int marked = letters.markPrinted(batch, businessDate.today(), clock.now(), caller.name());
        PrintBatch now = find(batch);
        // Asked after the update, which a letter that came in the meantime would be part of: all of it rolls back.
        if (!now.isReady() || now.letters() != seen) {
            throw new BatchNotReady(batch);
        }
        audit.record("letters.printed", "print_batch", batch, marked + " letters");
    }
}
