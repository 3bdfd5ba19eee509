package org.kontor.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.calendar.TechnicalClock;

/** Letters to print, written down in the transaction that gives the reason for them: the {@link Outbox} of paper. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PrintQueue {
    @Inject
    private PrintRepository letters;

    @Inject
    private TechnicalClock clock;

    /** Letters of a run, one bulk statement for all. Each occasion may come once. */
    public void putNew(List<PrintLetter> batch) {
        if (!batch.isEmpty()) {
            letters.add(batch, clock.now());
        }
    }
}
