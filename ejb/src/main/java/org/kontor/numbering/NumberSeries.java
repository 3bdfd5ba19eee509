package org.kontor.numbering;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

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
        NumberFormat format = find(seriesId).format();
        int year = format.counted(issueDate.getYear());
        long last = repository.advance(seriesId, year, count);
        List<TakenNumber> taken = IntStream.rangeClosed(1, count)
                .mapToLong(i -> last - count + i)
                .mapToObj(sequence -> new TakenNumber(sequence, format.number(issueDate.getYear(), sequence)))
                .toList();
        repository.journal(new JournalPage(seriesId, year, issueDate, clock.now(), caller.name()), taken);
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
        NumberFormat format = NumberFormat.ofPrefix(prefix);
        if (repository.add(code, prefix)) {
            audit.record("numberSeries.define", "numberSeries", code, format.pattern());
        }
        return repository.find(code, prefix).orElseThrow(() -> new SeriesExists(code));
    }

    /**
     * Starts a series whose numbers look otherwise than usual.
     *
     * @param yearly whether every year begins with one; it stays so
     * @return its id
     * @throws SeriesExists if the code is taken
     * @throws WrongNumberFormat if a number would hold other characters than A–Z, 0–9, - and /, or be too long
     * @throws YearMissing if numbers begin with one every year and do not hold it
     * @throws FormatTaken if another series gives such numbers
     */
    @RolesAllowed(Roles.ADMIN)
    public long open(String code, String pattern, boolean yearly) {
        NumberFormat format = free(new NumberFormat(pattern, yearly), 0);
        if (!repository.add(code, "")) {
            throw new SeriesExists(code);
        }
        long id = repository.find(code, "").orElseThrow();
        repository.format(id, format, clock.now(), caller.name());
        audit.record("numberSeries.open", "numberSeries", code, pattern);
        return id;
    }

    /**
     * How the numbers to come look; those that were given stay.
     *
     * @throws WrongNumberFormat if a number would hold other characters than A–Z, 0–9, - and /, or be too long
     * @throws YearMissing if the series begins with one every year and numbers do not hold it
     * @throws FormatTaken if another series gives such numbers
     */
    @RolesAllowed(Roles.ADMIN)
    public void reformat(long seriesId, String pattern) {
        Series series = find(seriesId);
        NumberFormat format = free(new NumberFormat(pattern, series.yearly()), seriesId);
        repository.format(seriesId, format, clock.now(), caller.name());
        audit.record("numberSeries.reformat", "numberSeries", series.code(), pattern);
    }

    /**
     * A series that other software began goes on with a number.
     *
     * @param year in which it is that number; of a series that runs on over the years it does not matter
     * @param next at least 1
     * @throws UnknownSeries if there is no series of that code
     * @throws SeriesInUse if it gave numbers in that year already
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void goOnWith(String code, int year, long next) {
        Series series = findByCode(code).orElseThrow(() -> new UnknownSeries(code));
        int counted = series.format().counted(year);
        if (next > 1 && !repository.begin(series.id(), counted, next - 1)) {
            throw new SeriesInUse(code, counted);
        }
        audit.record("numberSeries.goOn", "numberSeries", code, counted + " " + next);
    }

    /**
     * Whether a series gave no number in that year yet, so that it can go on with any.
     *
     * @throws UnknownSeries if there is none with that id
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public boolean isUntouched(long seriesId, int year) {
        return !repository.isCounted(seriesId, find(seriesId).format().counted(year));
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public Optional<Series> findByCode(String code) {
        return repository.all().stream()
                .filter(series -> series.code().equals(code))
                .findFirst();
    }

    private NumberFormat free(NumberFormat format, long ownId) {
        for (Series other : repository.all()) {
            if (other.id() != ownId && other.format().meets(format)) {
                throw new FormatTaken(format.pattern(), other.code());
            }
        }
        return format;
    }

    /**
     * @throws UnknownSeries if there is none with that id
     */
    @PermitAll
    public Series find(long seriesId) {
        return repository.series(seriesId).orElseThrow(() -> new UnknownSeries(seriesId));
    }

    /** All series, by code. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<Series> list() {
        return repository.all();
    }

    /** The numbers a series gave, the newest first; filters by number. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<JournalRow> journal(long seriesId, PageRequest request) {
        return repository.journal(seriesId, request);
    }

    /** Every series and year with the proof that its journal holds each number from 1 to the last exactly once. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.ACCOUNTANT})
    public List<SeriesProof> proof() {
        return repository.proof();
    }
}
