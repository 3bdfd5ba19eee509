package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kontor.billing.Run;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Prices what was used and not billed by the code that bills it. One question where nobody used anything. */
@ApplicationScoped
class UnbilledUsages {
    private static final String WHO = """
            SELECT DISTINCT c.seller_id, c.account_id FROM contract c JOIN usage_record r ON r.contract_id = c.id
            WHERE c.account_id IN (%s) AND r.state = 'OPEN'""";
    // Accounts further apart than that are not read by one range.
    private static final int FAR = 500;

    @Inject
    private Sql sql;

    List<UnbilledUsage> of(Collection<Long> accountIds, LocalDate today) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        Map<Long, SortedSet<Long>> users = new TreeMap<>();
        sql.list(
                WHO.formatted(Sql.marks(accountIds.size())),
                row -> users.computeIfAbsent(row.getLong(1), seller -> new TreeSet<>())
                        .add(row.getLong(2)),
                accountIds.toArray());
        return sql.with(connection -> {
            List<UnbilledUsage> found = new ArrayList<>();
            for (Map.Entry<Long, SortedSet<Long>> seller : users.entrySet()) {
                for (SortedSet<Long> near : near(seller.getValue())) {
                    found.addAll(of(connection, seller.getKey(), near, today));
                }
            }
            return found;
        });
    }

    private static List<SortedSet<Long>> near(SortedSet<Long> accounts) {
        List<SortedSet<Long>> groups = new ArrayList<>();
        for (long account : accounts) {
            if (groups.isEmpty() || account - groups.get(groups.size() - 1).first() > FAR) {
                groups.add(new TreeSet<>());
            }
            groups.get(groups.size() - 1).add(account);
        }
        return groups;
    }

    private static List<UnbilledUsage> of(
            Connection connection, long sellerId, SortedSet<Long> accounts, LocalDate today) throws SQLException {
        RunInput input =
                RunInput.read(connection, new AccountRange(sellerId, accounts.first(), accounts.last()), today);
        InvoiceDrafter drafter = new InvoiceDrafter(input.prices(), input.seller(), new Run(today, today));
        List<UnbilledUsage> found = new ArrayList<>();
        for (long account : accounts) {
            List<Money> sums =
                    drafter.used(input.payers().get(account), input.contracts().get(account), input.usage()).stream()
                            .map(draft -> draft.totals().payable())
                            .toList();
            found.add(new UnbilledUsage(account, sellerId, Money.sum(sums)));
        }
        return found;
    }
}
