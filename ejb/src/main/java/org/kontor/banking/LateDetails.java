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

    /** Those that belong nowhere yet; who allocates one meanwhile waits, and finds it no more. */
    List<Details> withoutDecided(List<Details> details) {
        return details.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Details details) {
        return sql.exists(
                "SELECT 1 FROM unallocated_transaction WHERE transaction_id = ? FOR UPDATE",
                details.entry().firstTransaction());
    }
}
