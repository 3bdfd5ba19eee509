package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.persistence.Sql;

/** Sellers that members can give mandates to; they may not see more of them. */
@ApplicationScoped
class CreditorRepository {
    @Inject
    private Sql sql;

    List<Creditor> list() {
        return sql.list(
                "SELECT creditor_id, MIN(name) FROM seller WHERE creditor_id <> '' GROUP BY creditor_id ORDER BY 2",
                row -> new Creditor(row.getString(1), row.getString(2)));
    }

    Creditor find(String id) {
        return list().stream()
                .filter(creditor -> creditor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownCreditor(id));
    }
}
