package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kontor.billing.Billed;
import org.kontor.billing.BilledRow;
import org.kontor.contracts.Change;
import org.kontor.contracts.Line;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.contracts.Terms;

/**
 * Puts beside contracts what was billed of them. Of most contracts the latest period is enough: all lines were billed up
 * to the same period, nothing was recorded since and no invoice was taken back. Of the others the whole history is read.
 */
final class BilledContracts {
    private final Map<Long, LastBilled> last;
    private final Set<Long> reopened;
    private final BilledCharges charges;

    private BilledContracts(Map<Long, LastBilled> last, Set<Long> reopened, BilledCharges charges) {
        this.last = last;
        this.reopened = reopened;
        this.charges = charges;
    }

    static List<BilledContract> read(Connection connection, AccountRange range, List<StoredTerms> contracts)
            throws SQLException {
        BilledCharges charges = new BilledCharges(connection);
        return new BilledContracts(charges.last(range), charges.reopened(range), charges).beside(contracts);
    }

    private List<BilledContract> beside(List<StoredTerms> contracts) throws SQLException {
        Set<Long> linesWithHistory = new HashSet<>();
        List<Optional<LocalDate>> settled = new ArrayList<>(contracts.size());
        for (StoredTerms contract : contracts) {
            Optional<LocalDate> day = settled(contract.terms());
            settled.add(day);
            if (day.isEmpty()) {
                lines(contract.terms()).forEach(line -> linesWithHistory.add(line.id()));
            }
        }
        List<BilledRow> rows = new ArrayList<>(charges.all(linesWithHistory));
        last.forEach((line, billed) -> {
            if (!linesWithHistory.contains(line)) {
                rows.addAll(billed.rows());
            }
        });
        Billed billed = Billed.of(rows);
        List<BilledContract> found = new ArrayList<>(contracts.size());
        for (int i = 0; i < contracts.size(); i++) {
            found.add(new BilledContract(
                    contracts.get(i),
                    billed,
                    settled.get(i).orElse(LocalDate.MIN),
                    lastBilledOn(contracts.get(i).terms())));
        }
        return found;
    }

    /** The day up to which nothing can have changed; empty if the whole history must be looked at. */
    private Optional<LocalDate> settled(Terms terms) {
        LocalDate day = null;
        for (Line line : lines(terms)) {
            LastBilled billed = last.get(line.id());
            LocalDate start = billed == null ? LocalDate.MIN : billed.periodStart();
            if (reopened.contains(line.id())
                    || day != null && !day.equals(start)
                    || billed != null && hasNews(terms, billed.knownOn())) {
                return Optional.empty();
            }
            day = start;
        }
        return Optional.ofNullable(day);
    }

    /** Of the same day a change may have been recorded after the run read the contract. */
    private static boolean hasNews(Terms terms, LocalDate knownOn) {
        List<Change> changes = terms.changes();
        return !changes.isEmpty() && !changes.get(changes.size() - 1).recorded().isBefore(knownOn);
    }

    private Optional<LocalDate> lastBilledOn(Terms terms) {
        return lines(terms).stream()
                .map(line -> last.get(line.id()))
                .filter(Objects::nonNull)
                .map(LastBilled::knownOn)
                .max(LocalDate::compareTo);
    }

    private static List<Line> lines(Terms terms) {
        return terms.linesKnownAt(LocalDate.MAX);
    }
}
