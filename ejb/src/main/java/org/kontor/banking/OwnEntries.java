package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.persistence.Sql;
import org.kontor.receivables.EntryKind;

/** What the ledger and the allocations have of our debits and refunds. */
@ApplicationScoped
class OwnEntries {
    @Inject
    private Sql sql;

    /** Entries by their document, which is the reference of the debit or refund. */
    Map<String, Long> byReference(long sellerId, EntryKind kind, Collection<String> references) {
        Map<String, Long> found = new HashMap<>();
        if (!references.isEmpty()) {
            List<Object> values = new ArrayList<>(references);
            values.add(kind.name());
            values.add(sellerId);
            sql.list(
                    "SELECT document_number, id FROM ledger_entry WHERE document_number IN ("
                            + Sql.marks(references.size()) + ") AND kind = ? AND seller_id = ?",
                    row -> found.put(row.getString(1), row.getLong(2)),
                    values.toArray());
        }
        return found;
    }

    /** Those of these debits whose credit is allocated. */
    Set<Long> credited(Collection<Long> debitIds) {
        return debitIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT payment_id FROM allocation WHERE kind IN ('DEBIT', 'DEBIT_BATCH') AND payment_id IN ("
                                + Sql.marks(debitIds.size()) + ")",
                        row -> row.getLong(1),
                        debitIds.toArray()));
    }
}
