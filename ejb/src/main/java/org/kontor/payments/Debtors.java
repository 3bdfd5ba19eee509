package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.persistence.Sql;

/** Who is written to. */
@ApplicationScoped
class Debtors {
    @Inject
    private Sql sql;

    /** By account. */
    Map<Long, Debtor> find(Collection<Long> accountIds) {
        Map<Long, Debtor> found = new HashMap<>();
        if (!accountIds.isEmpty()) {
            sql.list(
                    "SELECT id, name, email, language FROM account WHERE id IN (" + Sql.marks(accountIds.size()) + ")",
                    row -> found.put(
                            row.getLong(1),
                            new Debtor(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    Locale.forLanguageTag(row.getString(4)))),
                    accountIds.toArray());
        }
        return found;
    }
}
