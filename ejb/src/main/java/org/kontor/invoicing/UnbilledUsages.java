package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kontor.billing.RecordCost;
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
        List<UnbilledUsage> found = new ArrayList<>();
        drafted(
                accountIds,
                today,
                (seller, account, drafts) -> found.add(new UnbilledUsage(
                        account,
                        seller,
                        Money.sum(drafts.stream()
                                .filter(draft -> !draft.part().isByVoucher())
                                .map(draft -> draft.totals().payable())
                                .toList()))));
        return found;
    }

    /** What each record that is not billed costs, as if all of them were due today; by id of the record. */
    Map<Long, RecordCost> costs(Collection<Long> accountIds, LocalDate today) {
        Map<Long, RecordCost> costs = new HashMap<>();
        drafted(
                accountIds,
                today,
                (seller, account, drafts) -> drafts.stream()
                        .flatMap(draft -> draft.lines().stream())
                        .flatMap(line -> line.usage().stream())
                        .forEach(cost -> costs.put(cost.rated().record().id(), cost)));
        return costs;
    }

    /** What to do with the drafts of an account. */
    private interface Taker {
        void take(long seller, long account, List<Draft> drafts);
    }

    private void drafted(Collection<Long> accountIds, LocalDate today, Taker taker) {
        if (accountIds.isEmpty()) {
            return;
        }
        Map<Long, SortedSet<Long>> users = new TreeMap<>();
        sql.list(
                WHO.formatted(Sql.marks(accountIds.size())),
                row -> users.computeIfAbsent(row.getLong(1), seller -> new TreeSet<>())
                        .add(row.getLong(2)),
                accountIds.toArray());
        sql.with(connection -> {
            for (Map.Entry<Long, SortedSet<Long>> seller : users.entrySet()) {
                for (SortedSet<Long> near : near(seller.getValue())) {
                    draft(connection, new Users(seller.getKey(), near), today, taker);
                }
            }
            return users.size();
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

    /** Accounts that used something of a seller. */
    private record Users(long seller, SortedSet<Long> accounts) {}

    private static void draft(Connection connection, Users users, LocalDate today, Taker taker) throws SQLException {
        SortedSet<Long> accounts = users.accounts();
        AccountRange range = new AccountRange(users.seller(), accounts.first(), accounts.last());
        RunInput input = RunInput.read(connection, range, today);
        InvoiceDrafter drafter = new InvoiceDrafter(input.prices(), input.seller(), new Run(today, today));
        for (long account : accounts) {
            taker.take(
                    users.seller(),
                    account,
                    drafter.used(input.payers().get(account), input.contracts().get(account), input.usage()));
        }
    }
}
