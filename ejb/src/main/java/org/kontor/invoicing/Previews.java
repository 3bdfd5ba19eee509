package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.billing.Run;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.persistence.Sql;

/** What accounts will be invoiced next: the same code as the run, for one account and without storing anything. */
@ApplicationScoped
class Previews {
    static final int DAYS_AHEAD = 400;

    @Inject
    private Sql sql;

    /** One for each seller the account has contracts with and something will be due within a year. */
    List<InvoicePreview> of(long accountId, LocalDate today) {
        return sql.with(connection -> of(connection, accountId, today));
    }

    private List<InvoicePreview> of(Connection connection, long accountId, LocalDate today) throws SQLException {
        List<Long> sellers = sql.list(
                "SELECT DISTINCT seller_id FROM contract WHERE account_id = ? ORDER BY seller_id",
                row -> row.getLong(1),
                accountId);
        List<InvoicePreview> previews = new ArrayList<>();
        for (long seller : sellers) {
            RunInput input = RunInput.read(connection, new AccountRange(seller, accountId, accountId), today);
            Outlook outlook = Outlook.of(input, accountId);
            outlook.nextDue(today, DAYS_AHEAD).ifPresent(due -> previews.addAll(outlook.invoices(new Run(due, today))));
        }
        return previews;
    }
}
