package org.kontor.usage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.calendar.Period;
import org.kontor.catalog.Meters;
import org.kontor.contracts.Line;
import org.kontor.contracts.StoredTerms;

/** What accounts used and nobody billed yet, with all it takes to rate it. */
public final class OpenUsage {
    public static final OpenUsage NOTHING = new OpenUsage(Map.of(), Map.of(), Map.of());

    private final Map<Long, List<UsageRecord>> byContract;
    private final Map<Long, UsedBefore> before;
    private final Map<Long, List<Credit>> credits;

    /**
     * @param byContract open records
     * @param before by account
     * @param credits by account
     */
    private OpenUsage(
            Map<Long, List<UsageRecord>> byContract, Map<Long, UsedBefore> before, Map<Long, List<Credit>> credits) {
        this.byContract = byContract;
        this.before = before;
        this.credits = credits;
    }

    /** Whether to keep others from changing the records until the transaction ends. */
    public enum Reading {
        LOCKED,
        PLAIN
    }

    /**
     * Of contracts of a range of accounts: no question at all if none has a metered line, one if nothing is open, and four
     * otherwise.
     */
    public static OpenUsage read(Connection connection, Collection<StoredTerms> contracts, Reading reading)
            throws SQLException {
        Map<Long, Long> accounts = new HashMap<>();
        for (StoredTerms contract : contracts) {
            List<Line> lines = contract.terms().meteredKnownAt(LocalDate.MAX);
            if (!lines.isEmpty()) {
                accounts.put(contract.terms().id(), contract.accountId());
            }
        }
        if (accounts.isEmpty()) {
            return NOTHING;
        }
        UsageQueries queries = new UsageQueries(connection, accounts);
        Map<Long, List<UsageRecord>> open = queries.open(reading);
        return open.isEmpty()
                ? NOTHING
                : new OpenUsage(open, queries.before(open, Period.OPEN_END), queries.credits(open));
    }

    /** As {@link #read}, with what was used before also where nothing is open: for what is left on a day. */
    static OpenUsage ofContract(Connection connection, StoredTerms contract, LocalDate day) throws SQLException {
        UsageQueries queries =
                new UsageQueries(connection, Map.of(contract.terms().id(), contract.accountId()));
        Map<Long, List<UsageRecord>> open = new HashMap<>(queries.open(Reading.PLAIN));
        open.computeIfAbsent(contract.terms().id(), id -> List.of());
        return new OpenUsage(open, queries.before(open, day), queries.credits(open));
    }

    public boolean isEmpty() {
        return byContract.isEmpty();
    }

    /** Metered lines with open records. */
    public List<Long> lines() {
        List<Long> lines = new ArrayList<>();
        byContract.values().forEach(records -> records.forEach(record -> lines.add(record.line())));
        return lines.stream().distinct().toList();
    }

    public List<UsageRecord> of(long contract) {
        return byContract.getOrDefault(contract, List.of());
    }

    /** The same without records that are billed meanwhile. */
    public OpenUsage without(Collection<RatedRecord> billed) {
        Set<Long> gone = billed.stream().map(rated -> rated.record().id()).collect(Collectors.toSet());
        Map<Long, List<UsageRecord>> left = new HashMap<>();
        byContract.forEach((contract, records) -> left.put(
                contract,
                records.stream().filter(record -> !gone.contains(record.id())).toList()));
        return new OpenUsage(left, before, credits);
    }

    /** For the contracts of one account, one after the other. */
    public UsageRating rating(Meters meters, long account, LocalDate knownAt) {
        return new UsageRating(
                meters,
                before.getOrDefault(account, UsedBefore.NOTHING),
                credits.getOrDefault(account, List.of()),
                knownAt);
    }
}
