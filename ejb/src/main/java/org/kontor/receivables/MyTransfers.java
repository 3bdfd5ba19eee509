package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/**
 * How the accounts for which the caller may act pay by transfer what they have to pay now: not what a debit collects, and
 * not what rests because of a dispute, a plan or else.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyTransfers {
    // The purpose of several documents is the customer number: with the whole amount it is matched (ladder, step 5).
    private static final String DUE = """
            SELECT e.seller_id, SUM(o.open_amount),
              CASE WHEN COUNT(*) = 1 THEN MAX(e.document_number) ELSE a.number END, e.account_id
            FROM ledger_entry e JOIN account_login l ON l.account_id = e.account_id JOIN account a ON a.id = e.account_id
              JOIN open_entry o ON o.entry_id = e.id
            WHERE l.login = ? AND o.open_amount > 0 AND (e.collect_on IS NULL OR e.collect_on < ?)
              AND NOT EXISTS (SELECT 1 FROM ledger_block b WHERE b.from_on <= ? AND b.until_on > ?
                AND (b.entry_id = e.id OR b.entry_id IS NULL AND b.account_id = e.account_id))
            """;
    private static final String BY_DEBTOR = DUE + "GROUP BY e.account_id, e.seller_id ORDER BY e.account_id";
    private static final String OF_DOCUMENT = DUE + " AND e.document_number = ? GROUP BY e.account_id, e.seller_id";

    @Inject
    private Sql sql;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /** One for each account and seller with something to pay. */
    public List<PayNow> all() {
        LocalDate today = businessDate.today();
        return sql.list(BY_DEBTOR, this::transfer, caller.name(), today, today, today);
    }

    /** Of one document; empty if nothing of it is to be transferred now, or it is somebody else's. */
    public Optional<PayNow> of(String documentNumber) {
        LocalDate today = businessDate.today();
        return sql.first(OF_DOCUMENT, this::transfer, caller.name(), today, today, today, documentNumber);
    }

    private PayNow transfer(ResultSet row) throws SQLException {
        BankDetails bank = sellers.sender(row.getLong(1)).map(Seller::bank).orElseThrow();
        return new PayNow(
                row.getLong(4),
                bank.holder(),
                bank.iban(),
                bank.bic(),
                Money.of(row.getBigDecimal(2)),
                row.getString(3));
    }
}
