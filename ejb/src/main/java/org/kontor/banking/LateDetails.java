package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.banking.EntryWriter.Details;
import org.kontor.persistence.Sql;

/** Which payments can still be replaced by details that came late. */
@ApplicationScoped
class LateDetails {
    @Inject
    private Sql sql;

    /** Locks them: who allocates one locks it too. */
    List<Details> withoutDecided(List<Details> details) {
        return details.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Details details) {
        long id = details.entry().firstTransaction();
        sql.number("SELECT id FROM bank_transaction WHERE id = ? FOR UPDATE", id);
        return !sql.exists("SELECT 1 FROM bank_transaction WHERE replaces = ? LIMIT 1", id)
                && sql.exists("SELECT 1 FROM unallocated_transaction WHERE transaction_id = ?", id);
    }
}
