package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kontor.billing.Billed;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceBook;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/** Proves that every contract day is billed, billable or excused with a reason, by the very uses that billing makes. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class CoverageReports {
    private static final int ACCOUNTS = 500;
    private static final int LONGEST_DAYS = 366;
    private static final String NEXT_RANGE = """
            SELECT MIN(x.account_id), MAX(x.account_id) FROM (SELECT DISTINCT c.account_id FROM contract c
              WHERE c.seller_id = ? AND c.account_id > ? ORDER BY c.account_id LIMIT ?) x HAVING MIN(x.account_id) > 0""";

    @Inject
    private Sql sql;

    @Inject
    private BusinessDate businessDate;

    /**
     * By what is known today. Reads all contracts of the seller, some hundred accounts at a time.
     *
     * @param span at most a year
     * @throws IllegalArgumentException if the span is longer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CoverageReport of(long sellerId, Period span) {
        if (span.days() > LONGEST_DAYS) {
            throw new IllegalArgumentException("longer than a year: " + span);
        }
        CoverageCount count = new CoverageCount(span, businessDate.today());
        long after = 0;
        List<AccountRange> next = range(sellerId, after);
        while (!next.isEmpty()) {
            AccountRange range = next.get(0);
            sql.with(connection -> {
                add(connection, range, count);
                return true;
            });
            next = range(sellerId, range.lastAccountId());
        }
        return count.report();
    }

    private static void add(Connection connection, AccountRange range, CoverageCount count) throws SQLException {
        List<StoredTerms> contracts = StoredTerms.ofAccounts(connection, PriceBook.read(connection), range);
        Billed billed = Billed.of(new BilledCharges(connection).within(range, count.span()));
        contracts.forEach(contract -> count.add(contract, billed));
    }

    private List<AccountRange> range(long sellerId, long after) {
        return sql.list(
                NEXT_RANGE,
                row -> new AccountRange(sellerId, row.getLong(1), row.getLong(2)),
                sellerId,
                after,
                ACCOUNTS);
    }
}
