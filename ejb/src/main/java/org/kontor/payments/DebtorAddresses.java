package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.catalog.Address;
import org.kontor.catalog.EuropeanUnion;
import org.kontor.persistence.Sql;

/** Addresses of debtors whose bank is outside the EEA: only there files must hold them (EPC 130-08, AT-P007). */
@ApplicationScoped
class DebtorAddresses {
    private static final Set<String> EEA_BESIDES_EU = Set.of("IS", "LI", "NO");

    @Inject
    private Sql sql;

    static boolean isNeeded(String iban) {
        String country = iban.substring(0, 2);
        return !EuropeanUnion.contains(country) && !EEA_BESIDES_EU.contains(country);
    }

    /** By account. */
    Map<Long, Address> of(List<PlannedDebit> debits) {
        List<Long> accounts = debits.stream()
                .filter(debit -> isNeeded(debit.mandate().account().iban()))
                .map(debit -> debit.payer().accountId())
                .distinct()
                .toList();
        Map<Long, Address> found = new HashMap<>();
        if (!accounts.isEmpty()) {
            sql.list(
                    "SELECT id, street, addition, post_code, city, country FROM account WHERE id IN ("
                            + Sql.marks(accounts.size()) + ")",
                    row -> found.put(
                            row.getLong(1),
                            new Address(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6))),
                    accounts.toArray());
        }
        return found;
    }
}
