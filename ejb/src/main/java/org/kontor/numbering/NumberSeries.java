package org.kontor.numbering;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/**
 * Numbers of documents, one after the other without a gap, per series and year: {@code RE-2026-000123}.
 *
 * <p>Numbers belong to the transaction that issues the documents: if it rolls back, they were never taken. Whoever
 * takes numbers holds the series until the transaction ends, so take them late, for a whole chunk at once.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class NumberSeries {
    /** At most this many numbers in one transaction. */
    public static final int MOST = 10_000;

    @Inject
    private NumberRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    /**
     * The next numbers of a series in the year of the issue date, in order.
     *
     * @param count 0 to {@link #MOST}
     * @throws UnknownSeries if there is no such series
     * @throws IllegalArgumentException if the count is out of range
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<String> take(long seriesId, int count, LocalDate issueDate) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("cannot take " + count + " numbers at once");
        }
        if (count == 0) {
            return List.of();
        }
        NumberFormat format =
                repository.format(seriesId, issueDate.getYear()).orElseThrow(() -> new UnknownSeries(seriesId));
        long last = repository.advance(seriesId, issueDate.getYear(), count);
        List<TakenNumber> taken = IntStream.rangeClosed(1, count)
                .mapToLong(i -> last - count + i)
                .mapToObj(sequence -> new TakenNumber(sequence, format.number(sequence)))
                .toList();
        repository.journal(new JournalPage(seriesId, issueDate, clock.now(), caller.name()), taken);
        return taken.stream().map(TakenNumber::number).toList();
    }

    /**
     * Starts a series, or finds it if it is there with the same prefix.
     *
     * @param code unique name of the series, as {@code invoice-berlin}
     * @param prefix what numbers start with, as {@code RE-}
     * @throws WrongPrefix if a number would hold other characters than A–Z, 0–9, - and /, or be too long
     * @throws SeriesExists if the code is taken by a series with another prefix
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public long define(String code, String prefix) {
        NumberFormat format = new NumberFormat(prefix, 0);
        if (repository.add(code, prefix)) {
            audit.record("numberSeries.define", "numberSeries", code, format.prefix());
        }
        return repository.find(code, prefix).orElseThrow(() -> new SeriesExists(code));
    }

    /** Every series and year with the proof that its journal holds each number from 1 to the last exactly once. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.ACCOUNTANT})
    public List<SeriesProof> proof() {
        return repository.proof();
    }
}
