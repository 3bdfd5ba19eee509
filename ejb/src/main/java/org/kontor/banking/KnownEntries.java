package org.kontor.banking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kontor.money.Money;

/**
 * Which entries of a statement are booked already, each stored one taken once: two payments that look the same are two,
 * and the third time they come they are still those two.
 */
final class KnownEntries {
    private final StatementKind kind;
    private final boolean byBankReference;
    private final Map<String, List<StoredEntry>> byFingerprint = new HashMap<>();
    private final Map<Moved, List<StoredEntry>> byAmount = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private record Moved(LocalDate on, Money amount) {}

    private KnownEntries(StatementKind kind, List<StoredEntry> stored, boolean byBankReference) {
        this.kind = kind;
        this.byBankReference = byBankReference;
        for (StoredEntry entry : stored) {
            byFingerprint
                    .computeIfAbsent(entry.fingerprint(), one -> new LinkedList<>())
                    .add(entry);
            byAmount.computeIfAbsent(new Moved(entry.bookedOn(), entry.amount()), one -> new LinkedList<>())
                    .add(entry);
        }
    }

    /** For each entry of the statement, in its order, the one that is stored. */
    static List<Optional<StoredEntry>> of(ReadStatement statement, List<StoredEntry> stored) {
        return new KnownEntries(statement.kind(), stored, true).match(statement.entries());
    }

    /** As {@link #of}, where a bank gives an entry another reference in each kind of statement. */
    static List<Optional<StoredEntry>> whateverReferences(ReadStatement statement, List<StoredEntry> stored) {
        return new KnownEntries(statement.kind(), stored, false).match(statement.entries());
    }

    /** The certain first, so that they are not taken by those that are only like them. */
    private List<Optional<StoredEntry>> match(List<ReadEntry> entries) {
        List<Optional<StoredEntry>> known = new ArrayList<>();
        for (ReadEntry entry : entries) {
            known.add(take(byFingerprint.get(Fingerprint.of(entry)), one -> true));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (known.get(i).isEmpty()) {
                known.set(i, alike(entries.get(i)));
            }
        }
        return known;
    }

    /** The statement of the day tells again what was told during the day, with more words or fewer. */
    private Optional<StoredEntry> alike(ReadEntry entry) {
        StoredEntry.Names names = StoredEntry.Names.of(entry);
        Moved moved = new Moved(entry.bookedOn(), entry.amount().amount());
        return take(
                byAmount.get(moved),
                stored -> stored.kind() != kind && !stored.names().contradicts(names, byBankReference));
    }

    private Optional<StoredEntry> take(List<StoredEntry> candidates, Predicate<StoredEntry> fits) {
        if (candidates == null) {
            return Optional.empty();
        }
        for (Iterator<StoredEntry> each = candidates.iterator(); each.hasNext(); ) {
            StoredEntry candidate = each.next();
            if (taken.contains(candidate.id())) {
                each.remove();
            } else if (fits.test(candidate)) {
                each.remove();
                taken.add(candidate.id());
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
